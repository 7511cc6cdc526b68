import type { Schedule } from '../../daily/types.js';
import type { Language } from '../../language/language.js';
import { problemsView } from '../../views/daily/problems.js';
import { channelMention, roleMention } from '../../views/mentions.js';
import { permissionList } from '../../views/permission-names.js';
import { neededToPost } from './needed-to-post.js';
import { privately, type Reply } from '../reply.js';
import type { Server } from '../server.js';

/** Where a schedule's posts are made and what they need there. */
type Wanted = Pick<Schedule, 'channelId' | 'thread' | 'pingRoleId'>;

/**
 * What keeps Byline from making a schedule's posts, a sentence each: permissions that it lacks in the channel, a role
 * that it may not ping.
 */
export function obstacles(language: Language, server: Server, schedule: Wanted): readonly string[] {
  const channel = channelMention(schedule.channelId);
  const missing = server.missing(schedule.channelId, neededToPost(schedule));
  const permissions = permissionList(language, missing);
  return [
    ...(missing.length === 0 ? [] : [language.say('daily.lacking', { permissions, channel })]),
    ...(mayPing(server, schedule) ? [] : [pingRefused(language, server, schedule, channel)]),
  ];
}

/** Whether Byline may ping whom a schedule's posts are to ping; everybody it never does. */
export function mayPing(
  server: Server,
  { channelId, pingRoleId }: Pick<Schedule, 'channelId' | 'pingRoleId'>,
): boolean {
  if (pingRoleId === null) return true;
  return !isEveryone(server, pingRoleId) && server.mayPing(channelId, pingRoleId);
}

/**
 * Tells a moderator why a daily post that is set can't be made; undefined where it can.
 *
 * @param head - what can't be done therefore
 */
export function inTheWay(
  language: Language,
  server: Server,
  schedule: Schedule,
  head: string,
): Reply | undefined {
  const problems = obstacles(language, server, schedule);
  if (problems.length === 0) return undefined;
  const pingIn = mayPing(server, schedule) ? undefined : schedule.channelId;
  return privately(problemsView(language, { head, problems, copy: undefined, pingIn }));
}

function pingRefused(
  language: Language,
  server: Server,
  { pingRoleId }: Wanted,
  channel: string,
): string {
  const role = pingRoleId ?? '';
  if (isEveryone(server, role)) return language.say('daily.ping.everyone');
  const permission = permissionList(language, ['MentionEveryone']);
  return language.say('daily.ping.refused', { role: roleMention(role), permission, channel });
}

/** The role of everybody has the server's own id: https://discord.com/developers/docs/topics/permissions#role-object */
function isEveryone({ id }: Server, roleId: string): boolean {
  return roleId === id;
}
