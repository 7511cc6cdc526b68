import { calendarDate } from './calendar.js';
import { NUMBER_WORD, numberOf } from '../text/number-words.js';
import type { TimeSense, Which } from './time-sense.js';

type Groups = Readonly<Record<string, string | undefined>>;

/** Forms of expressions of time that have something in common. */
export interface TimeRules {
  /** Found in each text in which one of them matches, so that few texts are read for all. */
  readonly mark: RegExp;
  readonly rules: readonly TimeRule[];
}

/** One form of expressions of time. */
export interface TimeRule {
  /** Matches it wherever it stands in a text; global. */
  readonly pattern: RegExp;
  /** What a match says; undefined where it is no expression of time. */
  readonly sense: (groups: Groups) => TimeSense | undefined;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'mon tue wed thu fri sat sun'.split(' ');
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const LONG_MONTH = 'January|February|September|October|November|December|July';
// these are also verbs, names and other words
const DOUBTFUL_MONTH = 'March|April|May|June|August';
const SHORT_MONTH = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const MONTH = `(?:${LONG_MONTH}|${DOUBTFUL_MONTH}|${SHORT_MONTH}(?!\\p{L}))`;
const DAY = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d\\p{L}:%]|[.,]\\d)';
const YEAR = '(?:1\\d|20)\\d\\d(?![\\d\\p{L}%]|[.,]\\d)';
const OF_YEAR = ' (?:of )?(?<inYear>this|last|next|that|the same) year';
const TO = '(?:-|–|—| to | until | and | through )';
const COUNT = `\\d{1,3}(?:,\\d{3})*|[Aa]n?|${NUMBER_WORD}`;
const UNIT = '(?<unit>day|week|month|year|decade)';
const UNITS = '(?<unit>days|weeks|months|years|decades|day|week|month|year|decade)';
const MORE =
  '(?:(?:about|around|some|just|nearly|almost|roughly|over|more than|less than|at least|only|just over|just under|well over) )';
const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night|lunchtime|midday))?(?!\\p{L})';
/** `two years after` by itself, not `two years after the vote`. */
const ALONE = '(?=[.,;:!?”"]|$| (?:at|in|on|by|with)\\b)';
const SEASON = '(?:spring|summer|autumn|fall|winter)';
/** Behind these stands a month or year, not a word that is written like one. */
const BEFORE_DATE =
  '(?<=\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Dd]uring|[Tt]hrough|[Bb]efore|[Aa]fter|[Bb]etween|early|late|of|mid)[ -])';

/**
 * English newspapers' expressions of time; of two that match as much, the first is meant. Each pattern takes a time
 * linear in the text.
 */
export const TIME_RULES: readonly TimeRules[] = [
  {
    mark: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/u,
    rules: [
      rule(
        `(?:${WEEKDAY},? )?(?:the )?\\b(?<day>${DAY})(?:${TO}(?<last>${DAY}))? (?:of )?(?<month>${MONTH})(?:,? (?<year>${YEAR})|${OF_YEAR})?(?!\\p{L})`,
        dayOfMonth,
      ),
      rule(
        `(?:${WEEKDAY},? )?\\b(?<month>${MONTH}) (?<day>${DAY})(?:${TO}(?<last>${DAY}))?(?:,? (?<year>${YEAR})|${OF_YEAR})?`,
        dayOfMonth,
      ),
      rule(`\\b(?<month>${MONTH}),?(?: of)? (?<year>${YEAR})`, ({ month = '', year }) =>
        known(Number(year), monthNumber(month)),
      ),
      rule(`\\b(?<month>${MONTH})${OF_YEAR}`, ({ month = '', inYear = '' }) => ({
        kind: 'in-year',
        month: monthNumber(month),
        year: yearNamed(inYear),
      })),
      rule(
        `\\b(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext) (?<month>${MONTH})(?! \\p{Lu})`,
        aMonth,
      ),
      rule(`${BEFORE_DATE}(?<month>${MONTH})(?! \\p{Lu})(?!\\p{L})`, aMonth),
      rule(`(?<!\\p{Lu}\\p{L}* )\\b(?<month>${LONG_MONTH})(?! \\p{Lu})(?!\\p{L})`, (groups) => ({
        ...aMonth(groups),
        besides: true,
      })),
    ],
  },
  {
    mark: /[12]\d{3}/u,
    rules: [
      rule(`\\b(?<date>[12]\\d{3}-\\d\\d-\\d\\d)(?![\\d-])`, ({ date = '' }) =>
        known(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))),
      ),
      rule(
        `(?<=\\b[Ff]rom (?:early |mid-|late )?)(?<from>${YEAR}) (?:to|until|through) (?<to>${YEAR})`,
        years,
      ),
      rule(`(?<=\\b[Bb]etween )(?<from>${YEAR}) and (?<to>${YEAR})`, years),
      rule(`(?<![\\p{L}\\p{N}-])(?<from>${YEAR})[-–](?<to>${YEAR})`, years),
      rule(`${BEFORE_DATE}(?<from>${YEAR})[-–](?<to>\\d\\d(?![\\d\\p{L}%-]|[.,]\\d))`, years),
      rule(`\\b${SEASON} (?:of )?(?<year>${YEAR})`, ({ year }) => known(Number(year))),
      rule(`${BEFORE_DATE}(?<year>${YEAR})(?!-\\p{L})`, ({ year }) => known(Number(year))),
      rule(`(?<=\\()(?<year>${YEAR})(?=\\))`, ({ year }) => known(Number(year))),
      rule(
        `(?<=(?:\\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)|’s|'s) (?:\\p{Ll}+ )?)(?<year>(?:1[5-9]|20)\\d(?:[1-9]|(?<=20)0)(?!\\d)) (?=\\p{L})(?!\\p{Ll}+s\\b)`,
        ({ year }) => known(Number(year)),
      ),
      rule(`\\b[Tt]he (?:(?:early|mid|late)[ -])?(?<decade>(?:1\\d|20)\\d0)s\\b`, ({ decade }) => ({
        kind: 'dates',
        from: String(decade),
        to: String(Number(decade) + 9),
      })),
    ],
  },
  {
    mark: /day|night|morning|afternoon|evening|omorrow|weekend/u,
    rules: [
      rule(
        `(?<!\\b(?:Black|Good|Super|Ash|Holy|Palm|Easter|Cyber|Bloody|Maundy|Fat|Shrove|Giving|Whit|Ruby|Sheffield|[Ee]very|[Ee]ach|[Oo]ne|[Tt]hat|following|previous|first|second|third|fourth|[Aa](?= \\p{Lu}\\p{Ll}+\\b(?! \\p{Ll}{4}))) )\\b(?:(?:early|late)(?: on)? )?(?:(?<which>[Ll]ast|[Tt]his(?: past| coming)?|[Nn]ext) )?(?<weekday>${WEEKDAY})(?! (?:of|Times|Mirror|Mail|Express|Telegraph|Post|Herald|Night|Review|Star|Sun|People|Independent)\\b)${PART_OF_DAY}`,
        ({ weekday = '', which }) => ({
          kind: 'weekday',
          weekday: WEEKDAYS.indexOf(weekday.slice(0, 3).toLowerCase()),
          ...(which?.includes(' ') === true
            ? { tense: which.endsWith('past') ? 'past' : 'future' }
            : whichOf(which)),
        }),
      ),
      rule(
        `(?<!["“](?=\\p{L}+["”]))\\b(?<word>[Tt]oday|[Yy]esterday|[Tt]omorrow)${PART_OF_DAY}`,
        ({ word = '' }) => ({
          kind: 'days-from-now',
          days: { tod: 0, yes: -1, tom: 1 }[word.slice(0, 3).toLowerCase()] ?? 0,
        }),
      ),
      rule(`\\b(?:[Tt]onight|[Tt]his (?:morning|afternoon|evening))\\b`, () => fromNow(0)),
      rule(`\\b[Ll]ast night\\b`, () => fromNow(-1)),
      rule(`(?<!\\b[Aa]n )\\b[Oo]vernight\\b`, () => ({ kind: 'overnight' })),
      rule(
        `(?:(?<=\\b(?:[Oo]ver|[Aa]t|[Dd]uring) )the|\\b[Tt]his past|\\b(?<which>[Ll]ast|[Tt]his|[Nn]ext)) weekend\\b(?!-)`,
        ({ which }) => ({ kind: 'weekend', ...whichOf(which) }),
      ),
    ],
  },
  {
    mark: /day|week|month|year|decade/u,
    rules: [
      rule(
        `(?<!\\b[Tt]he )\\b(?:(?<part>[Ee]arlier|[Ll]ater) )?(?<which>[Ll]ast|[Tt]his|[Nn]ext) (?<unit>week|month|year)(?![-\\p{L}])`,
        counted,
      ),
      rule(`\\b[Tt]his past ${UNIT}(?![-\\p{L}])`, ({ unit = '' }) => times(unit, 1, 'lasting')),
      rule(`\\b(?<part>[Ee]arlier|[Ll]ater) in the (?<unit>week|month|year)\\b`, counted),
      rule(`\\b${MORE}?\\b(?<count>${COUNT}) ${UNITS} ago\\b`, ({ count = '', unit = '' }) =>
        times(unit, -(numberOf(count) ?? 0), 'distance'),
      ),
      // not `the last day` nor `the last week of the fair`
      rule(
        `\\b[Tt]he (?:past|last)(?! day\\b) (?:(?<count>${COUNT}) )?${UNITS}\\b(?! of)`,
        ({ count = 'a', unit = '' }) => times(unit, numberOf(count) ?? 0, 'lasting'),
      ),
      rule(
        `(?<=\\b(?:[Oo]ver|[Ii]n|[Ww]ithin|[Dd]uring|[Ff]or) )the next (?:week|month|year|decade)(?![-\\p{L}])`,
        () => ({ kind: 'vague' }),
      ),
      rule(
        `\\b${MORE}?\\b(?<count>${COUNT}) ${UNITS} (?:(?<before>earlier|before${ALONE})|later|afterwards|after${ALONE})\\b`,
        ({ count = '', unit = '', before }) =>
          times(unit, (numberOf(count) ?? 0) * (before === undefined ? 1 : -1), 'step'),
      ),
      rule(
        `\\b[Tt]he (?:(?<before>previous|preceding)|next|following) ${UNIT}(?![-\\p{L}])`,
        ({ unit = '', before }) => times(unit, before === undefined ? 1 : -1, 'step'),
      ),
      rule(
        `\\b[Tt]he ${UNIT} (?:(?<before>earlier|before${ALONE})|after${ALONE})\\b`,
        ({ unit = '', before }) => times(unit, before === undefined ? 1 : -1, 'step'),
      ),
      rule(
        `\\b[Tt]hat (?:same )?(?<unit>day|month|year)\\b(?! \\p{Ll}+(?:ed|s)\\b)`,
        ({ unit = '' }) => times(unit, 0, 'step'),
      ),
      rule(
        `(?<=\\b(?:has|have|’ve|'ve)\\b[^.;:]{0,80}\\b[Ff]or )(?<qualifier>${MORE})?(?<count>${COUNT}) ${UNITS}\\b`,
        ({ qualifier = '', count = '', unit = '' }) =>
          times(unit, shifted(numberOf(count) ?? 0, qualifier), 'lasting'),
      ),
      rule(`\\b(?:[Rr]ecent|[Cc]oming|[Tt]he (?:past|last) (?:few|several)) ${UNITS}\\b`, () => ({
        kind: 'vague',
      })),
      rule(`\\b(?:[Aa] few|[Ss]everal|[Aa] couple of|[Mm]any) ${UNITS} ago\\b`, () => ({
        kind: 'vague',
      })),
    ],
  },
  {
    mark: /spring|summer|autumn|fall|winter/u,
    rules: [rule(`\\b(?:[Ll]ast|[Tt]his|[Nn]ext) ${SEASON}\\b`, () => ({ kind: 'vague' }))],
  },
];

function rule(source: string, sense: TimeRule['sense']): TimeRule {
  return { pattern: new RegExp(source, 'gu'), sense };
}

function known(year: number, month?: number, day?: number): TimeSense | undefined {
  const date = calendarDate(year, month, day);
  return date === undefined ? undefined : { kind: 'date', date };
}

function dayOfMonth({ day = '', last, month = '', year, inYear }: Groups): TimeSense | undefined {
  const number = monthNumber(month);
  const first = Number.parseInt(day, 10);
  if (inYear !== undefined) {
    return { kind: 'in-year', month: number, day: first, year: yearNamed(inYear) };
  }
  const end = last === undefined ? {} : { lastDay: Number.parseInt(last, 10) };
  if (year === undefined) return { kind: 'yearless', month: number, day: first, ...end };
  const from = calendarDate(Number(year), number, first);
  if (last === undefined || from === undefined) return known(Number(year), number, first);
  const to = calendarDate(Number(year), number, Number.parseInt(last, 10));
  return to === undefined ? undefined : { kind: 'dates', from, to };
}

function years({ from = '', to = '' }: Groups): TimeSense | undefined {
  const end = to.length === 2 ? from.slice(0, 2) + to : to;
  return end > from ? { kind: 'dates', from, to: end } : undefined;
}

function aMonth({ month = '', which }: Groups): Extract<TimeSense, { readonly kind: 'yearless' }> {
  return { kind: 'yearless', month: monthNumber(month), ...whichOf(which) };
}

function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function yearNamed(word: string): Which | 'that' {
  return whichOf(word).which ?? 'that';
}

function whichOf(word: string | undefined): { readonly which?: Which } {
  const key = word?.toLowerCase();
  if (key === 'this past') return { which: 'last' };
  if (key === 'this coming') return { which: 'next' };
  return key === 'last' || key === 'this' || key === 'next' ? { which: key } : {};
}

function fromNow(days: number): TimeSense {
  return { kind: 'days-from-now', days };
}

function counted({ unit, which, part }: Groups): TimeSense | undefined {
  if (unit !== 'week' && unit !== 'month' && unit !== 'year') return undefined;
  const key = part?.toLowerCase();
  return {
    kind: 'counted',
    unit,
    which: whichOf(which).which ?? 'this',
    ...(key === 'earlier' || key === 'later' ? { part: key } : {}),
  };
}

/** So many units as a distance, a step or a time that lasts; decades as years. */
function times(
  word: string,
  count: number,
  kind: 'distance' | 'step' | 'lasting',
): TimeSense | undefined {
  const unit = word.replace(/s$/u, '');
  if (unit === 'decade') return { kind, unit: 'year', count: count * 10 };
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'
    ? { kind, unit, count }
    : undefined;
}

/** `nearly four` lies below four and `more than four` above it: by a quarter. */
function shifted(count: number, qualifier: string): number {
  if (/nearly|almost|less|under/iu.test(qualifier)) return count - 0.25;
  return /more|over/iu.test(qualifier) ? count + 0.25 : count;
}
