import type { Schedule } from '../../daily/types.js';
import type { Language } from '../../language/language.js';
import { exampleLine } from '../../views/daily/command-line.js';
import { channelMention } from '../../views/mentions.js';
import { noticeView } from '../../views/notice.js';
import { privately, type Reply } from '../reply.js';
import type { Server } from '../server.js';

/**
 * Replies about the schedule of the channel that a moderator named, or about the server's only one. Where it isn't clear
 * which is meant, they are told which there are; where there is none, how one is set.
 */
export async function withSchedule(
  language: Language,
  server: Server,
  named: string | undefined,
  reply: (schedule: Schedule) => Promise<Reply>,
): Promise<Reply> {
  const schedules = await server.schedules();
  const [first, second] = schedules;
  if (first === undefined) {
    return privately(noticeView(language.say('daily.none', { line: exampleLine(language) })));
  }
  const channels = language.list(schedules.map(({ channelId }) => channelMention(channelId)));
  if (named !== undefined) {
    const found = schedules.find(({ channelId }) => channelId === named);
    if (found !== undefined) return reply(found);
    const said = { channel: channelMention(named), channels, count: schedules.length };
    return privately(noticeView(language.say('daily.none-there', said)));
  }
  if (second === undefined) return reply(first);
  return privately(noticeView(language.say('daily.which', { channels })));
}
