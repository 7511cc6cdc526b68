import { isTime } from '../ranking/answer-type.js';
import { confidenceOf, thresholdsByWords } from '../confidence.js';
import type { ListQuestion } from './list-question.js';
import type { RankedSentence } from '../ranking/ranking.js';
import type { Question } from '../question/read-question.js';
import type { IndexedSentence, StoryIndex } from '../story-index.js';
import type { TaggedWord } from '../words/tagged-words.js';
import type { Passage } from '../types.js';
import type { Word } from '../words/words.js';

/**
 * The things that the best sentence for a question lists: behind the noun that is asked for (`four points: ...`, `towns
 * such as ...`, `the villages of A, B and C`), or, of what has names, the only list of names in it. None where it isn't
 * sure that this sentence answers, or where there are more or fewer than the question says.
 *
 * @param question - the question as read, of which `noun` and `count` are what it asks for
 */
export function listedThings(
  index: StoryIndex,
  { noun, count }: Extract<ListQuestion, { asks: 'things' }>,
  question: Question,
  ranked: readonly RankedSentence[],
): readonly Passage[] {
  const [best] = ranked;
  if (best === undefined || confidenceOf(index, question, best) < thresholdsByWords.sure) return [];
  const { sentence } = best;
  const spans = behindNoun(sentence, noun) ?? onlyNames(index, sentence, noun);
  const inQuestion = new Set(question.words.map(({ stem }) => stem));
  const isAsked = ({ start, end }: Span): boolean =>
    wordsIn(sentence.words, start, end).some(
      ({ content, stem }) => content && inQuestion.has(stem),
    );
  if (spans.length < 2 || spans.some(isAsked) || (count > 0 && spans.length !== count)) return [];
  return spans.map(({ start, end }) => ({
    sentence: sentence.text,
    paragraph: sentence.paragraph,
    start,
    end,
    confidence: 1,
  }));
}

interface Span {
  /** UTF-16 offsets in the sentence. */
  readonly start: number;
  readonly end: number;
}

const opening = /^(?::|,? (?:such as|like|including|namely)| –| —|,? ?(?:among them)?:| of)\s*/u;

/** The list that begins right behind a noun; undefined where none does. */
function behindNoun(sentence: IndexedSentence, noun: Word): readonly Span[] | undefined {
  for (const place of sentence.places.get(noun.stem) ?? []) {
    const from = sentence.words[place]?.end ?? 0;
    const opened = opening.exec(sentence.text.slice(from));
    const members = opened === null ? [] : membersFrom(sentence, from + opened[0].length);
    if (members.length >= 2) return members;
  }
  return undefined;
}

// Behind them something else is told than the next member.
const ending =
  /[.;:–—()“”"?!]|\s(?:which|who|that|where|when|because|after|before|since|while|but)\s/u;
const separator = /,\s+(?:and|or)\s+|,\s+|\s+(?:and|or)\s+/gu;
const longestMember = 6;

/** The members of a list that begins at an offset, the last joined by `and`; none where it is no clear list. */
function membersFrom({ text, words }: IndexedSentence, from: number): readonly Span[] {
  const stop = ending.exec(text.slice(from));
  const listed = text.slice(from, stop === null ? text.length : from + stop.index);
  const spans: Span[] = [];
  let start = from;
  let isClosed = false;
  for (const match of listed.matchAll(separator)) {
    spans.push({ start, end: from + match.index });
    start = from + match.index + match[0].length;
    isClosed = /and|or/u.test(match[0]);
    if (isClosed) break;
  }
  const end = endOfLast(words, start, from + listed.length);
  const members = [...spans, { start, end }];
  return isClosed && members.every((one) => isMember(words, one)) ? members : [];
}

/** Where the last member ends: before the next comma's or verb's part, at its last noun or number. */
function endOfLast(words: readonly TaggedWord[], start: number, limit: number): number {
  const inside = wordsIn(words, start, limit);
  const verb = inside.findIndex(({ tag }) => tag === 'VERB' || tag === 'AUX');
  const kept = verb < 0 ? inside : inside.slice(0, verb);
  return kept.findLast(({ tag }) => /^(?:NOUN|PROPN|NUM|ADJ)$/.test(tag))?.end ?? start;
}

function isMember(words: readonly TaggedWord[], { start, end }: Span): boolean {
  const inside = wordsIn(words, start, end);
  return (
    inside.length > 0 &&
    inside.length <= longestMember &&
    !inside.some(({ tag }) => tag === 'VERB' || tag === 'AUX' || tag === 'PRON')
  );
}

const wordsIn = (words: readonly TaggedWord[], start: number, end: number): readonly TaggedWord[] =>
  words.filter((word) => word.start >= start && word.end <= end);

/** Nouns, as they are folded in the plural, for what has a name of its own. */
const named: ReadonlySet<string> = new Set(
  `countries nations states cities towns villages islands rivers companies firms clubs teams parties newspapers banks
  universities schools museums airports ports ships groups organisations organizations`.split(
    /\s+/,
  ),
);

/** The members of the only list of names in a sentence, where the noun asks for what has names; people and times don't count. */
function onlyNames(
  { namedPeople }: StoryIndex,
  { text, words }: IndexedSentence,
  noun: Word,
): readonly Span[] {
  if (!named.has(noun.folded)) return [];
  const lists = namesJoined(text, words).filter(({ length }) => length >= 2);
  const [only, ...others] = lists;
  if (only === undefined || others.length > 0) return [];
  const isOther = ({ start, end }: Span): boolean =>
    wordsIn(words, start, end).some((word) => namedPeople.has(word.folded) || isTime(word));
  return only.some(isOther) ? [] : only;
}

/** The runs of names of a sentence that commas and `and` join. */
function namesJoined(text: string, words: readonly TaggedWord[]): readonly (readonly Span[])[] {
  const lists: Span[][] = [];
  let last: Span | undefined;
  for (const { start, end, tag } of words) {
    if (tag !== 'PROPN') continue;
    const between = last === undefined ? '' : text.slice(last.end, start);
    const list = lists.at(-1);
    if (last !== undefined && list !== undefined && between === ' ') {
      last = { start: last.start, end };
      list.splice(-1, 1, last);
    } else {
      last = { start, end };
      if (list !== undefined && /^(?:,|,? and) $/u.test(between)) list.push(last);
      else lists.push([last]);
    }
  }
  return lists;
}
