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
  if (person === undefined || isQuoted(index, person)) return undefined;
  const isReported = index.sentences.some((sentence) => reportsSpeechOf(index, sentence, person));
  return isReported ? undefined : person;
}

const sayings: ReadonlySet<string> = new Set(
  'say says said tell told comment respond answer reply explain'.split(' '),
);

/** The only person whom these words name; what is theirs (`Ann Lee’s party`) doesn't name them. */
function personIn({ story, namedPeople }: StoryIndex, words: readonly Word[]): number | undefined {
  const names = namesIn(namedPeople, words);
  const isOwner = names.some(({ to }) => /['’]s?$/u.test(words[to]?.text ?? ''));
  const [person, ...others] = new Set(names.flatMap((name) => likeliest(story, words, name)));
  return isOwner || others.length > 0 ? undefined : person;
}

// As far behind a person's name as `he said` goes on meaning them.
const paragraphsMeant = 2;

/** Whether the story quotes a person, or may: a quote whose speaker it only calls `he` or `she` stands soon behind their name. */
function isQuoted({ story, peopleOf, sentences }: StoryIndex, person: number): boolean {
  const named = sentences
    .filter((_sentence, at) => peopleOf[at]?.includes(person) ?? false)
    .map(({ paragraph }) => paragraph);
  return story.quotes.some(
    ({ speaker, paragraph }) =>
      speaker === story.people[person]?.name ||
      (speaker === '' &&
        named.some((one) => one <= paragraph && paragraph <= one + paragraphsMeant)),
  );
}

// Between a name and its verb: `Ann Lee, the mayor, said`, `Ann Lee (Green) said`, `Ann Lee, who has said`.
const aside = /^(?:,[^,]*,| \([^)]*\),?|, who)?\s*(?:has|had|have|also|later|then|recently)?\s*$/u;
const longestAside = 12;

/** Whether a verb of saying stands beside a person's name, or behind what is said of them: `Ann Lee, the mayor, said`. */
function reportsSpeechOf(
  { namedPeople }: StoryIndex,
  { text, words }: IndexedSentence,
  person: number,
): boolean {
  const isNamed = (at: number): boolean =>
    namedPeople.get(words[at]?.folded ?? '')?.includes(person) ?? false;
  return words.some(({ folded }, at) => {
    if (!REPORTING_VERBS.has(folded) && folded !== 'pointed') return false;
    if (isNamed(at + 1)) return true;
    return words.slice(Math.max(0, at - longestAside), at).some((word, i, before) => {
      const name = at - before.length + i;
      return isNamed(name) && aside.test(text.slice(word.end, words[at]?.start));
    });
  });
}
