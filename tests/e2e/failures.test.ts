import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { afterEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/command/declaration.js';
import { privately } from '../../src/command/reply.js';
import type { SandboxMessage } from '../../src/sandbox/types.js';
import { noticeView } from '../../src/views/notice.js';
import { commands } from '../../commands/index.js';
import { botReply, messageOf, read, run, seen, startByline } from './byline.js';
import { lighthouse } from './stories.js';

const broken: Command = {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'broken',
    description: 'Throws',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'word',
        description: 'Throws too',
        autocomplete: true,
      },
    ],
  },
  run: () => {
    throw new Error('the press is jammed');
  },
  complete: () => {
    passDeadline();
    throw new Error('the ink is dry');
  },
};
const late: Command = {
  kind: 'slash',
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'late',
    description: 'Takes longer than Discord waits',
  },
  run: () => {
    passDeadline();
    return privately(noticeView('Too late'));
  },
};
const byline = await startByline({ 'lighthouse.md': lighthouse }, [...commands, broken, late]);
const { sandbox, logged } = byline;
const reader = sandbox.as(sandbox.users.reader);
const { news } = sandbox.channels;
const sending = { method: 'POST', path: '/channels/{channel_id}/messages' };
const callback = { path: '/interactions/{interaction_id}/{interaction_token}/callback' };

const answered = [
  '> **Marta Quell**, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
  '-# Paragraph 1 · Ferry captain buys Osen lighthouse',
  '[Show paragraph]',
  '[Follow up]',
  '[Not right?]',
  '-# The story also answers:',
  '[What did Marta Quell say about children?]',
  '[Who is Jon Aberg?]',
  '[What did Jon Aberg say?]',
];

afterEach(async () => {
  sandbox.faults.clear();
  await botGoesOn();
});

describe('a command that fails', () => {
  it('apologises to the person alone with an error id, under which the stack stands in the log', async () => {
    const lines = seen(await run(reader, 'broken'));
    const id = errorIdIn(lines);
    expect(lines).toEqual(['one', ...apology(id)]);
    expect(entries().filter(({ errorId }) => errorId === id)).toEqual([
      expect.objectContaining({
        level: 50,
        doing: '/broken',
        err: expect.objectContaining({
          type: 'Error',
          message: 'the press is jammed',
          stack: expect.stringMatching(/the press is jammed\n.* at .*failures\.test\.ts/),
        }),
      }),
    ]);
  });

  it('WHEN its autocomplete fails THEN it is logged, and there are no choices', async () => {
    await expect(reader.type('broken', { word: 'x' }, 'word')).rejects.toThrow('no choices');
    expect(entries().at(-1)).toMatchObject({
      doing: '/broken',
      err: { message: 'the ink is dry' },
    });
  });

  it('WHEN it answers after Discord has stopped waiting THEN it is logged, and nobody is told', async () => {
    expect(await run(reader, 'late')).toEqual({
      kind: 'failed',
      reason: 'did not respond in time',
    });
    await sandbox.waitFor((event) =>
      event.kind === 'request' && event.request.status === 404 ? event : undefined,
    );
    await mentioned();
    expect(entries().at(-1)).toMatchObject({
      level: 40,
      doing: '/late',
      code: 10062,
      msg: 'the answer came too late for Discord',
    });
  });
});

describe('a Discord that fails', () => {
  it('is asked again after a 500', async () => {
    sandbox.faults.next(2, sending, { kind: 'status', status: 500 });
    sandbox.faults.next(2, callback, { kind: 'status', status: 502 });
    expect(read(await mentioned())).toEqual(answered);
    const question = 'Who bought the lighthouse?';
    expect(read(messageOf(await run(reader, 'ask', { question }))).slice(1)).toEqual(answered);
  });

  it('WHEN it goes on failing THEN the bot apologises as soon as it can, with the id of the log', async () => {
    sandbox.faults.next(4, sending, { kind: 'status', status: 500 });
    const lines = read(await mentioned());
    const id = errorIdIn(lines);
    expect(lines).toEqual(apology(id));
    expect(entries().find(({ errorId }) => errorId === id)).toMatchObject({
      level: 50,
      doing: 'chat',
      err: { stack: expect.stringContaining('chat.ts') },
    });
  });

  it.each([{ carriedOut: false }, { carriedOut: true }])(
    'WHEN it cuts the connection amid an answer (%j) THEN that comes, once',
    async (how) => {
      const before = sandbox.messages(news).length;
      sandbox.faults.next(1, sending, { kind: 'drop', ...how });
      expect(read(await mentioned())).toEqual(answered);
      await botGoesOn();
      expect(sandbox.messages(news).length - before).toBe(4);
    },
  );

  it('WHEN it limits the rate THEN the bot waits and answers', async () => {
    sandbox.faults.next(1, sending, { kind: 'status', status: 429, retryAfter: 0.05 });
    expect(read(await mentioned())).toEqual(answered);
  });

  it('WHEN the apology fails as well THEN both are logged', async () => {
    sandbox.faults.next(8, sending, { kind: 'status', status: 500 });
    await reader.say(news, `<@${sandbox.botId}> who bought the lighthouse?`);
    let refused = 0;
    await sandbox.waitFor((event) => {
      if (event.kind === 'request' && event.request.status === 500) refused += 1;
      return refused === 8 ? event : undefined;
    });
    await mentioned();
    expect(entries().slice(-2)).toMatchObject([
      { level: 50, doing: 'chat' },
      { level: 40, msg: 'the apology could not be sent' },
    ]);
    expect(entries().at(-1)?.errorId).toBe(entries().at(-2)?.errorId);
  });

  it.each([{ resumable: true }, { resumable: false }])(
    'WHEN it cuts the connection (%j) THEN the bot comes back and answers',
    async (how) => {
      sandbox.faults.dropSocket(how);
      const state = how.resumable ? 'resumed' : 'identified';
      await sandbox.waitFor(
        (event) => (event.kind === 'gateway' && event.state === state ? event : undefined),
        { timeoutMs: 15_000, since: 'now' },
      );
      expect(read(await mentioned())).toEqual(answered);
    },
  );
});

/** Moves the sandbox's time past the 3 s in which Discord wants a first answer. */
function passDeadline(): void {
  sandbox.clock.advance(3500);
}

async function mentioned(): Promise<SandboxMessage> {
  await reader.say(news, `<@${sandbox.botId}> who bought the lighthouse?`);
  return botReply(byline);
}

/** Whatever went wrong before. */
async function botGoesOn(): Promise<void> {
  expect(read(await mentioned())).toEqual(answered);
}

interface LogEntry {
  readonly level: number;
  readonly doing?: string;
  readonly errorId?: string;
  readonly msg: string;
}

function entries(): readonly LogEntry[] {
  // pino writes one JSON object a line
  return logged.map((line) => JSON.parse(line) as LogEntry);
}

function errorIdIn(lines: readonly string[]): string {
  return /error ([0-9a-f]{8})\./.exec(lines.at(-1) ?? '')?.[1] ?? 'none';
}

function apology(id: string): readonly string[] {
  return [
    'Sorry, something went wrong on my side. Please try again.',
    `-# If it happens again, tell whoever runs this bot: error ${id}.`,
  ];
}
