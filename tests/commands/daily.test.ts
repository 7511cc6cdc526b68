import { describe, expect, it } from 'vitest';
import { daily } from '../../commands/daily.js';
import type { Server } from '../../src/command/server.js';
import type { Delivery, DeliveryState, PostChoice, Schedule } from '../../src/daily/types.js';
import type { Library } from '../../src/library/types.js';
import type { StorySlug } from '../../src/story/types.js';
import { noticeView } from '../../src/views/notice.js';
import { serverWithDailyPosts } from '../command/daily/daily-server.js';
import { contextOf, emptyLibrary, library } from '../command/library.js';
import { scheduleAt } from '../daily/schedules.js';

const now = contextOf(library).now; // 6 October 2026, 12:00 UTC
const there = { guildId: '1', channelId: '11' };
const schedule = scheduleAt('9:30', 'UTC', { ...there, since: 5, setBy: '30' });

const run = (server: Server | undefined, options: object, stories: Library = library) =>
  daily.run({ ...options }, { ...contextOf(stories), server });
const set = (server: Server, options: object) => run(server, { subcommand: 'set', ...options });
const told = (content: string) => ({
  kind: 'message',
  view: noticeView(content),
  private: true,
});

const whale: PostChoice = { kind: 'story', story: 'whale' as StorySlug, angle: 'story' }; // an invented story's slug
const delivery = (post: PostChoice | null, state: DeliveryState): Delivery => ({
  ...there,
  day: '2026-10-06',
  dueAt: now - 60_000,
  post,
  state,
});
const preview = (deliveries: readonly Delivery[], changed: Partial<Schedule> = {}) => {
  const server = serverWithDailyPosts({ schedules: [{ ...schedule, ...changed }], deliveries });
  return run(server, { subcommand: 'preview' });
};
const first = async (...given: Parameters<typeof preview>) => {
  const reply = await preview(...given);
  const [head, block] = reply.kind === 'message' ? reply.view.components : [];
  const [title] = block !== undefined && 'components' in block ? block.components : [];
  return [head, title].map((one) => one !== undefined && 'content' in one && one.content);
};
const seconds = (at: number) => `<t:${at / 1000}:F> (<t:${at / 1000}:R>)`;

const act = (id: string, server: Server) =>
  daily.act?.({ id, values: [] }, { ...contextOf(library), server });

interface Declared {
  readonly name: string;
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly channel_types?: readonly number[];
  readonly choices?: readonly { readonly value: unknown }[];
  readonly options?: readonly Declared[];
}

/** What is declared of an option besides its words. */
function shape({ name, type, options, choices, ...rest }: Declared): unknown {
  const { required, autocomplete, channel_types: channelTypes } = rest;
  return [
    name,
    type,
    ...(required === true ? ['required'] : []),
    ...(autocomplete === true ? ['autocomplete'] : []),
    ...(channelTypes ?? []),
    ...(choices ?? []).map(({ value }) => value),
    ...(options ?? []).map(shape),
  ];
}

describe('the declaration of /daily', () => {
  it('is for moderators, in servers alone, with these subcommands and options', () => {
    const { contexts, integration_types: types, default_member_permissions: may } = daily.data;
    expect([contexts, types, may]).toEqual([[0], [0], '32']);
    const channel = ['channel', 7, 0, 5];
    expect((daily.data.options as readonly Declared[]).map(shape)).toEqual([
      [
        'set',
        1,
        ['channel', 7, 'required', 0, 5],
        ['time', 3, 'required'],
        ['timezone', 3, 'autocomplete'],
        ['stories', 3, 'rotate', 'new', 'repeat'],
        ['angle', 3, 'all', 'story', 'quote', 'person', 'figure', 'background', 'question'],
        ['ping-role', 8],
        ['thread', 5],
        ['quiet', 5],
      ],
      ...['status', 'preview', 'now', 'pause', 'resume', 'off'].map((name) => [name, 1, channel]),
    ]);
  });

  it('has no choices for other options than the time zone', () => {
    const typing = { name: 'time', value: '9', others: {} };
    expect(daily.complete?.(typing, contextOf(library))).toEqual([]);
  });
});

describe('/daily', () => {
  it('outside of Byline’s servers says so', async () => {
    expect(await run(undefined, { subcommand: 'status' })).toEqual(
      told('That works only in a server that I am a member of.'),
    );
  });

  it('GIVEN somebody who may not manage the server THEN it says so', async () => {
    const server = serverWithDailyPosts({}, { may: [] });
    expect(await set(server, { channel: '11', time: '9' })).toEqual(
      told('For that you need the permission *Manage Server*.'),
    );
    expect(await server.schedules()).toEqual([]);
  });
});

describe('/daily set', () => {
  it('saves what was chosen, who chose it and when', async () => {
    const server = serverWithDailyPosts();
    await set(server, {
      channel: '11',
      time: '9pm',
      timezone: 'europe/berlin',
      stories: 'repeat',
      angle: 'figure',
      'ping-role': '88',
      thread: true,
      quiet: true,
    });
    expect(await server.schedules()).toEqual([
      {
        guildId: '1',
        channelId: '11',
        time: { hour: 21, minute: 0 },
        timeZone: 'Europe/Berlin',
        stories: 'repeat',
        angle: 'figure',
        pingRoleId: '88',
        thread: true,
        quiet: true,
        setBy: '31',
        since: now,
        paused: null,
      },
    ]);
  });

  it('GIVEN no options THEN the usual ones are saved', async () => {
    const server = serverWithDailyPosts();
    await set(server, { channel: '11', time: '9:30' });
    expect(await server.schedules()).toEqual([
      scheduleAt('9:30', 'UTC', { ...there, since: now, setBy: '31' }),
    ]);
  });

  it.each<[string, Partial<Schedule>, object, number]>([
    ['what it shows', {}, { time: '9:30', angle: 'quote' }, 5],
    ['the time', {}, { time: '9:31' }, now],
    ['the time zone', {}, { time: '9:30', timezone: 'Asia/Kathmandu' }, now],
    ['nothing, and it was paused', { paused: 'rejected' }, { time: '9:30' }, now],
  ])(
    'GIVEN a change of %s THEN what was due before is caught up only where the time stayed',
    async (_what, before, options, since) => {
      const server = serverWithDailyPosts({ schedules: [{ ...schedule, ...before }] });
      await set(server, { channel: '11', ...options });
      expect((await server.schedules()).map((one) => one.since)).toEqual([since]);
    },
  );
});

describe('/daily preview', () => {
  it('GIVEN nothing posted yet THEN the newest story, when it is due', async () => {
    expect(await first([])).toEqual([
      `The next daily post in <#11>, ${seconds(Date.UTC(2026, 9, 7, 9, 30))}:`,
      '## Young whale freed from harbour of Skarvik after four days',
    ]);
  });

  it('GIVEN a post that failed and is tried again THEN that post, when it is tried', async () => {
    const retryAt = now + 30_000;
    const state = { kind: 'failed', attempts: 1, retryAt, reason: 'Discord answered 500' } as const;
    expect(await first([delivery(whale, state)])).toEqual([
      `The next daily post in <#11>, ${seconds(retryAt)}:`,
      '## Young whale freed from harbour of Skarvik after four days',
    ]);
  });

  it('GIVEN a post that was made THEN the next story, on the next day', async () => {
    const state = { kind: 'sent', messageId: '5', at: now } as const;
    expect(await first([delivery(whale, state)])).toEqual([
      `The next daily post in <#11>, ${seconds(Date.UTC(2026, 9, 7, 9, 30))}:`,
      '## Ferry strike on Ostrel enters its second week\n-# 12 March 2026',
    ]);
  });

  it('GIVEN a schedule that rests THEN it says so', async () => {
    expect((await first([], { paused: 'moderator' }))[0]).toBe(
      'The next daily post in <#11>, which is paused:',
    );
  });

  it('GIVEN no stories THEN it says why there would be none', async () => {
    const server = serverWithDailyPosts({ schedules: [schedule] });
    expect(await run(server, { subcommand: 'preview' }, emptyLibrary)).toEqual(
      told('There is no story here yet, so there is nothing to post in <#11>.'),
    );
  });

  it('GIVEN that all was shown THEN the word about it is next, and after it nothing', async () => {
    const sent = { kind: 'sent', messageId: '5', at: now } as const;
    const all = library.stories.map(({ slug }) =>
      delivery({ kind: 'story', story: slug, angle: 'story' }, sent),
    );
    const whole = { angle: 'story' } as const;
    expect((await first(all, whole))[1]).toBe(
      'You have now seen all the stories that I have here. The next new one comes by itself.',
    );
    expect(await preview([...all, delivery({ kind: 'used-up' }, sent)], whole)).toEqual(
      told(
        '<#11> has seen all the stories and was told so, so no post would be made. The next new story comes by itself, or set `stories` to “new ones first, then all again and again” with `/daily set`.',
      ),
    );
  });
});

describe('the buttons of /daily', () => {
  it('ping-nobody lets the role go and keeps all else', async () => {
    const server = serverWithDailyPosts({ schedules: [{ ...schedule, pingRoleId: '88' }] });
    expect(await act('ping-nobody:11', server)).toEqual(
      told('Daily posts in <#11> ping nobody any more.'),
    );
    expect(await server.schedules()).toEqual([schedule]);
  });

  it('GIVEN a button from another version THEN it says so', async () => {
    expect(await act('sing:11', serverWithDailyPosts())).toEqual(
      told('This button is from an older version. Please run the command again.'),
    );
  });

  it('GIVEN somebody who is no moderator any more THEN nothing is changed', async () => {
    const server = serverWithDailyPosts({ schedules: [schedule] }, { may: [] });
    expect(await act('off:11', server)).toEqual(
      told('For that you need the permission *Manage Server*.'),
    );
    expect(await server.schedules()).toEqual([schedule]);
  });
});
