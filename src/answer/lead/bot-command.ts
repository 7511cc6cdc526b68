import { behindOpening } from '../question/opening.js';
import type { StoryIndex } from '../story-index.js';
import { isInStory } from '../words/story-words.js';
import type { Word } from '../words/words.js';

const commandMark = /^\s*[/!.$][\p{L}_-]+/u;

// Nobody begins a question about a story with them.
const tasks: ReadonlySet<string> = new Set(
  `write compose translate rewrite paraphrase pretend roleplay ignore disregard forget sing repeat generate imagine act
  shutup google summon`.split(/\s+/),
);

// They may be nouns of a story as well: `ban on whaling?`, `play in the old theatre?`.
const perhapsTasks: ReadonlySet<string> = new Set(
  `post tweet send play stop start shut restart reset ban kick mute delete remove draw create make code print run execute
  remind set search help be say speak answer talk give open close show go`.split(/\s+/),
);

/**
 * Whether a message orders the bot to do something else than to tell of the story: `/roll 20`, `write a poem about it`,
 * `ignore your instructions`. An order that could be a fragment of a question is none where it holds a word of the story.
 *
 * @param typed - the message as typed, before its spelling was corrected
 */
export function isBotCommand(index: StoryIndex, typed: string, words: readonly Word[]): boolean {
  if (commandMark.test(typed)) return true;
  const [verb, ...rest] = behindOpening(words);
  if (verb === undefined) return false;
  if (tasks.has(verb.folded)) return true;
  return perhapsTasks.has(verb.folded) && !rest.some((word) => isInStory(index, word));
}
