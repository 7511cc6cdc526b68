import type { Verdict, WireEntry } from '../../../wire-types.js';

/** What the bot does by a request or is told by an event, in plain words; its name in Discord's terms where there are none. */
export function titleOf(entry: WireEntry): string {
  if (entry.kind === 'connection') return connectionWords[entry.state];
  const name = nameOf(entry);
  return plainWords[name] ?? name;
}

/** The name in Discord's terms: `POST /channels/{channel_id}/messages`, `MESSAGE_CREATE`. */
export function nameOf(entry: WireEntry): string {
  if (entry.kind === 'request') return `${entry.method} ${entry.route || entry.path}`;
  if (entry.kind === 'dispatch') return entry.name;
  return entry.code === undefined ? 'Gateway' : `Gateway, code ${entry.code}`;
}

const connectionWords = {
  identified: 'The bot connected',
  resumed: 'The bot took its connection up again',
  refused: 'The connection was refused',
  closed: 'The connection was closed',
} as const;

const plainWords: Readonly<Record<string, string>> = {
  'POST /channels/{channel_id}/messages': 'Sends a message',
  'PATCH /channels/{channel_id}/messages/{message_id}': 'Changes its message',
  'GET /channels/{channel_id}/messages/{message_id}': 'Reads a message',
  'GET /channels/{channel_id}/messages': 'Reads the last messages',
  'POST /channels/{channel_id}/typing': 'Shows that it is typing',
  'POST /interactions/{interaction_id}/{interaction_token}/callback': 'Answers a command or button',
  'PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original': 'Writes its answer',
  'PUT /applications/{application_id}/commands': 'Says which commands it has',
  'GET /gateway/bot': 'Asks where to connect',
  MESSAGE_CREATE: 'Is told of a message',
  MESSAGE_UPDATE: 'Is told of a changed message',
  MESSAGE_DELETE: 'Is told of a deleted message',
  INTERACTION_CREATE: 'Is told of a command, button or menu',
  TYPING_START: 'Is told that somebody types',
  READY: 'Is welcomed',
  GUILD_CREATE: 'Is told of a server',
  THREAD_CREATE: 'Is told of a thread',
};

/** How an entry went, in a few words: the status of a request, its direction for an event. */
export function outcomeOf(entry: WireEntry): string {
  if (entry.kind === 'dispatch') return 'event';
  if (entry.kind === 'connection') return 'connection';
  return entry.status === 0 ? 'connection cut' : `status ${entry.status}`;
}

/** What Discord's schema says of a request, in a few words. */
export function verdictInWords(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'sound':
      return 'sound';
    case 'unchecked':
      return 'not checked';
    case 'problems':
      return verdict.problems.length === 1 ? '1 problem' : `${verdict.problems.length} problems`;
  }
}

/** The parts of an entry as JSON, each under its title; parts that it hasn't are left out. */
export function jsonParts(entry: WireEntry): readonly (readonly [string, string])[] {
  if (entry.kind === 'connection') return [];
  const parts: readonly (readonly [string, unknown])[] =
    entry.kind === 'dispatch'
      ? [['Event', entry.data]]
      : [
          ['Request', entry.body],
          ['Answer', entry.response],
        ];
  return parts.flatMap(([title, value]) =>
    value === undefined || value === null ? [] : [[title, JSON.stringify(value, undefined, 2)]],
  );
}
