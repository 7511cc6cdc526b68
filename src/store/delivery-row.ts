import type { Delivery, DeliveryState, PostChoice, SkipReason } from '../daily/types.js';
import type { DeliveryRow } from './tables.js';

/** The columns that hold the state of a delivery: those of the other states are emptied. */
export type StateColumns = Pick<
  DeliveryRow,
  'state' | 'holder' | 'lease_until' | 'message_id' | 'at' | 'retry_at' | 'reason'
>;

const emptied = {
  holder: null,
  lease_until: null,
  message_id: null,
  at: null,
  retry_at: null,
  reason: null,
} as const;

/** A state, in columns; how often sending has failed stands in a column of its own that outlives the state. */
export function stateColumns(
  state: Exclude<DeliveryState, { kind: 'failed' }> | Failure,
): StateColumns {
  switch (state.kind) {
    case 'claimed':
      return { ...emptied, state: state.kind, holder: state.holder, lease_until: state.leaseUntil };
    case 'sent':
      return { ...emptied, state: state.kind, message_id: state.messageId, at: state.at };
    case 'failed':
      return { ...emptied, state: state.kind, retry_at: state.retryAt, reason: state.reason };
    case 'rejected':
    case 'skipped':
      return { ...emptied, state: state.kind, at: state.at, reason: state.reason };
  }
}

/** The state `failed` without the number of attempts, which is counted in the store. */
export type Failure = Omit<Extract<DeliveryState, { kind: 'failed' }>, 'attempts'>;

/** The columns that hold what a delivery shows. */
export function postColumns(post: PostChoice): Pick<DeliveryRow, 'post' | 'story' | 'angle'> {
  return post.kind === 'story'
    ? { post: post.kind, story: post.story, angle: post.angle }
    : { post: post.kind, story: null, angle: null };
}

/** A delivery from its row. Throws where the row lacks a column that its state needs: no function here writes such. */
export function deliveryOf(row: DeliveryRow): Delivery {
  return {
    guildId: row.guild_id,
    channelId: row.channel_id,
    day: row.day,
    dueAt: row.due_at,
    post: postOf(row),
    state: stateOf(row),
  };
}

function postOf(row: DeliveryRow): PostChoice | null {
  switch (row.post) {
    case null:
      return null;
    case 'used-up':
      return { kind: row.post };
    case 'story':
      return { kind: row.post, story: filled(row, 'story'), angle: filled(row, 'angle') };
  }
}

function stateOf(row: DeliveryRow): DeliveryState {
  switch (row.state) {
    case 'claimed':
      return {
        kind: row.state,
        holder: filled(row, 'holder'),
        leaseUntil: filled(row, 'lease_until'),
      };
    case 'sent':
      return { kind: row.state, messageId: filled(row, 'message_id'), at: filled(row, 'at') };
    case 'failed':
      return {
        kind: row.state,
        attempts: row.attempts,
        retryAt: filled(row, 'retry_at'),
        reason: filled(row, 'reason'),
      };
    case 'rejected':
      return { kind: row.state, reason: filled(row, 'reason'), at: filled(row, 'at') };
    case 'skipped':
      // the column holds any reason; of a skipped delivery it is one of these
      return {
        kind: row.state,
        reason: filled(row, 'reason') as SkipReason,
        at: filled(row, 'at'),
      };
  }
}

function filled<Column extends keyof DeliveryRow>(
  row: DeliveryRow,
  column: Column,
): NonNullable<DeliveryRow[Column]> {
  const value = row[column];
  if (value !== null) return value;
  throw new Error(
    `The delivery of ${row.day} in channel ${row.channel_id} is ${row.state} and lacks ${column}.`,
  );
}
