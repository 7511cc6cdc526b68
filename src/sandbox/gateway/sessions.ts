import { GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Dispatch } from './dispatches.js';

/** How many dispatches a session keeps for a resume. */
const keptForResume = 1000;

/** How long a session without a connection can be resumed, ms: Discord names no time. */
export const resumableFor = 5 * 60_000;

/** Which part of the servers a session serves: its number from 0, and how many there are. */
export type Shard = readonly [id: number, count: number];

/** A client's session, which outlives its connections. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  seq: number;
  /** The last dispatches, as sent. */
  sent: { readonly seq: number; readonly text: string }[];
  socket: WebSocket | undefined;
  /** How often it has lost its connection. */
  left: number;
}

/**
 * Whether a shard serves a server; what is in none, direct messages, is the first one's
 * (https://discord.com/developers/docs/events/gateway#sharding).
 */
export function isServedBy([id, count]: Shard, guildId: string | undefined): boolean {
  return guildId === undefined ? id === 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)) === id;
}

/** An event made ready to be sent to several sessions. */
export interface PackedDispatch extends Pick<Dispatch, 't' | 'intent'> {
  /** Its data as JSON. */
  readonly json: string;
}

/** Makes an event ready to be sent. */
export function pack({ t, d, intent }: Dispatch): PackedDispatch {
  return { t, intent, json: JSON.stringify(d) };
}

/** Sends an event to a session, now or at its resume; false where its intents don't let it. */
export function send(session: Session, { t, json, intent }: PackedDispatch): boolean {
  if (intent !== 0 && (session.intents & intent) === 0) return false;
  session.seq += 1;
  const text = `{"op":${GatewayOpcodes.Dispatch},"t":"${t}","s":${session.seq},"d":${json}}`;
  session.sent.push({ seq: session.seq, text });
  if (session.sent.length > 2 * keptForResume) session.sent = session.sent.slice(-keptForResume);
  session.socket?.send(text);
  return true;
}

/** How many sessions were begun of those that an app may begin in a day. */
export interface SessionStarts {
  readonly count: () => void;
  /** Discord's `session_start_limit` (https://discord.com/developers/docs/events/gateway#session-start-limit-object). */
  readonly limit: () => {
    readonly total: number;
    readonly remaining: number;
    readonly reset_after: number;
    readonly max_concurrency: number;
  };
}

/** The sessions that an app may begin in a day, and a day in ms. */
const startsADay = 1000;
const day = 86_400_000;

/**
 * Counts the sessions begun, by the sandbox's clock; more than allowed are let pass.
 *
 * @param shards with several, 16 may begin at once, as Discord lets large apps: else a client waits 5 s for each
 */
export function createSessionStarts(now: () => number, shards: number): SessionStarts {
  let used = 0;
  let resets = now() + day;
  const refresh = (): void => {
    if (now() < resets) return;
    used = 0;
    resets = now() + day;
  };
  return {
    count() {
      refresh();
      used += 1;
    },
    limit() {
      refresh();
      return {
        total: startsADay,
        remaining: Math.max(startsADay - used, 0),
        reset_after: Math.ceil(resets - now()),
        max_concurrency: shards > 1 ? 16 : 1,
      };
    },
  };
}
