import { stem } from 'porter2';
import { isEnglishWord } from '../words/english.js';
import { functionWords } from '../words/function-words.js';
import { pairOf, type Vocabulary } from './vocabulary.js';
import type { Word } from '../words/words.js';

const shortestPart = 3;

/**
 * The place in a folded word where it falls into two that stand side by side in the story (`whitehouse`, `ceasefire`
 * where the story has `cease-fire`), or undefined.
 */
export function splitIntoPair(vocabulary: Vocabulary, folded: string): number | undefined {
  return placesToSplit(folded, shortestPart).find((at) => {
    const first = folded.slice(0, at);
    if (functionWords.has(first) || !vocabulary.words.has(first)) return false;
    const second = folded.slice(at);
    return !functionWords.has(second) && vocabulary.pairs.has(pairOf(first, stem(second)));
  });
}

/**
 * The place in a folded word that is no word where it falls into two that are, at least one of them the story's or both
 * function words (`inthe`, `howmany`, `thestrike`, `strikelaw`), or undefined. Of several, the one with the longest
 * shorter part, since short words turn up by chance.
 */
export function splitIntoWords(vocabulary: Vocabulary, folded: string): number | undefined {
  const places = placesToSplit(folded, 2).toSorted(
    (one, other) => evenness(folded, other) - evenness(folded, one),
  );
  return places.find((at) => areWords(vocabulary, folded.slice(0, at), folded.slice(at)));
}

/**
 * Whether two neighbouring words are one word of the story that was typed as two (`hand over`, `cease-fire`): they don't
 * stand side by side in the story, and the first says something by itself (`over` may be a part, `a round` is not `around`).
 */
export function areOneWord(vocabulary: Vocabulary, first: Word, second: Word): boolean {
  const joined = first.folded + second.folded;
  if (Math.min(first.folded.length, second.folded.length) < shortestPart) return false;
  if (!first.content || /['’]/.test(first.text) || functionWords.has(joined)) return false;
  if (vocabulary.pairs.has(pairOf(first.folded, second.stem))) return false;
  return [joined, `${joined}s`, joined.replace(/s$/, '')].some((one) => vocabulary.words.has(one));
}

function placesToSplit(folded: string, shortest: number): readonly number[] {
  const count = folded.length - 2 * shortest + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => i + shortest);
}

const evenness = (folded: string, at: number): number => Math.min(at, folded.length - at);

const longPart = 4;
const shortestOfSmallWords = 5;
// What is left of words that end in an apostrophe and some letters: no words to write together.
const endings: ReadonlySet<string> = new Set(['re', 've', 'll', 'im']);

const isSmall = (part: string): boolean => functionWords.has(part) && !endings.has(part);

function areWords(vocabulary: Vocabulary, first: string, second: string): boolean {
  const parts = [first, second];
  const small = parts.filter(isSmall);
  // `isis` is not `is is`
  if (small.length === 2)
    return first !== second && first.length + second.length >= shortestOfSmallWords;
  const own = parts.filter((part) => !functionWords.has(part) && vocabulary.words.has(part));
  if (own.length === 0 || own.some((part) => part.length < longPart)) return false;
  if (small.length + own.length === 2) return true;
  // beside a name any word may be the rest of another name
  const [other = ''] = parts.filter((part) => !own.includes(part));
  const isName = own.some((part) => vocabulary.words.get(part)?.isName);
  return !isName && other.length >= longPart && isEnglishWord(other);
}
