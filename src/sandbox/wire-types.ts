import type { RecordedRequest } from './types.js';

/** What Discord's own schema says of a request; `unchecked` where its package isn't installed or nobody has looked yet. */
export type Verdict =
  | { readonly kind: 'unchecked' }
  | { readonly kind: 'sound' }
  | { readonly kind: 'problems'; readonly problems: readonly string[] };

/** A REST request of the bot, and how it was answered. */
export interface WireRequest extends RecordedRequest {
  readonly kind: 'request';
  readonly verdict: Verdict;
}

/** An event that was sent to the bot. */
export interface WireDispatch {
  readonly kind: 'dispatch';
  /** Discord's name: `MESSAGE_CREATE`. */
  readonly name: string;
  readonly data: unknown;
}

/** A change of the bot's connection to the gateway. */
export interface WireConnection {
  readonly kind: 'connection';
  readonly state: 'identified' | 'resumed' | 'refused' | 'closed';
  /** The close code, where one was sent. */
  readonly code?: number;
}

/**
 * Something that went over the wire between the bot and this Discord: `GET /page/wire` answers `{ entries }`, the last
 * 200, oldest first. The bot's token and the tokens of interactions are taken out of it.
 */
export type WireEntry = {
  /** Counted from 1. */
  readonly id: number;
  /** The sandbox's time, ms since 1970. */
  readonly at: number;
} & (WireRequest | WireDispatch | WireConnection);
