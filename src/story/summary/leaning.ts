import { COMMON_WORDS } from '../people/name-words.js';
import { isTorn, withoutQuotations } from '../text/quoted.js';

// Words that point back to a sentence before, or turn against it.
const LEANING =
  /^["“”'‘’«»(•*\s-]*(?:he|she|it|they|his|her|its|their|him|them|this|that|these|those|but|and|so|or|yet|nor|such|both|neither|instead|however|then|also|another|others?|meanwhile|still|moreover|besides|thus|therefore|otherwise|nevertheless|nonetheless|indeed|there|here|as a result|in addition|in turn|in contrast|by contrast|in other words|on the other hand|that said|even so|either way|after all|of course|if (?:so|that|this|these|those)|for (?:that|this) reason|for example|for instance|after that|at that time|by then|at the same time|the (?:two|three|pair|latter|former|same|others?)|one (?:is|was|has|had|said|says|of (?:them|these|those))|asked|when asked)\b/iu;
const LEANING_INSIDE =
  /\b(?:of|all|both) (?:them|these|those)\b|\bof the (?:\d+|two|three|four)\b/iu;
const PRONOUN =
  /(?<![\p{L}\p{N}])(?:(?<one>[Hh]e|[Ss]he|[Hh]im|[Hh]is|[Hh]ers?|[Hh]imself|[Hh]erself)|(?<others>[Tt]hey|[Tt]hem|[Tt]heirs?|[Ii]ts?))(?:[’'](?:s|d|ll|re|ve))?(?![\p{L}\p{N}])/gu;
const NAME = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}.’'-]+/gu;
// what may stand at the beginning of a sentence, before whom it is about
const FRONTED =
  /^["“«]?(?:in|on|at|during|after|before|when|while|as|for|with|without|if|although|though|despite|because|since|until|once|by|under|over|from|to|of|like|according|asked|speaking)\b/iu;
const INTRODUCED =
  /(?<![\p{L}\p{N}])(?:[Aa]n?|[Tt]he|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Mm]any|[Mm]ost|\d[\d,.]*)\s+\p{L}/u;
/** So many characters from its beginning a sentence has named little that `they` or `it` could stand for. */
const OPENING = 25;

/**
 * Whether a sentence needs the one before it to be understood: it begins with a word that points back (`But`, `They`,
 * `That`, `the two`), tears a quotation apart, or has, outside of quotation marks, a pronoun before anybody or anything
 * that it could stand for: `In school, he sang`. Linear in its length.
 */
export function leansBack(sentence: string): boolean {
  if (LEANING.test(sentence) || LEANING_INSIDE.test(sentence) || isTorn(sentence)) return true;
  const told = withoutQuotations(sentence);
  for (const match of told.matchAll(PRONOUN)) {
    const before = told.slice(0, match.index);
    const isOne = match.groups?.['one'] !== undefined;
    if (isOne ? !isSomebodyNamed(before) : match.index < OPENING && !isAnythingNamed(before)) {
      return true;
    }
    // whoever is named there can be meant by the next pronoun as well
    if (isOne) break;
  }
  return false;
}

function isSomebodyNamed(before: string): boolean {
  if (names(before)) return true;
  return !FRONTED.test(before) && INTRODUCED.test(before);
}

function isAnythingNamed(before: string): boolean {
  return names(before) || INTRODUCED.test(before) || /\p{Ll}{3}s\s/u.test(before);
}

function names(text: string): boolean {
  return (text.match(NAME) ?? []).some((word) => !COMMON_WORDS.has(word.toLowerCase()));
}
