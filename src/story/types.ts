/** The short name of a story: its file's name without `.md`, in lower case with hyphens, as it appears in commands and button ids. */
export type StorySlug = string & { readonly __brand: 'StorySlug' };

/** One sentence of a paragraph, as it stands there. */
export interface Sentence {
  /** The sentence, verbatim: `paragraph.text.slice(start, end)`. */
  readonly text: string;
  /** UTF-16 offset of its first character in the paragraph's text. */
  readonly start: number;
  /** UTF-16 offset behind its last character in the paragraph's text. */
  readonly end: number;
}

/** One paragraph of a story; headings are not paragraphs. */
export interface Paragraph {
  /** Its number in the story, counted from 1. */
  readonly number: number;
  /** Its text, verbatim but for line ends inside it, which became spaces. */
  readonly text: string;
  /** Its sentences in order; at least one. */
  readonly sentences: readonly Sentence[];
}

/** The paragraphs under one heading. */
export interface Section {
  /** The heading, without its marks. */
  readonly heading: string;
  /** The numbers of its paragraphs, in order. */
  readonly paragraphs: readonly number[];
}

/** Whether words stand in the story as said, as written (`in a letter`) or as posted (`wrote on Bluesky`). */
export type Medium = 'said' | 'written' | 'posted';

/** What a quote and a reported statement have in common. */
interface Utterance {
  /** The `name` of the person whose words they are, as in the story's `people`, or '' where the story names nobody of them. */
  readonly speaker: string;
  /** The story's words for whose they are where it is nobody of the people: `The Kremlin`, `a senior official`; else ''. */
  readonly source: string;
  /** The number of their paragraph, from 1. */
  readonly paragraph: number;
  /** UTF-16 offset of their first character in the paragraph's text. */
  readonly start: number;
  /** UTF-16 offset behind their last character: `text` is `paragraph.text.slice(start, end)`. */
  readonly end: number;
  /** The verb of saying, as written: `told`; or `According to`, `claim`; '' where none stands with them. */
  readonly verb: string;
  /** The sentence or sentences in which they stand, verbatim. */
  readonly context: string;
  readonly medium: Medium;
}

/** Words inside quotation marks that the story gives as somebody's. */
export interface Quote extends Utterance {
  readonly kind: 'direct';
  /** What was said, verbatim, without the quotation marks around it. */
  readonly text: string;
  /** Which statement of the story it is of, from 1: the parts of `“A,” she said, “B”` are of one. */
  readonly statement: number;
}

/** What the story reports that somebody said, in its own words: `Lee said that ...`. */
export interface ReportedStatement extends Utterance {
  readonly kind: 'indirect';
  /** The clause, verbatim; with its verb where it has no clause: `dismissed the plan as too dear`. */
  readonly text: string;
}

/** Somebody whom the story names. */
export interface Person {
  /** The fullest name in the story, without title: `Donald Trump`. */
  readonly name: string;
  /** What they are in the story, in its words, or '': `Kremlin spokesperson`. */
  readonly role: string;
  /** The other forms in which the story names them: `President Trump`, `Mr Trump`, `Trump`. */
  readonly aliases: readonly string[];
  /** How often the story names them, in any form. */
  readonly mentions: number;
}

/** A place where the story names one of its people. */
export interface Mention {
  /** Index of the person in `people`. */
  readonly person: number;
  /** Number of the paragraph, from 1. */
  readonly paragraph: number;
  /** UTF-16 offset of the first character in the paragraph's text, titles included. */
  readonly start: number;
  /** UTF-16 offset behind the last character; a possessive ending is not counted. */
  readonly end: number;
  /** Whether it only says whose something is: `Trump’s`. */
  readonly possessive: boolean;
}

/** A headline that stands beside the story. */
export interface RelatedHeadline {
  readonly headline: string;
  /** Where it can be read, or ''. */
  readonly url: string;
}

/**
 * What an expression of time stands for. Dates are in ISO 8601 with as many parts as are known: `2026-02-09`,
 * `2026-02`, `2026`.
 */
export type TimeMeaning =
  | { readonly kind: 'day' | 'month' | 'year'; readonly date: string }
  /** From a date to a date, both included. */
  | { readonly kind: 'span'; readonly from: string; readonly to: string }
  /** From a date to the time at which the story tells it. */
  | { readonly kind: 'since'; readonly from: string }
  /** The story doesn't say which time it is. */
  | { readonly kind: 'unresolved' };

/** An expression of time in a story's text. */
export interface TimeMention {
  /** The expression, verbatim: `on Wednesday`. */
  readonly text: string;
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
  /** UTF-16 offset of its first character in the paragraph's text. */
  readonly start: number;
  /** UTF-16 offset behind its last. */
  readonly end: number;
  readonly meaning: TimeMeaning;
}

/** A number in a story's text with what it counts or measures. */
export interface Figure {
  /** The figure, verbatim, with the words that make it more or less: `nearly 90,000 crowns`, `20 percent of the land`. */
  readonly text: string;
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
  /** UTF-16 offset of its first character in the paragraph's text. */
  readonly start: number;
  /** UTF-16 offset behind its last. */
  readonly end: number;
  /** The number: 2300000 for `2.3 million`; of a range (`20 to 30`) its lower end. */
  readonly value: number;
  /** The measure or money, as the story writes it: `percent`, `crowns`, `$`, `hour`; '' where things are counted. */
  readonly unit: string;
  /** What is counted or measured, in the story's words: `stones`, `the land`; '' where it doesn't say. */
  readonly of: string;
}

/** Verbatim sentences of the story, in its order, at three lengths. */
export interface Summary {
  /** One sentence, two at most. */
  readonly short: readonly string[];
  /** About three sentences. */
  readonly medium: readonly string[];
  /** About six sentences. */
  readonly long: readonly string[];
}

/** One article, read. Frozen: nothing changes it after it was read. */
export interface Story {
  readonly headline: string;
  /** ISO date (`2026-12-03`) or date and time, or '' where the file has none. */
  readonly published: string;
  /** Who wrote it, in one line, or ''. */
  readonly author: string;
  /** Who published it, or ''. */
  readonly source: string;
  /** Where it can be read, or ''. */
  readonly url: string;
  /** BCP 47 language tag; `en` where the file has none. */
  readonly language: string;
  /** The parts under a heading; paragraphs before the first heading belong to none. */
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  /** In order. */
  readonly quotes: readonly Quote[];
  /** In order. */
  readonly reported: readonly ReportedStatement[];
  /** In the order of their first mention. */
  readonly people: readonly Person[];
  /** Where the text names its people, in order. */
  readonly mentions: readonly Mention[];
  readonly related: readonly RelatedHeadline[];
  /** The expressions of time in the text, in order; none where it isn't English. */
  readonly times: readonly TimeMention[];
  /** The numbers in the text that count or measure something, in order; none where it isn't English. */
  readonly figures: readonly Figure[];
  readonly summary: Summary;
}

/** Why a text could not be read as a story. */
export interface StoryProblem {
  /** The line that is wrong, counted from 1. */
  readonly line: number;
  /** What is wrong and what to do, as one sentence for people. */
  readonly reason: string;
}

/** What reading a text gave: a story, or why not. */
export type StoryReading =
  | { readonly ok: true; readonly story: Story }
  | { readonly ok: false; readonly problem: StoryProblem };
