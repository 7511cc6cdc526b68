import type { Schedule } from '../../daily/types.js';
import type { Language } from '../../language/language.js';
import { scheduleLine } from '../../views/daily/command-line.js';
import { channelMention, instantText } from '../../views/mentions.js';
import { noticeView } from '../../views/notice.js';
import type { CommandContext } from '../context.js';
import { nextDue } from './next-due.js';
import { inTheWay } from './obstacles.js';
import { privately, type Reply } from '../reply.js';
import type { Server } from '../server.js';

/** Lets the daily post of a channel rest until it is resumed. */
export async function pauseDailyPost(
  language: Language,
  server: Server,
  { channelId, paused }: Schedule,
): Promise<Reply> {
  const channel = channelMention(channelId);
  if (paused !== null) return told(language.say('daily.pause.already', { channel }));
  await server.pauseSchedule(channelId);
  return told(language.say('daily.pause.done', { channel }));
}

/** Lets a paused daily post run again, where Byline can make it: otherwise what is in the way is told. */
export async function resumeDailyPost(
  { language, now }: CommandContext,
  server: Server,
  schedule: Schedule,
): Promise<Reply> {
  const { channelId, paused } = schedule;
  const channel = channelMention(channelId);
  const when = instantText(nextDue(schedule, now, await server.deliveries(channelId)));
  if (paused === null) return told(language.say('daily.resume.running', { channel, when }));
  const refused = inTheWay(
    language,
    server,
    schedule,
    language.say('daily.resume.lacking', { channel }),
  );
  if (refused !== undefined) return refused;
  await server.resumeSchedule(channelId);
  return told(language.say('daily.resume.done', { channel, when }));
}

/** Ends the daily post of a channel; the reply holds the command that brings it back. */
export async function turnOff(
  language: Language,
  server: Server,
  schedule: Schedule,
): Promise<Reply> {
  const channel = channelMention(schedule.channelId);
  await server.removeSchedule(schedule.channelId);
  return told(`${language.say('daily.off', { channel })}\n${scheduleLine(language, schedule)}`);
}

/** Lets a channel's posts ping no role any more, which no option of a command can say. */
export async function pingNobody(
  language: Language,
  server: Server,
  schedule: Schedule,
): Promise<Reply> {
  await server.saveSchedule({ ...schedule, pingRoleId: null });
  return told(language.say('daily.ping.nobody', { channel: channelMention(schedule.channelId) }));
}

function told(content: string): Reply {
  return privately(noticeView(content));
}
