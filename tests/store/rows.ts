import type { Schedule } from '../../src/daily/types.js';
import type { Claim } from '../../src/store/deliveries.js';
import type { StorySlug } from '../../src/story/types.js';

/** 2027-03-28 08:30 UTC, ms since 1970. */
export const DUE_AT = 1_806_222_600_000;

/** A schedule with every field filled. */
export const fullSchedule: Schedule = {
  guildId: '1',
  channelId: '11',
  time: { hour: 9, minute: 30 },
  timeZone: 'Europe/Berlin',
  stories: 'rotate',
  angle: 'quote',
  pingRoleId: '21',
  thread: true,
  quiet: false,
  setBy: '31',
  since: DUE_AT - 86_400_000,
  paused: null,
};

/** The claim of `fullSchedule`'s delivery by holder `a`, good for a minute. */
export const claim: Claim = {
  guildId: '1',
  channelId: '11',
  day: '2027-03-28',
  dueAt: DUE_AT,
  post: { kind: 'story', story: 'harbour-bridge' as StorySlug, angle: 'quote' },
  holder: 'a',
  leaseUntil: DUE_AT + 60_000,
};
