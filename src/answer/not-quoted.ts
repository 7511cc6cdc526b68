import { REPORTING_VERBS } from '../story/name-words.js';
import { likeliest, namesIn } from './names-in.js';
import type { Question } from './read-question.js';
import type { IndexedSentence, StoryIndex } from './story-index.js';
import type { Word } from './words.js';

/**
 * The person of whom a question asks what they said, where the story gives no word of theirs, neither in quotation
 * marks nor reported. Their place in `story.people`, from 0; undefined for every other question.
 */
export function notQuoted(index: StoryIndex, { kind, words }: Question): number | undefined {
  if (kind !== 'said') return undefined;
  const verb = words.findIndex(({ folded }) => sayings.has(folded));
  const person = verb < 0 ? undefined : personIn(index, words.slice(0, verb));
  if (person === undefined) return undefined;
  const name = index.story.people[person]?.name;
  const isHeard =
    index.story.quotes.some(({ speaker }) => speaker === name) ||
    index.sentences.some((sentence) => reportsSpeechOf(index, sentence, person));
  return isHeard ? undefined : person;
}

const sayings: ReadonlySet<string> = new Set(
  'say says said tell told comment respond answer reply explain'.split(' '),
);

/** The only person whom these words name. */
function personIn({ story, namedPeople }: StoryIndex, words: readonly Word[]): number | undefined {
  const named = namesIn(namedPeople, words).flatMap((name) => likeliest(story, words, name));
  const [person, ...others] = new Set(named);
  return others.length === 0 ? person : undefined;
}

/** Whether a verb of saying stands beside a person's name, or behind what is said of them: `Ann Lee, the mayor, said`. */
function reportsSpeechOf(
  { namedPeople }: StoryIndex,
  { text, words }: IndexedSentence,
  person: number,
): boolean {
  const isNamed = (at: number): boolean =>
    namedPeople.get(words[at]?.folded ?? '')?.includes(person) ?? false;
  const isAside = (from: number, to: number): boolean =>
    /^,[^,]*,\s*$/u.test(text.slice(words[from]?.end, words[to]?.start));
  return words.some(({ folded }, at) => {
    if (!REPORTING_VERBS.has(folded)) return false;
    if (isNamed(at - 1) || isNamed(at + 1)) return true;
    return words.slice(Math.max(0, at - longestAside), at).some((_word, i, before) => {
      const name = at - before.length + i;
      return isNamed(name) && isAside(name, at);
    });
  });
}

const longestAside = 12;
