import type {
  WireConnection,
  WireEntry,
  WireRequest,
} from '../../../../../src/sandbox/wire-types.js';

/** An event to the bot. */
export function dispatch(id: number): WireEntry {
  return { id, at: 0, kind: 'dispatch', name: 'MESSAGE_CREATE', data: { content: 'Hello' } };
}

/** A message that the bot sent, changed as a test needs it. */
export function request(id: number, changed: Partial<WireRequest> = {}): WireEntry {
  return {
    id,
    at: 0,
    kind: 'request',
    method: 'POST',
    path: '/channels/1/messages',
    route: '/channels/{channel_id}/messages',
    query: {},
    body: { content: 'Hello' },
    files: [],
    status: 200,
    response: undefined,
    problems: [],
    verdict: { kind: 'unchecked' },
    ...changed,
  };
}

/** A change of the bot's connection. */
export function connection(id: number, state: WireConnection['state']): WireEntry {
  return { id, at: 0, kind: 'connection', state };
}
