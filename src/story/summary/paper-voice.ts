import { withoutQuotations } from '../text/quoted.js';

const NOTE =
  /^(?:(?:editor['’]s note|correction|update|clarification|photo|image|watch|listen|related|more|read more)\b[^.]{0,20}:|read more\b|sign up\b|subscribe\b|follow (?:us|@)|click )/iu;
// in brackets, but for the agency before a story's first words: `(Reuters) - The ferry ...`
const ASIDE = /^\((?!\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)?\))/u;
const FIRST_PERSON = /(?<!War )\bI\b|\b(?:me|my|My|myself|we|We|our|Our|us)\b/u;

/** Whether a sentence is what a paper says of its story and pages, or an aside: `Read more: ...`, `(Photo by ...)`. */
export function isPapersNote(sentence: string): boolean {
  return NOTE.test(sentence) || ASIDE.test(sentence);
}

/** Whether a sentence speaks, outside of quotation marks, for its author or paper: `we`, `my`. */
export function isFirstPerson(sentence: string): boolean {
  return FIRST_PERSON.test(withoutQuotations(sentence));
}
