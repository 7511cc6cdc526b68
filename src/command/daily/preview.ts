import type { Delivery, Schedule } from '../../daily/types.js';
import { previewView } from '../../views/daily/preview.js';
import { channelMention } from '../../views/mentions.js';
import { noticeView } from '../../views/notice.js';
import type { CommandContext } from '../context.js';
import { nextDue } from './next-due.js';
import { nextPost, postView } from './posts.js';
import { privately, type Reply } from '../reply.js';
import type { Server } from '../server.js';

/** Shows what the next daily post of a schedule would be, or tells why there would be none. */
export async function previewDailyPost(
  { language, library, now }: CommandContext,
  server: Server,
  schedule: Schedule,
): Promise<Reply> {
  const { channelId, paused, pingRoleId } = schedule;
  const deliveries = await server.deliveries(channelId);
  const owed = owedPost(deliveries);
  const choice = owed?.post ?? nextPost(library, schedule, deliveries);
  const post = choice && postView(server.language, library, choice, pingRoleId);
  if (post === undefined) return privately(noticeView(whyNone(language, library, schedule)));
  const due = owed?.at ?? nextDue(schedule, now, deliveries);
  const next = paused === null ? due : null;
  return privately(previewView(language, { channelId, next, post }));
}

/** The post of a delivery that is under way or to be tried again, and when that is. */
function owedPost(deliveries: readonly Delivery[]) {
  const last = deliveries.at(-1);
  if (last === undefined || last.post === null) return undefined;
  const { post, dueAt, state } = last;
  if (state.kind === 'failed') return { post, at: state.retryAt };
  return state.kind === 'claimed' ? { post, at: dueAt } : undefined;
}

function whyNone(
  language: CommandContext['language'],
  { stories }: CommandContext['library'],
  schedule: Schedule,
): string {
  const channel = channelMention(schedule.channelId);
  if (stories.length === 0) return language.say('daily.preview.no-stories', { channel });
  if (schedule.stories === 'new') return language.say('daily.preview.nothing-new', { channel });
  const repeat = language.say('commands.daily.set.stories.repeat.choice');
  return language.say('daily.preview.used-up', { channel, repeat });
}
