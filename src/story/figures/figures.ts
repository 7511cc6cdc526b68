import { countedThing, measuredThing, thingBehind } from './counted-things.js';
import { NUMBER_WORD, numberOf } from '../text/number-words.js';
import type { Figure, Paragraph, TimeMention } from '../types.js';

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['dozen', 12],
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

const QUALIFIER =
  '(?:[Aa]bout|[Aa]round|[Ss]ome|[Jj]ust|[Nn]early|[Aa]lmost|[Rr]oughly|[Aa]pproximately|[Oo]ver|[Oo]nly|[Mm]ore than|[Ll]ess than|[Ff]ewer than|[Uu]p to|[Aa]t least|[Aa]t most|[Aa]s many as|[Aa]s much as|[Aa]n estimated|[Jj]ust over|[Jj]ust under|[Ww]ell over|[Cc]lose to)';
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,6})?|\\d{1,9}(?:\\.\\d{1,6})?';
const SCALE = 'hundred|thousand|million|billion|trillion|dozen';
const MONEY_SIGN = '(?:US|AU?|CA?|NZ|HK)?[$€£¥₴]';
const UNIT =
  '%|(?:percent|per cent|percentage points?|(?:square |cubic |nautical )?(?:metres?|meters?|kilometres?|kilometers?|km|miles?|feet|foot|inches|yards?|acres?|hectares?|tons?|tonnes?|kilos?|kilograms?|kg|grams?|ounces?|lit(?:re|er)s?|gallons?|barrels?|megawatts?|kilowatts?|degrees|mph|knots|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centuries|nights?|dollars?|cents|euros?|pounds?|pence|crowns?|kron[ae]r?|kronor|francs?|yen|yuan|rupees?|pesos?|rou?bles?|hryvnias?|zlotys?|lira|shekels?|points?|times))(?![\\p{L}\\p{N}])';

/**
 * A number with its sign of money, its scale and its unit: `nearly $3.4 million`, `20 percent`, `two-hour`. A number
 * within a word, a score, a time of day or a decimal's tail is none.
 */
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}.,:/#’'-])(?<qualifier>${QUALIFIER} )?(?<sign>${MONEY_SIGN} ?)?(?<![\\p{L}\\p{N}])(?:(?<number>${DIGITS}|${NUMBER_WORD}|[Aa](?= (?:${SCALE})\\b))(?:(?: to |-|–)(?<end>${DIGITS}|${NUMBER_WORD})(?![\\p{L}\\p{N}]))?)(?:[ -](?<scale>${SCALE})(?!\\p{L})|(?<short>k|m|mn|bn|tn)(?!\\p{L}))?(?:(?<joint>[ \u00a0-]?)(?<unit>${UNIT}))?(?![\\p{L}\\p{N}]|[.,:/]\\d)`,
  'gu',
);
const FRACTION =
  /(?<![\p{L}\p{N}-])(?<number>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)[ -](?<unit>half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|tenths?)(?= of )/gu;
const NAMED_BY_NUMBER =
  /(?:^|[^\p{L}])(?:no|nos|nr|number|article|section|chapter|page|room|flight|route|highway|level|phase|grade|age|aged|channel|title|group|season|episode|version|verse|line|district|ward|act|type|size|lot|unit|figure|table|boeing|airbus)\.? $/iu;
/** Behind these a number is an age, a time of day or half of a name, not a count. */
const NO_COUNT_BEHIND =
  /^(?:[- ](?:year|month|week|day)s?)?[- ]olds?\b|^ ?(?:[ap]\.m\.|[ap]m\b|o[’']clock)|^[-–/]\d/u;
/** `200-page` before a noun: 200 pages. */
const PART_BEHIND = /^-(\p{Ll}{3,})(?= \p{Ll})/u;
const YEAR = /^(?:1[89]|20)\d\d$/u;
/** `at one point` counts nothing. */
const AT_ONE = /^(?:point|time|day)$/u;

/**
 * The figures of an English story in order: numbers with their unit and with what they count or measure. Dates and
 * other times, ages, scores, times of day and numbers that name something (`Flight 12`) are none, nor are bare numbers.
 * Linear in the text.
 *
 * @param times - the story's expressions of time, in order; numbers in them are no figures
 */
export function findFigures(
  paragraphs: readonly Paragraph[],
  times: readonly TimeMention[],
): readonly Figure[] {
  let next = 0;
  return paragraphs.flatMap(({ number, text }) => {
    const from = next;
    while (times[next]?.paragraph === number) next++;
    const found = [...numbersIn(text), ...fractionsIn(text)].toSorted((a, b) => a.start - b.start);
    return withoutTimes(found, times.slice(from, next)).map(({ start, end, ...rest }) => ({
      text: text.slice(start, end),
      paragraph: number,
      start,
      end,
      ...rest,
    }));
  });
}

type Found = Pick<Figure, 'start' | 'end' | 'value' | 'unit' | 'of'>;

function withoutTimes(figures: readonly Found[], times: readonly TimeMention[]): readonly Found[] {
  let at = 0;
  return figures.filter(({ start, end }) => {
    while ((times[at]?.end ?? Infinity) <= start) at++;
    return (times[at]?.start ?? Infinity) >= end;
  });
}

function numbersIn(text: string): readonly Found[] {
  return Array.from(text.matchAll(NUMBER)).flatMap((match) => {
    const thing = measured(text, match);
    return thing === undefined ? [] : [{ start: match.index, ...thing }];
  });
}

/** What a number counts or measures; undefined where it does neither. */
function measured(text: string, match: RegExpExecArray): Omit<Found, 'start'> | undefined {
  const { number = '', sign, scale, short, unit, joint, qualifier = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  const bare = numberOf(number);
  if (bare === undefined || NO_COUNT_BEHIND.test(text.slice(end, end + 16))) return undefined;
  const value = bare * (SCALES.get(scale ?? short ?? '') ?? 1);
  if (sign !== undefined) return { value, unit: sign.trim(), ...measuredThing(text, end) };
  const begin = match.index + qualifier.length;
  if (NAMED_BY_NUMBER.test(text.slice(Math.max(0, begin - 16), begin))) return undefined;
  if (unit !== undefined) {
    if (bare === 1 && AT_ONE.test(unit)) return undefined;
    const thing = joint === '-' ? thingBehind(text, end) : measuredThing(text, end);
    return { value, unit, ...thing };
  }
  const part = /^\d/u.test(number) ? PART_BEHIND.exec(text.slice(end, end + 24))?.[1] : undefined;
  if (part !== undefined) {
    return { value, unit: part, ...thingBehind(text, end + part.length + 1) };
  }
  const counted = isNoCount(number, scale) ? undefined : countedThing(text, end);
  return counted && { value, unit: '', ...counted };
}

function fractionsIn(text: string): readonly Found[] {
  return Array.from(text.matchAll(FRACTION)).flatMap((match): Found[] => {
    const { number = '', unit = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const thing = measuredThing(text, end);
    return thing.of === ''
      ? []
      : [{ start: match.index, value: numberOf(number) ?? 1, unit, ...thing }];
  });
}

/** `one` and `a` count nothing by themselves, and four digits are a year. */
function isNoCount(number: string, scale: string | undefined): boolean {
  return scale === undefined && (/^(?:one|an?)$/iu.test(number) || YEAR.test(number));
}
