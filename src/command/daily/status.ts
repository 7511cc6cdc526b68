import type { Schedule } from '../../daily/types.js';
import { statusView, type ScheduleStatus } from '../../views/daily/status.js';
import type { CommandContext } from '../context.js';
import { withSchedule } from './choose-schedule.js';
import { nextDue } from './next-due.js';
import { mayPing } from './obstacles.js';
import { postsLeftIn } from './posts.js';
import { neededToPost } from './needed-to-post.js';
import { privately, type Reply } from '../reply.js';
import type { Server } from '../server.js';

/**
 * Tells how the daily posts of a server stand, or that of a channel: the next, the last and what became of it, what is
 * missing.
 */
export async function dailyStatus(
  context: CommandContext,
  server: Server,
  channel: string | undefined,
): Promise<Reply> {
  const show = async (schedules: readonly Schedule[]): Promise<Reply> => {
    const statuses = await Promise.all(schedules.map((one) => statusOf(context, server, one)));
    return privately(statusView(context.language, statuses));
  };
  const all = await server.schedules();
  return channel === undefined && all.length > 1
    ? show(all)
    : withSchedule(context.language, server, channel, (schedule) => show([schedule]));
}

async function statusOf(
  { library, now }: CommandContext,
  server: Server,
  schedule: Schedule,
): Promise<ScheduleStatus> {
  const { channelId, paused } = schedule;
  const deliveries = await server.deliveries(channelId);
  return {
    schedule,
    next: paused === null ? nextDue(schedule, now, deliveries) : null,
    last: deliveries.at(-1),
    left: postsLeftIn(library, schedule, deliveries),
    missing: [
      ...server.missing(channelId, neededToPost(schedule)),
      ...(mayPing(server, schedule) ? [] : (['MentionEveryone'] as const)),
    ],
    hasChannel: server.hasChannel(channelId),
  };
}
