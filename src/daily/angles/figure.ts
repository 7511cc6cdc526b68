import type { IndexedSentence, StoryIndex } from '../../answer/story-index.js';
import type { TaggedWord } from '../../answer/words/tagged-words.js';
import { openQuotations } from '../../story/quoted.js';
import { standsAlone } from './stands-alone.js';

/** A sentence of a story that tells how many or how much of something there is. */
export interface Figure {
  /** The sentence, verbatim. */
  readonly sentence: string;
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
  /** UTF-16 offset in the sentence where the figure begins: at `more than` of `more than 2.3 million crowns`. */
  readonly start: number;
  /** UTF-16 offset in the sentence behind the figure. */
  readonly end: number;
}

interface Amount {
  readonly start: number;
  readonly end: number;
  /** Whether it is so much that it is worth a post before others: hundreds, a share, money. */
  readonly isLarge: boolean;
}

const LONGEST = 320;

/**
 * The figure of a story that is best shown by itself: a number of people or things, a share or a sum of money, in a
 * sentence that can be read alone. Dates, years, ages, times and durations, scores, numbers of flights and roads are
 * none, nor is what somebody says in quotation marks. One that the headline and the short summary don't tell comes
 * first, then a large one, then the first. Undefined where there is none.
 */
export function figureOf(index: StoryIndex): Figure | undefined {
  const { story, sentences } = index;
  const told = [story.headline, ...story.summary.short].join('\n');
  const figures = sentences
    .filter((sentence) => sentence.text.length <= LONGEST && standsAlone(index, sentence))
    .flatMap((sentence) => {
      const amounts = amountsIn(sentence);
      const amount = amounts.find(({ isLarge }) => isLarge) ?? amounts[0];
      return amount === undefined ? [] : [{ sentence, amount }];
    });
  const dullness = ({ sentence, amount }: (typeof figures)[number]): number =>
    (told.includes(sentence.text) ? 2 : 0) + (amount.isLarge ? 0 : 1);
  const [best] = figures.toSorted((a, b) => dullness(a) - dullness(b));
  if (best === undefined) return undefined;
  const { text, paragraph } = best.sentence;
  return { sentence: text, paragraph, start: best.amount.start, end: best.amount.end };
}

function amountsIn(sentence: IndexedSentence): readonly Amount[] {
  return sentence.words.flatMap((word, at) => {
    if (!NUMBER.test(word.text) || isNoAmount(sentence, at)) return [];
    const amount = measured(sentence, at);
    return amount === undefined ? [] : [amount];
  });
}

const NUMBER = /^\d[\d.,]*(?:k|m|bn|tn)?$/iu;
const YEAR = /^(?:1\d|20)\d\d$/u;
const MONTH =
  /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|may|june|july|august|september|october|november|december)$/u;
const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/u;
// what stands before a number that is a name or an age
const NUMBERED: ReadonlySet<string> = new Set(
  `no nr number article section chapter page room flight route highway level phase grade age aged channel class title
  group season episode chapter version verse line district ward act type size lot case unit`.split(
    /\s+/,
  ),
);
const MONEY = /[$€£¥]\s?$/u;

/** Whether a number is a year, a day of a month, an age, a score, part of a name, or somebody's own words. */
function isNoAmount({ text, words }: IndexedSentence, at: number): boolean {
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return true;
  const ahead = text.slice(0, word.start);
  const isMoney = MONEY.test(ahead);
  if (/[-–/:#+.\p{L}]$/u.test(ahead) || /^[-–/:°+]/u.test(text.slice(word.end))) return true;
  if (openQuotations(ahead) > 0) return true;
  if (isMoney) return false;
  const isDate = [before, behind].some((near) => near !== undefined && MONTH.test(near.folded));
  const isName =
    before?.tag === 'PROPN' &&
    at > 1 &&
    !WEEKDAY.test(before.folded) &&
    ahead.endsWith(`${before.text} `);
  return YEAR.test(word.text) || isDate || isName || NUMBERED.has(before?.folded ?? '');
}

const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen|crore|lakh)$/u;
const DURATION =
  /^(?:second|minute|hour|day|night|week|weekend|month|year|decade|centurie|century|time|am|pm|oclock|old)s?$/u;
const PLURAL = /[^aisu]s$|^(?:people|children|women|men|police|feet|fish|sheep|cattle|staff)$/u;
const FROM_HERE_LARGE = 100;
const FEWEST = 3;

/** The amount whose number is at a place: with its currency, or with what is counted; undefined where neither is told. */
function measured(sentence: IndexedSentence, at: number): Amount | undefined {
  const { text, words } = sentence;
  const number = words[at];
  if (number === undefined) return undefined;
  const hasScale = SCALE.test(words[at + 1]?.text ?? '');
  const last = hasScale ? at + 1 : at;
  const money = MONEY.exec(text.slice(0, number.start));
  const share = /^(?:%| ?per ?cent\b)/u.exec(text.slice(number.end));
  const start = qualifiedStart(text, money?.index ?? number.start);
  if (share !== null) return { start, end: number.end + share[0].length, isLarge: true };
  if (money !== null) return { start, end: words[last]?.end ?? number.end, isLarge: true };
  const counted = countedBehind(sentence, last);
  if (counted === undefined) return undefined;
  const value = Number.parseFloat(number.text.replaceAll(',', ''));
  const isLarge = hasScale || value >= FROM_HERE_LARGE || /[a-z]$/iu.test(number.text);
  return isLarge || value >= FEWEST ? { start, end: counted.end, isLarge } : undefined;
}

/** What is counted: the last noun of up to four words behind a number; undefined where it is time, or nothing. */
function countedBehind({ text, words }: IndexedSentence, last: number): TaggedWord | undefined {
  let counted: TaggedWord | undefined;
  for (let at = last + 1; at <= last + 4; at++) {
    const word = words[at];
    if (word === undefined || text.slice(words[at - 1]?.end, word.start) !== ' ') break;
    if (DURATION.test(word.folded)) return undefined;
    if (word.tag === 'NOUN' && PLURAL.test(word.text)) counted = word;
    else if (counted !== undefined || !/^(?:NOUN|ADJ|PROPN|VERB)$/u.test(word.tag)) break;
  }
  return counted;
}

const QUALIFIER =
  /(?:\b(?:about|around|some|just|nearly|almost|roughly|approximately|over|only|more than|less than|fewer than|up to|at least|at most|as many as|as much as|an estimated|just over|just under|well over|close to)\s)$/iu;

/** Where an amount begins with the words before it that make it more or less. */
function qualifiedStart(text: string, start: number): number {
  return QUALIFIER.exec(text.slice(0, start))?.index ?? start;
}
