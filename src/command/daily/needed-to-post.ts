import type { Schedule } from '../../daily/types.js';
import type { PermissionName } from '../server.js';

/**
 * What Byline needs in a channel to make a schedule's daily posts. It reads the channel to see whether a post was made
 * where it can't know it otherwise.
 */
export function neededToPost({ thread }: Pick<Schedule, 'thread'>): readonly PermissionName[] {
  const always = ['ViewChannel', 'SendMessages', 'ReadMessageHistory'] as const;
  return thread ? [...always, 'CreatePublicThreads', 'SendMessagesInThreads'] : always;
}
