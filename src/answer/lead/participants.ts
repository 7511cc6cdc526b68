import type { ListQuestion } from './list-question.js';
import { namePassage, peopleNamedIn, type NamedInSentence } from './people-in-sentence.js';
import type { IndexedSentence, StoryIndex } from '../story-index.js';
import type { TaggedWord } from '../words/tagged-words.js';
import { holdsEvent, isTalks } from './talks.js';
import type { Passage } from '../types.js';
import type { Word } from '../words/words.js';

/**
 * Those of whom the story says that they took part in what a question asks about: `Ann Lee, who took part`, `Ann Lee met
 * Ben Orr and Cem Ak`, `attended by Ann Lee and Ben Orr`. Whom the question itself names is not counted, nor whom a
 * sentence says would, might or did not take part.
 *
 * @param words - the question
 */
export function participants(
  index: StoryIndex,
  { about, toCome }: Extract<ListQuestion, { asks: 'participants' }>,
  words: readonly Word[],
): readonly Passage[] {
  if (about.length === 0) return [];
  const inQuestion = new Set(words.map(({ folded }) => folded));
  const seen = new Set<number>();
  return index.sentences.flatMap((sentence) => {
    if (!isAbout(index, sentence, about)) return [];
    return takingPartIn(index, sentence, toCome).flatMap((named) => {
      const isAsked = sentence.words
        .slice(named.from, named.to + 1)
        .some(({ folded }) => inQuestion.has(folded));
      if (isAsked || seen.has(named.person)) return [];
      seen.add(named.person);
      return [namePassage(sentence, named)];
    });
  });
}

/** Whether a sentence, with its paragraph, has all the words that say what was taken part in, and one of them itself. */
function isAbout(
  { paragraphStems }: StoryIndex,
  { places, paragraph }: IndexedSentence,
  about: readonly Word[],
): boolean {
  const around = paragraphStems.get(paragraph) ?? new Set();
  return (
    about.some((word) => holdsEvent((stem) => places.has(stem), word)) &&
    about.every((word) => holdsEvent((stem) => around.has(stem), word))
  );
}

// Each with who stands before it and behind it.
const verbs: readonly { readonly verb: readonly string[]; readonly sides: string }[] = [
  ['took part', 'before'],
  ['taken part', 'before'],
  ['takes part', 'before'],
  ['take part', 'before'],
  ['participated', 'before'],
  ['participate', 'before'],
  ['attended', 'before'],
  ['attend', 'before'],
  ['met with', 'both'],
  ['meet with', 'both'],
  ['met', 'both'],
  ['meet', 'both'],
  ['sat down with', 'both'],
  ['sit down with', 'both'],
  ['talked with', 'both'],
  ['negotiated with', 'both'],
  ['attended by', 'behind'],
  ['joined by', 'behind'],
  ['brought together', 'behind'],
  ['was involved', 'before'],
  ['were involved', 'before'],
  ['between', 'behind'],
].map(([verb = '', sides = '']) => ({ verb: verb.split(' '), sides }));

const mayBe: ReadonlySet<string> = new Set(
  'will would could can may might should must due to wants want plans plan hopes hope'.split(' '),
);
const isNot: ReadonlySet<string> = new Set(
  'not never neither nobody refused declined didnt wont wouldnt hasnt havent cannot without'.split(
    ' ',
  ),
);

// As far apart as in `met two senior American negotiators: Steve Witkoff`.
const mostBetween = 8;

function takingPartIn(
  index: StoryIndex,
  sentence: IndexedSentence,
  toCome: boolean,
): readonly NamedInSentence[] {
  const names = peopleNamedIn(index, sentence);
  const { words } = sentence;
  const found = words.flatMap((_word, at) => {
    const one = verbs.find(({ verb }) => verb.every((part, i) => words[at + i]?.folded === part));
    if (one === undefined) return [];
    const before = words.slice(Math.max(0, at - 3), at).map(({ folded }) => folded);
    if (before.some((word) => isNot.has(word))) return [];
    if (before.some((word) => mayBe.has(word)) !== toCome) return [];
    if (one.verb[0] === 'between' && !isOfTalks(words, at)) return [];
    const doing = one.sides === 'behind' ? [] : joinedBefore(words, names, at);
    const done = one.sides === 'before' ? [] : joinedBehind(words, names, at + one.verb.length - 1);
    return one.sides === 'both' && doing.length === 0 ? [] : [...doing, ...done];
  });
  return found.filter((named, i) => found.findIndex(({ from }) => from === named.from) === i);
}

// As far apart as in `talks in the town hall of Velden between`.
const mostBeforeBetween = 6;

/** Whether it is talks that were held between people: a border between two villages takes nobody part. */
const isOfTalks = (words: readonly TaggedWord[], between: number): boolean =>
  words.slice(Math.max(0, between - mostBeforeBetween), between).some(isTalks);

/** The names that end right before a word, an aside or `who` between, with those joined to them by commas and `and`. */
function joinedBefore(
  words: readonly TaggedWord[],
  names: readonly NamedInSentence[],
  at: number,
): readonly NamedInSentence[] {
  const last = names.findLastIndex(({ to }) => to < at);
  const name = names[last];
  if (name === undefined || !isAside(words, name.to + 1, at)) return [];
  let first = last;
  while (areJoined(words, names[first - 1], names[first])) first--;
  return names.slice(first, last + 1);
}

function joinedBehind(
  words: readonly TaggedWord[],
  names: readonly NamedInSentence[],
  at: number,
): readonly NamedInSentence[] {
  const first = names.findIndex(({ from }) => from > at);
  const name = names[first];
  if (name === undefined || !isAside(words, at + 1, name.from)) return [];
  let last = first;
  while (areJoined(words, names[last], names[last + 1])) last++;
  return names.slice(first, last + 1);
}

/** Whether the words between two places hold no verb of their own and are few: an apposition, a role, nothing. */
function isAside(words: readonly TaggedWord[], from: number, to: number): boolean {
  const between = words.slice(from, to);
  return between.length <= mostBetween && !between.some(({ tag }) => tag === 'VERB');
}

/** Whether two names stand in one list: `Ann Lee, the mayor, and Ben Orr`. */
function areJoined(
  words: readonly TaggedWord[],
  one: NamedInSentence | undefined,
  next: NamedInSentence | undefined,
): boolean {
  if (one === undefined || next === undefined) return false;
  const between = words.slice(one.to + 1, next.from).map(({ folded }) => folded);
  return (
    isAside(words, one.to + 1, next.from) &&
    (between.length === 0 || between.includes('and') || between.includes('or')) &&
    !between.some((word) =>
      /^(?:who|which|that|where|but|than|after|before|when|while)$/.test(word),
    )
  );
}
