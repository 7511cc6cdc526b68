import type { RelatedHeadline } from '../types.js';

/** A part of a story's body as the file has it. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string };

/** Somebody whom the file's front matter names. */
export interface NamedPerson {
  readonly name: string;
  readonly role: string;
  readonly aliases: readonly string[];
}

/** Words of the story that its front matter repeats, yet to be found in the text. */
export interface NamedText {
  readonly text: string;
  /** Where the front matter has them, for people: `quotes 2 text`. */
  readonly place: string;
  /** The line of the file, from 1. */
  readonly line: number;
}

/** A quote as the file's front matter has it. */
export interface NamedQuote extends NamedText {
  /** One of the people by any of their names, or null where nobody is told. */
  readonly speaker: NamedText | null;
}

/** The sentences that the file's front matter chose for each length, or null where it leaves them to be found. */
export interface NamedSummary {
  readonly short: readonly NamedText[] | null;
  readonly medium: readonly NamedText[] | null;
  readonly long: readonly NamedText[] | null;
}

/** What a story's editor wrote in place of what would be found in its sentences; null where it is to be found. */
export interface Corrections {
  readonly people: readonly NamedPerson[] | null;
  readonly quotes: readonly NamedQuote[] | null;
  readonly summary: NamedSummary;
}

/** The corrections of a file that has none. */
export const NO_CORRECTIONS: Corrections = {
  people: null,
  quotes: null,
  summary: { short: null, medium: null, long: null },
};

/** What a story's file says by its form, before anything is found in its sentences. */
export interface Draft {
  readonly headline: string;
  /** ISO date or date and time, or ''. */
  readonly published: string;
  /** Who wrote it, or ''. */
  readonly author: string;
  readonly source: string;
  readonly url: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly related: readonly RelatedHeadline[];
  readonly corrections: Corrections;
}
