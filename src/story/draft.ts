import type { RelatedHeadline } from './types.js';

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

/** What a story's file says by its form, before anything is found in its sentences. */
export interface Draft {
  readonly headline: string;
  /** ISO date or date and time, or ''. */
  readonly published: string;
  readonly source: string;
  readonly url: string;
  /** BCP 47 language tag. */
  readonly language: string;
  readonly blocks: readonly Block[];
  readonly related: readonly RelatedHeadline[];
  /** The people as the file names them, or null where they are to be found in the text. */
  readonly people: readonly NamedPerson[] | null;
}
