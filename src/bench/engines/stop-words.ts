import { stopwords } from '@orama/stopwords/english';

// Orama's list lacks it, since Orama leaves out single letters otherwise.
const english = new Set([...stopwords, 'a']);

/** Whether a word is an English stop word by Orama's list; for engines that bring none of their own. */
export function isStopWord(word: string): boolean {
  return english.has(word.toLowerCase());
}
