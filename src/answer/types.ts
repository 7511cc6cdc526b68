/** A place in the story that a reader points to: one sentence, and the span in it that answers. */
export interface Passage {
  /** The sentence, verbatim. */
  readonly sentence: string;
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
  /** UTF-16 offset in the sentence where the span begins. */
  readonly start: number;
  /** UTF-16 offset in the sentence behind the span. */
  readonly end: number;
  /** How sure the reader is that this is the answer, 0 to 1. */
  readonly confidence: number;
}

/** A word of the question that was read as another word: a name as the story spells it, a misspelled word as it was meant. */
export interface Correction {
  readonly typed: string;
  readonly read: string;
}

/** One turn of a conversation, as far as the reader needs it: what was asked and which place was shown. */
export interface Turn {
  readonly question: string;
  /** The passage that was shown, or null where there was none. */
  readonly passage: Passage | null;
}

/**
 * What a question wants that one sentence can't give; `people` holds places in `story.people`, from 0.
 *
 * - `person`: who somebody is. Their card answers.
 * - `summary`: what the story is about.
 * - `list`: several of something; `members` are in the story's order, the span of each being one member.
 * - `which-person`: somebody, where several fit; `questions` asks about each, in the order of `people`.
 * - `not-quoted`: what somebody said whom the story doesn't quote; the passages tell what it says of them.
 * - `no-question`: nothing that a story can answer.
 */
export type Lead =
  | { readonly kind: 'person'; readonly person: number }
  | { readonly kind: 'summary' }
  | { readonly kind: 'list'; readonly members: readonly Passage[] }
  | {
      readonly kind: 'which-person';
      readonly people: readonly number[];
      readonly questions: readonly string[];
    }
  | { readonly kind: 'not-quoted'; readonly person: number }
  | { readonly kind: 'no-question'; readonly why: 'small-talk' | 'command' | 'language' };

/**
 * What the story says to a question.
 *
 * - `answer`: the story tells it; `passages[0]` is the answer.
 * - `passages`: the story doesn't clearly tell it, `passages` come closest.
 * - `not-told`: the story doesn't tell it; `passages` holds the best candidates for the curious, and may be empty.
 */
export interface Answer {
  readonly kind: 'answer' | 'passages' | 'not-told';
  /** The question as typed. */
  readonly question: string;
  /** The question as read: spelling corrected and, in a conversation, resolved from earlier turns. */
  readonly resolved: string;
  /** The words that were read as others, in the question's order; spaces, apostrophes and function words aren't worth telling. */
  readonly corrections: readonly Correction[];
  /** Up to three candidates, best first; the span of all but the best is the whole sentence. */
  readonly passages: readonly Passage[];
  /** What is shown in place of the passages, or null where they say it best. */
  readonly lead: Lead | null;
}
