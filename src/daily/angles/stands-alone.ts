import type { IndexedSentence } from '../../answer/story-index.js';

// Words that point back to a sentence before, or turn against it.
const LEANING =
  /^["“”'‘’«»]?(?:he|she|it|they|we|his|her|its|their|him|them|this|that|these|those|but|and|so|or|yet|nor|such|both|neither|instead|however|then|also|another|others?|meanwhile|still|moreover|besides|thus|therefore|otherwise|nevertheless|nonetheless|indeed|there|here|as a result|in addition|for example|for instance|after that|at that time|by then|the (?:two|three|pair|latter|former|same|other|others)|asked|adding|when asked)\b/iu;
const FINISHED = /[.!?…]["”’'»)\]]*$/u;
const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set(
  'he she him his her hers himself herself'.split(' '),
);
const PLURAL_PRONOUNS: ReadonlySet<string> = new Set('they them their theirs it its'.split(' '));
/** So many words from the beginning nothing has been named yet that `they` could stand for. */
const OPENING_WORDS = 4;
const FEWEST_WORDS = 6;

/**
 * Whether a sentence can be read by itself: it is a whole sentence, leans on none before it (`But`, `They`, `The latter`,
 * a `he` before anybody is named) and tears no quotation apart.
 */
export function standsAlone({ text, words }: IndexedSentence): boolean {
  const isWhole = words.length >= FEWEST_WORDS && FINISHED.test(text);
  return isWhole && !LEANING.test(text) && !isTorn(text) && !hasUnnamed(words);
}

/** Whether a quotation begins or ends outside of the sentence. */
function isTorn(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/[“„«]/gu) !== count(/[”»]/gu) || count(/"/gu) % 2 === 1;
}

function hasUnnamed(words: IndexedSentence['words']): boolean {
  let isNamed = false;
  return words.some(({ folded, tag }, at) => {
    if (SINGULAR_PRONOUNS.has(folded)) return !isNamed;
    if (tag === 'PROPN') isNamed = true;
    return at < OPENING_WORDS && PLURAL_PRONOUNS.has(folded) && !isNamed;
  });
}
