import type { Schedule } from '../../daily/types.js';
import type { Language } from '../../language/language.js';
import { dailyButton } from './action.js';
import { scheduleLines } from './schedule.js';
import { channelMention, instantText } from '../mentions.js';
import { framed, row, text, type MessageView } from '../message.js';

/** A schedule that was just set. */
export interface ScheduleSet {
  readonly schedule: Schedule;
  /** The schedule that the channel had; undefined where it had none. */
  readonly before: Schedule | undefined;
  /** Where the time zone comes from: it was named or kept, is another channel's, or is UTC for want of one. */
  readonly zone: ZoneSource;
  /** When its next post is due, ms since 1970. */
  readonly next: number;
}

/** Where the time zone of a schedule comes from. */
export type ZoneSource =
  | { readonly kind: 'named' | 'kept' | 'utc' }
  | { readonly kind: 'other'; readonly channelId: string };

/** What a moderator reads who set a daily post: all of it, what changed, what was taken for granted, the next run. */
export function scheduleSetView(language: Language, set: ScheduleSet): MessageView {
  const { schedule, before, next } = set;
  const { channelId, pingRoleId } = schedule;
  const channel = channelMention(channelId);
  const notes = [
    ...(before === undefined || before.paused === null ? [] : [language.say('daily.set.again')]),
    ...zoneNote(language, set.zone),
  ];
  return framed([
    text(language.say(before === undefined ? 'daily.set.new' : 'daily.set.changed', { channel })),
    text(
      scheduleLines(language, schedule, before)
        .map((one) => `- ${one}`)
        .join('\n'),
    ),
    text(`**${language.say('daily.schedule.next', { when: instantText(next) })}**`),
    ...(notes.length === 0 ? [] : [text(notes.map((one) => `-# ${one}`).join('\n'))]),
    row([
      dailyButton(language, { kind: 'preview', channelId }),
      ...(pingRoleId === null ? [] : [dailyButton(language, { kind: 'ping-nobody', channelId })]),
    ]),
  ]);
}

function zoneNote(language: Language, zone: ZoneSource): readonly string[] {
  switch (zone.kind) {
    case 'named':
    case 'kept':
      return [];
    case 'utc':
      return [language.say('daily.set.zone-utc')];
    case 'other':
      return [language.say('daily.set.zone-of', { channel: channelMention(zone.channelId) })];
  }
}
