import { REPORTING_VERBS } from '../../story/people/name-words.js';
import { likeliest, namesIn } from '../conversation/names-in.js';
import { peopleNamedIn } from './people-in-sentence.js';
import type { Question } from '../question/read-question.js';
import type { IndexedSentence, StoryIndex } from '../story-index.js';
import type { Word } from '../words/words.js';

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

// Behind other verbs of saying stands whom they were said to or of: `told Ann Lee`, `called Ann Lee`.
const saidBy: ReadonlySet<string> = new Set('said says added adds'.split(' '));

/** Whether a verb of saying stands behind a person's name, what is said of them between, or `said` before it. */
function reportsSpeechOf(index: StoryIndex, sentence: IndexedSentence, person: number): boolean {
  const { text, words } = sentence;
  const names = peopleNamedIn(index, sentence).filter((named) => named.person === person);
  return names.some(({ from, to }) => {
    const said = words[from - 1];
    // `officials said Ann Lee would come` has no comma or quotation mark before it
    const isInverted =
      said !== undefined &&
      saidBy.has(said.folded) &&
      /[,”"’']\s*$/u.test(text.slice(Math.max(0, said.start - 3), said.start));
    const isFollowed = words
      .slice(to + 1, to + 1 + longestAside)
      .some(
        ({ folded, start }) =>
          (REPORTING_VERBS.has(folded) || folded === 'pointed') &&
          aside.test(text.slice(words[to]?.end, start)),
      );
    return isInverted || isFollowed;
  });
}
