import { dayOf, yearOf, type CalendarDate } from './calendar.js';
import { quotedPlaces } from '../text/quoted.js';
import { tenseAt } from './tense.js';
import { findTimeExpressions, type TimeExpression } from './time-expressions.js';
import { meaningOfTime, type Surroundings } from './time-meaning.js';
import type { Paragraph, TimeMeaning, TimeMention } from '../types.js';

/**
 * The expressions of time of an English story in order, each with what it stands for as far as the story says.
 *
 * `on Wednesday` is the last one at or before the day of publication where the sentence tells what was, the next where
 * it tells what will be; where its words leave two readings (`last Friday`, said on a Sunday) or the day of publication
 * isn't known, it stays unresolved. `yesterday` in somebody's words is told from the day on which the paragraph says
 * that they spoke, else from that of publication. Linear in the text.
 *
 * @param published - ISO date or date and time, or ''
 */
export function findTimes(
  paragraphs: readonly Paragraph[],
  published: string,
): readonly TimeMention[] {
  const today = dayOf(published);
  let before: CalendarDate | undefined;
  return paragraphs.flatMap((paragraph) => {
    const read = readParagraph(paragraph, today, before);
    before = read.last;
    return read.times;
  });
}

function readParagraph(
  { number, text, sentences }: Paragraph,
  today: CalendarDate | undefined,
  carried: CalendarDate | undefined,
): { readonly times: readonly TimeMention[]; readonly last: CalendarDate | undefined } {
  const times: TimeMention[] = [];
  const isQuoted = quotedPlaces(text);
  let last: CalendarDate | undefined;
  let said: CalendarDate | undefined;
  let isBygone = false;
  let at = 0;
  for (const expression of findTimeExpressions(text)) {
    const { start, end, sense } = expression;
    while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= start) at++;
    const sentence = sentences[at] ?? { text, start: 0 };
    const tense = tenseAt(sentence.text, start - sentence.start, end - sentence.start);
    const inQuote = isQuoted(start);
    const now = inQuote ? (said ?? today) : today;
    const meaning = meaningOf(text, expression, {
      today: now,
      before: last ?? carried,
      isBygone,
      tense,
    });
    times.push({ text: text.slice(start, end), paragraph: number, start, end, meaning });
    if (!('date' in meaning)) continue;
    last = meaning.date;
    if (meaning.kind === 'day' && !inQuote && tense === 'past') said = meaning.date;
    if (sense.kind === 'date' && today !== undefined) isBygone = yearOf(last) < yearOf(today);
  }
  return { times, last };
}

function meaningOf(
  text: string,
  { start, end, sense }: TimeExpression,
  around: Surroundings,
): TimeMeaning {
  const isSince = /^since\b/iu.test(text.slice(start, end));
  const meaning = meaningOfTime(sense, isSince ? { ...around, tense: 'past' } : around);
  if (!isSince || meaning.kind === 'unresolved') return meaning;
  return { kind: 'since', from: 'date' in meaning ? meaning.date : meaning.from };
}
