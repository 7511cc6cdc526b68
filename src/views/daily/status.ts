import type { APIComponentInContainer } from 'discord-api-types/v10';
import { formatTimeOfDay } from '../../daily/time-of-day.js';
import type { Delivery, Schedule } from '../../daily/types.js';
import type { Language } from '../../language/language.js';
import { dailyButton } from './action.js';
import { rejectionText } from './rejection.js';
import { escapeMarkdown } from '../markdown.js';
import { agoText, channelMention, instantText, messageLink } from '../mentions.js';
import { framed, text, withButton, type MessageView } from '../message.js';
import { paged } from '../pages.js';
import { permissionList, type NamedPermission } from '../permission-names.js';

/** So many schedules, of so many characters in sum, stand in one message. */
const LISTED = { count: 10, size: 3700 } as const;

/** How the daily post of a channel stands. */
export interface ScheduleStatus {
  readonly schedule: Schedule;
  /** When its next post is due, ms since 1970; null while it rests. */
  readonly next: number | null;
  /** Its latest delivery; undefined where there was none. */
  readonly last: Delivery | undefined;
  /** How many posts are left before all stories were shown; undefined where they begin anew then. */
  readonly left: number | undefined;
  /** What Byline lacks in the channel. */
  readonly missing: readonly NamedPermission[];
  /** Whether the server still has the channel. */
  readonly hasChannel: boolean;
}

/** How the daily posts of a server stand, those of the first channels where they are many. */
export function statusView(language: Language, statuses: readonly ScheduleStatus[]): MessageView {
  const all = statuses.map((status) => ({ status, content: statusText(language, status) }));
  const [shown = []] = paged(all, LISTED, ({ content }) => content.length);
  const more = all.length - shown.length;
  return framed([
    ...shown.map(({ status, content }) => statusPart(language, status, content)),
    ...(more === 0 ? [] : [text(`-# ${language.say('daily.status.more', { count: more })}`)]),
  ]);
}

/** A channel that was deleted can't be named to `/daily off` any more, so a button turns its post off. */
function statusPart(
  language: Language,
  { schedule: { channelId }, hasChannel }: ScheduleStatus,
  content: string,
): APIComponentInContainer {
  if (hasChannel) return text(content);
  return withButton(content, dailyButton(language, { kind: 'off', channelId }));
}

function statusText(language: Language, status: ScheduleStatus): string {
  const { schedule, missing, hasChannel, last, left } = status;
  const channel = channelMention(schedule.channelId);
  return [
    `**${channel}** · ${formatTimeOfDay(schedule.time)}, ${escapeMarkdown(schedule.timeZone)}`,
    nextText(language, status),
    lastText(language, last),
    ...(hasChannel ? [] : [language.say('daily.status.gone')]),
    ...(hasChannel && missing.length > 0
      ? [
          language.say('daily.status.lacking', {
            permissions: permissionList(language, missing),
            channel,
          }),
        ]
      : []),
    ...(left === undefined ? [] : [`-# ${language.say('daily.status.left', { count: left })}`]),
  ].join('\n');
}

function nextText(language: Language, { schedule, next }: ScheduleStatus): string {
  if (schedule.paused === 'rejected') return language.say('daily.status.paused-refused');
  if (schedule.paused !== null || next === null) return language.say('daily.status.paused');
  return language.say('daily.status.next', { when: instantText(next) });
}

function lastText(language: Language, last: Delivery | undefined): string {
  if (last === undefined) return language.say('daily.status.last-none');
  const { state } = last;
  switch (state.kind) {
    case 'claimed':
      return language.say('daily.status.last-claimed');
    case 'sent':
      return language.say('daily.status.last-sent', {
        when: agoText(state.at),
        link: messageLink(last, state.messageId),
      });
    case 'failed':
      return language.say('daily.status.last-failed', {
        attempts: state.attempts,
        when: agoText(state.retryAt),
      });
    case 'rejected':
      return language.say('daily.status.last-rejected', {
        when: agoText(state.at),
        why: rejectionText(language, state.reason),
      });
    case 'skipped':
      return language.say('daily.status.last-skipped', {
        when: agoText(last.dueAt),
        why: language.say(`daily.status.skip-${state.reason}`),
      });
  }
}
