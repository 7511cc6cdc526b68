import type { ReadSentence } from '../answer/model-reading.js';

/** What the worker is started with. */
export interface WorkerData {
  /** The address of the folder with `reader.onnx`, `tokenizer.json` and `tokenizer_config.json`: `file:///.../`. */
  readonly folder: string;
}

/** A question to the worker. */
export interface AskedQuestion {
  readonly kind: 'question';
  /** The story's text, and a number that no other text has. */
  readonly story: {
    readonly key: number;
    readonly headline: string;
    readonly sentences: readonly string[];
  };
  readonly question: string;
}

/** What the worker is told: a question, after it has answered the one before, or that it shall end. */
export type WorkerOrder = AskedQuestion | { readonly kind: 'end' };

/**
 * What the worker tells: first that the model is loaded, with the ms which that took, or why it can't be; then to each
 * question what the model made of it, or null where the story is too long for it.
 */
export type WorkerMessage =
  | { readonly kind: 'loaded'; readonly ms: number }
  | { readonly kind: 'unusable'; readonly reason: string }
  | { readonly kind: 'read'; readonly sentences: readonly ReadSentence[] | null };
