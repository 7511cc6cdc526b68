import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Delivery, DeliveryState } from '../../../src/daily/types.js';
import { english } from '../../../src/language/language.js';
import { parseDailyAction } from '../../../src/views/daily/action.js';
import { postedNowView, type PostedNow } from '../../../src/views/daily/now.js';
import { refusedPostView } from '../../../src/views/daily/refused.js';
import { rejectionText } from '../../../src/views/daily/rejection.js';
import { statusView, type ScheduleStatus } from '../../../src/views/daily/status.js';
import { ACCENT } from '../../../src/views/message.js';
import { noticeView } from '../../../src/views/notice.js';
import { scheduleAt } from '../../daily/schedules.js';

const schedule = scheduleAt('9:30', 'America/New_York');
const { guildId, channelId } = schedule;
const link = `https://discord.com/channels/${guildId}/${channelId}/77`;
const status: ScheduleStatus = {
  schedule,
  next: 1_799_141_400_000,
  last: undefined,
  left: undefined,
  missing: [],
  hasChannel: true,
};

function lastOf(state: DeliveryState): Delivery {
  return { guildId, channelId, day: '2027-01-04', dueAt: 1_799_055_000_000, post: null, state };
}

function textsOf(one: ScheduleStatus): readonly string[] {
  const [first] = statusView(english, [one]).components;
  if (first?.type !== ComponentType.Container) throw new Error('a status is one framed block');
  const [part] = first.components;
  if (part?.type !== ComponentType.TextDisplay) throw new Error('a status is a text');
  return part.content.split('\n');
}

describe('statusView', () => {
  it('GIVEN a daily post that runs THEN its time, the next run and the last result', () => {
    expect(statusView(english, [status])).toEqual({
      components: [
        {
          type: 17,
          accent_color: ACCENT,
          components: [
            {
              type: 10,
              content: `**<#${channelId}>** · 09:30, America/New\\_York\nNext post: <t:1799141400:F> (<t:1799141400:R>)\nLast post: none yet`,
            },
          ],
        },
      ],
    });
  });

  it.each<[DeliveryState, string]>([
    [{ kind: 'claimed', holder: 'one', leaseUntil: 0 }, 'Last post: being made at this moment'],
    [
      { kind: 'sent', messageId: '77', at: 1_799_055_001_999 },
      `Last post: <t:1799055001:R>, ${link}`,
    ],
    [
      { kind: 'failed', attempts: 1, retryAt: 1_799_055_030_000, reason: 'Discord answered 500' },
      'Last post: Discord didn’t take it once; I try again <t:1799055030:R>',
    ],
    [
      { kind: 'failed', attempts: 3, retryAt: 1_799_055_030_000, reason: 'Discord answered 500' },
      'Last post: Discord didn’t take it 3 times; I try again <t:1799055030:R>',
    ],
    [
      { kind: 'rejected', reason: '50013 SendMessages', at: 1_799_055_001_000 },
      'Last post: refused <t:1799055001:R>. I lacked *Send Messages* there.',
    ],
    [
      { kind: 'skipped', reason: 'too-late', at: 1_799_090_000_000 },
      'Last post: skipped <t:1799055000:R>, since I wasn’t running when it was due',
    ],
    [
      { kind: 'skipped', reason: 'nothing-new', at: 1_799_055_000_000 },
      'Last post: skipped <t:1799055000:R>, since there was nothing new to show',
    ],
    [
      { kind: 'skipped', reason: 'discord-failed', at: 1_799_065_000_000 },
      'Last post: skipped <t:1799055000:R>, since Discord failed for hours',
    ],
    [
      { kind: 'skipped', reason: 'maybe-sent', at: 1_799_055_000_000 },
      'Last post: skipped <t:1799055000:R>, since it may have been made already and I couldn’t look',
    ],
    [
      { kind: 'skipped', reason: 'turned-off', at: 1_799_055_000_000 },
      'Last post: skipped <t:1799055000:R>, since it was turned off before it was made',
    ],
  ])('GIVEN a last delivery that is %j THEN %s', (state, line) => {
    expect(textsOf({ ...status, last: lastOf(state) }).at(-1)).toBe(line);
  });

  it.each([
    ['moderator' as const, 'Paused; `/daily resume` lets it run again'],
    [
      'rejected' as const,
      'Paused, since Discord refused a post; `/daily resume` lets it run again',
    ],
  ])('GIVEN a schedule paused by %s THEN it says so', (paused, line) => {
    const resting = { ...status, schedule: { ...schedule, paused }, next: null };
    expect(textsOf(resting)[1]).toBe(line);
  });

  it('GIVEN missing permissions THEN by name and channel', () => {
    const missing = ['SendMessages', 'CreatePublicThreads'] as const;
    expect(textsOf({ ...status, missing }).at(-1)).toBe(
      `Missing: *Send Messages*, *Create Public Threads* in <#${channelId}>`,
    );
  });

  it.each([
    [0, '-# All stories were shown; the next new one comes by itself'],
    [1, '-# 1 post is left until all stories were shown'],
    [1204, '-# 1,204 posts are left until all stories were shown'],
  ])('GIVEN %i posts left THEN it says so', (left, line) => {
    expect(textsOf({ ...status, left }).at(-1)).toBe(line);
  });

  it('GIVEN a channel that was deleted THEN a button that turns its post off', () => {
    const [block] = statusView(english, [{ ...status, hasChannel: false }]).components;
    const [section] = block?.type === ComponentType.Container ? block.components : [];
    expect(section?.type === ComponentType.Section && section.accessory).toEqual({
      type: 2,
      style: 2,
      label: 'Turn off',
      custom_id: `daily:off:${channelId}`,
    });
  });

  it('GIVEN more than fit one message THEN how many more there are', () => {
    const [block] = statusView(
      english,
      Array.from({ length: 14 }, () => status),
    ).components;
    const parts = block?.type === ComponentType.Container ? block.components : [];
    expect(parts).toHaveLength(11);
    expect(parts.at(-1)).toEqual({
      type: 10,
      content: '-# And 4 more. Name a channel to see its own.',
    });
  });
});

describe('rejectionText', () => {
  it.each([
    ['50013 ViewChannel SendMessages', 'I lacked *View Channel*, *Send Messages* there.'],
    ['50013', 'I have no permission to post there.'],
    ['50001', 'I have no access to the channel.'],
    ['10003', 'The channel is gone.'],
    ['200000', 'Its error is 200000.'],
    ['50013 <@1>', 'I have no permission to post there.'],
  ])('GIVEN %j THEN %s', (reason, said) => {
    expect(rejectionText(english, reason)).toBe(said);
  });
});

describe('postedNowView', () => {
  it.each<[PostedNow, string]>([
    [{ kind: 'sent', messageId: '77' }, `Posted: ${link}`],
    [
      { kind: 'already', messageId: '77' },
      `Today’s post in <#${channelId}> was made already: ${link}`,
    ],
    [
      { kind: 'already', messageId: undefined },
      `Today’s post in <#${channelId}> is settled already; \`/daily status\` tells how.`,
    ],
    [
      { kind: 'nothing-new' },
      `There is nothing that <#${channelId}> hasn’t had yet. The next new story comes by itself.`,
    ],
    [{ kind: 'under-way' }, 'The post is being made at this moment.'],
    [
      { kind: 'failed', retryAt: 1_799_055_030_000 },
      'Discord didn’t take the post. I try again by myself <t:1799055030:R>.',
    ],
    [
      { kind: 'rejected', reason: '10003' },
      'Discord refused the post: The channel is gone. The daily post is paused; `/daily resume` lets it run again.',
    ],
  ])('GIVEN %j THEN %s', (outcome, said) => {
    expect(postedNowView(english, schedule, outcome)).toEqual(noticeView(said));
  });
});

describe('refusedPostView', () => {
  it('tells the moderator where, why and what to do', () => {
    const refused = { server: 'The *Newsroom*', channelId, reason: '50013 SendMessages' };
    expect(refusedPostView(english, refused)).toEqual(
      noticeView(
        `Discord refused my daily post in <#${channelId}> of The \\*Newsroom\\*, so I paused it. I lacked *Send Messages* there. Once that is put right, \`/daily resume\` there lets it run again.`,
      ),
    );
  });
});

describe('parseDailyAction', () => {
  it.each([
    ['preview:1', { kind: 'preview', channelId: '1' }],
    [
      'ping-nobody:18446744073709551615',
      { kind: 'ping-nobody', channelId: '18446744073709551615' },
    ],
    ['off:22', { kind: 'off', channelId: '22' }],
  ])('reads %s', (id, action) => {
    expect(parseDailyAction(id)).toEqual(action);
  });

  it.each(['', 'off', 'off:', 'off:x', 'off:1:2', 'sing:1', 'off:123456789012345678901'])(
    'GIVEN %j, which no button of today has, THEN undefined',
    (id) => {
      expect(parseDailyAction(id)).toBeUndefined();
    },
  );
});
