import { isEnglishWord } from '../words/english.js';
import { editDistance } from './spelling.js';
import type { Vocabulary } from './vocabulary.js';
import type { Word } from '../words/words.js';

const shortestStem = 5;

/**
 * What a misspelled word was meant to be where the story has the word with another ending (`happneed` where it has
 * `happens`), or undefined: the story's stem with the ending as typed, which must be English. The stem has 5 letters at least,
 * begins as the story's does and is one edit away; of several, the first in the story counts.
 */
export function misspelledForm(vocabulary: Vocabulary, { folded, stem }: Word): string | undefined {
  if (stem.length < shortestStem || !folded.startsWith(stem)) return undefined;
  for (const [known, { isName }] of vocabulary.stems) {
    if (known[0] !== stem[0] || known.length < shortestStem || isName) continue;
    if (editDistance(stem, known, 1) > 1) continue;
    const form = known + folded.slice(stem.length);
    if (isEnglishWord(form)) return form;
  }
  return undefined;
}
