import { behindOpening, isGreeting } from '../question/opening.js';
import type { StoryIndex } from '../story-index.js';
import { isInStory } from '../words/story-words.js';
import type { Word } from '../words/words.js';

const toTheBot: ReadonlySet<string> = new Set('you your yours yourself youre u ur'.split(' '));
const ofOneself: ReadonlySet<string> = new Set('i im my me ive'.split(' '));

const phrases: ReadonlySet<string> = new Set([
  'how are things',
  'how is it going',
  'hows it going',
  'how it going',
  'how goes it',
  'what up',
  'whats up',
  'wassup',
  'who made you',
  'who built you',
  'who created you',
  'who wrote you',
  'who is byline',
  'what is byline',
  'who is this',
  'is this a bot',
  'is anyone there',
  'is anybody there',
  'anyone there',
  'anybody there',
  'a joke',
  'another joke',
  'do you know a joke',
  'know a joke',
  'something funny',
  'something interesting',
  'i love you',
  'i like you',
  'i hate you',
  'nice to meet you',
  'have a nice day',
  'see you',
  'see you later',
  'never mind',
  'nevermind',
  'got it',
  'i see',
  'that is all',
  'thats all',
  'that all',
  'not bad',
]);

// With more words of its own it asks something: `what will you find about the harbour law in the archive?`
const mostContent = 3;

/**
 * Whether a message talks to the bot rather than asking about the story: greetings, thanks, praise, questions about the
 * bot itself (`who are you?`), remarks of the person about themselves. A question that holds a word of the story is none.
 */
export function isSmallTalk(index: StoryIndex, words: readonly Word[]): boolean {
  if (words.length === 0) return false;
  if (isGreeting(words)) return true;
  const rest = behindOpening(words);
  if (isPhrase(words) || isPhrase(rest) || asksOpinion(rest)) return true;
  const content = rest.filter((word) => word.content);
  if (content.length > mostContent || content.some((word) => isInStory(index, word))) return false;
  const [first] = rest;
  const isAnswered = thanks.has(words[0]?.folded ?? '') && !rest.some(isQuestionWord);
  return (
    isAnswered ||
    rest.some(({ folded }) => toTheBot.has(folded)) ||
    (first !== undefined && ofOneself.has(first.folded))
  );
}

const thanks: ReadonlySet<string> = new Set('thanks thank thx ty cheers'.split(' '));

const isQuestionWord = ({ folded }: Word): boolean =>
  /^(?:wh(?:o|om|ose|os|at|ats|en|ere|y|ich)|how)$/.test(folded);

/** Whether the bot is asked what it thinks, of the story or of anything else: it has no opinion. */
function asksOpinion(words: readonly Word[]): boolean {
  const text = words
    .slice(0, 4)
    .map(({ folded }) => folded)
    .join(' ');
  return /^(?:(?:do|would|dont) you (?:like|love|hate|support|trust|prefer|agree)|what do you (?:think|feel|believe)|(?:what|whats) (?:is )?your (?:opinion|view|take|favou?rite))\b/u.test(
    text,
  );
}

const isPhrase = (words: readonly Word[]): boolean =>
  phrases.has(words.map(({ folded }) => folded).join(' '));
