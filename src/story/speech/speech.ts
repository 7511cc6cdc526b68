import type { Cast } from '../people/people.js';
import { placesOf } from './places.js';
import { findQuotations } from '../text/quotation-marks.js';
import { quotesOf } from './quotations.js';
import { settingOf } from './referents.js';
import { reportedIn } from './reported.js';
import { reportsIn } from './reports.js';
import { speakersOf } from './speakers.js';
import type { Paragraph, Quote, ReportedStatement } from '../types.js';
import type { Word } from '../text/words.js';

/** What a story's people say in it. */
export interface Speech {
  /** In order. */
  readonly quotes: readonly Quote[];
  /** In order. */
  readonly reported: readonly ReportedStatement[];
}

/** Finds what is said in a story and by whom. `words` are the words of each paragraph. Linear in the text. */
export function findSpeech(
  paragraphs: readonly Paragraph[],
  words: readonly (readonly Word[])[],
  cast: Cast,
): Speech {
  const quotations = findQuotations(paragraphs.map(({ text }) => text));
  const places = placesOf(paragraphs, words, quotations, cast);
  const setting = settingOf(paragraphs, places, cast);
  const reports = places.map(reportsIn);
  const attributions = speakersOf(setting, reports, quotations);
  const spoken = quotations.flatMap(({ paragraph, start, depth }, at) => {
    const person = attributions[at]?.person ?? null;
    return person === null || depth > 0 ? [] : [{ paragraph, start, person }];
  });
  return {
    quotes: quotesOf(setting, quotations, attributions),
    reported: reportedIn(setting, reports, spoken),
  };
}
