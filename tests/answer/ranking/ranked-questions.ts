import { causesAndPlaces } from './causes-and-places.js';
import { forms } from './forms.js';
import { otherWords } from './other-words.js';
import { people } from './people.js';
import { quotes } from './quotes.js';
import type { RankedQuestion } from './ranked-question.js';
import { timesAndNumbers } from './times-and-numbers.js';

/** All ranking sets in one. */
export const rankedQuestions: readonly RankedQuestion[] = [
  ...timesAndNumbers,
  ...people,
  ...quotes,
  ...causesAndPlaces,
  ...forms,
  ...otherWords,
];
