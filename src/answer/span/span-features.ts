import { isNumber, isTime } from '../ranking/answer-type.js';
import { questionForm } from '../question/question-form.js';
import type { Question } from '../question/read-question.js';
import type { IndexedSentence, StoryIndex } from '../story-index.js';
import type { TaggedWord } from '../words/tagged-words.js';

/** The longest span that is considered, in words; a quotation that was asked for may be longer. */
export const longestSpan = 16;

// No sentence that people write is longer; text without full stops must not cost seconds.
const mostWords = 300;

/** What is known of each word of a sentence as a part of the answer: names of features that hold. */
export interface SpanFeatures {
  /** For each word: the features of a span that begins with it. */
  readonly starts: readonly (readonly string[])[];
  /** For each word: the features of a span that ends with it. */
  readonly ends: readonly (readonly string[])[];
  /** For each word: the features that it adds to a span that holds it. */
  readonly insides: readonly (readonly string[])[];
  /** For each length of a span in words, from 1, the features of that length. */
  readonly lengths: readonly (readonly string[])[];
}

/** The features of all spans of a sentence for a question; of its first 300 words, where it is longer. */
export function spanFeatures(
  index: StoryIndex,
  question: Question,
  sentence: IndexedSentence,
): SpanFeatures {
  const classOf = (word: TaggedWord): string =>
    word.tag === 'PROPN' && index.namedPeople.has(word.folded) ? 'PERSON' : wordClass(word);
  const words = sentence.words.slice(0, mostWords);
  const { text } = sentence;
  // who said something is asked as seldom as who did it is often, and answered alike
  const kind = question.kind === 'who-said' ? 'who' : question.kind;
  const own = new Set(question.words.filter(({ content }) => content).map(({ stem }) => stem));
  const asked = words.map(({ stem }) => own.has(stem));
  const distances = distancesToAsked(asked);
  const form = questionForm(question.words);
  const both = (name: string): string[] => [name, `${kind}:${name}`];
  const threefold = (name: string): string[] => [...both(name), `${form}:${name}`];
  const focus = words.map(({ stem }) => stem === question.focus);
  const askedAt = (i: number): string => askedTag(words, asked, i);
  return {
    starts: words.map((word, i) => {
      const before = words[i - 1];
      return [
        ...both(`first=${classOf(word)}`),
        ...both(`before=${before === undefined ? '^' : classOf(before)}`),
        ...both(`cut-before=${cutBetween(text, before, word)}`),
        ...(linking.has(word.folded) ? both(`first-word=${word.folded}`) : []),
        ...(before !== undefined && linking.has(before.folded)
          ? both(`word-before=${before.folded}`)
          : []),
        ...(asked[i - 1] === true ? both('asked-before') : []),
        ...threefold(`left=${[i - 1, i - 2, i - 3].map(askedAt).find((tag) => tag !== '') ?? ''}`),
        ...([1, 2].some((back) => focus[i - back] === true) ? threefold('focus-before') : []),
        ...both(`distance=${distances[i] ?? 9}`),
      ];
    }),
    ends: words.map((word, i) => {
      const after = words[i + 1];
      return [
        ...both(`last=${classOf(word)}`),
        ...both(`after=${after === undefined ? '$' : classOf(after)}`),
        ...both(`cut-after=${after === undefined ? 'end' : cutBetween(text, word, after)}`),
        ...(asked[i + 1] === true ? both('asked-after') : []),
        ...threefold(`right=${[i + 1, i + 2, i + 3].map(askedAt).find((tag) => tag !== '') ?? ''}`),
        ...([1, 2].some((ahead) => focus[i + ahead] === true) ? threefold('focus-after') : []),
      ];
    }),
    insides: words.map((word, i) => [
      ...both(`holds=${classOf(word)}`),
      ...(asked[i] === true ? both('holds-asked') : []),
      ...(focus[i] === true ? threefold('holds-focus') : []),
      ...(isTime(word) ? both('holds-time') : []),
      ...(i > 0 && cutBetween(text, words[i - 1], word) !== 'no' ? both('holds-cut') : []),
    ]),
    lengths: Array.from({ length: longestSpan }, (_, i) => both(`length=${lengthClass(i + 1)}`)),
  };
}

// Words that stand in front of an answer, or begin it, whatever the story is about.
const linking: ReadonlySet<string> = new Set(
  `the a an by in at on of to for from with as because that after before during since until between about into
  is was were are be been and or but his her their its not`.split(/\s+/),
);

/** The part of speech of a word that the question has too; empty for other words and outside of the sentence. */
function askedTag(words: readonly TaggedWord[], asked: readonly boolean[], i: number): string {
  return asked[i] === true ? (words[i]?.tag ?? '') : '';
}

function wordClass(word: TaggedWord): string {
  if (isTime(word)) return 'TIME';
  if (isNumber(word)) return 'NUM';
  return word.tag;
}

/** What stands between two neighbouring words, as far as it may bound an answer. */
function cutBetween(text: string, before: TaggedWord | undefined, after: TaggedWord): string {
  const gap = text.slice(before?.end ?? 0, after.start);
  if (/["“”«»]/u.test(gap)) return 'quote';
  if (/[,;:–—()]|\s-\s/u.test(gap)) return 'pause';
  return before === undefined ? 'begin' : 'no';
}

function lengthClass(words: number): string {
  if (words <= 5) return String(words);
  return words <= 8 ? '6-8' : words <= 11 ? '9-11' : '12-16';
}

/** For each word how far the next asked word is, in either direction; 0 for asked words, at most 9, in steps. */
function distancesToAsked(asked: readonly boolean[]): readonly number[] {
  const distances = asked.map((is) => (is ? 0 : Infinity));
  for (let i = 1; i < distances.length; i++) {
    distances[i] = Math.min(distances[i] ?? Infinity, (distances[i - 1] ?? Infinity) + 1);
  }
  for (let i = distances.length - 2; i >= 0; i--) {
    distances[i] = Math.min(distances[i] ?? Infinity, (distances[i + 1] ?? Infinity) + 1);
  }
  return distances.map((distance) => (distance <= 3 ? distance : distance <= 6 ? 5 : 9));
}
