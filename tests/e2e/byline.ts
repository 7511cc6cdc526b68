import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, expect } from 'vitest';
import { commands as allCommands } from '../../commands/index.js';
import { startBot, type Bot, type BotMetrics } from '../../src/bot/bot.js';
import { deployCommands } from '../../src/bot/deploy.js';
import type { Command } from '../../src/command/declaration.js';
import type { AskedQuestion } from '../../src/metrics/metrics.js';
import { openLibrary } from '../../src/library/open-library.js';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import { pace } from '../../src/settings/pace.js';
import { openStore, type Store } from '../../src/store/open-store.js';
import type {
  OptionValues,
  Sandbox,
  SandboxMessage,
  SandboxModal,
  SandboxUser,
  Shown,
  Where,
} from '../../src/sandbox/types.js';
import { requestProblems } from '../../src/sandbox/schema/request-problems.js';

/** Byline logged in to a sandbox of its own, with what it logged. */
export interface RunningByline {
  readonly sandbox: Sandbox;
  readonly bot: Bot;
  readonly store: Store;
  readonly logged: readonly string[];
  /** The questions that it counted, with what came of them. */
  readonly counted: readonly AskedQuestion[];
  /** Stops the bot and starts it anew, with nothing in its memory. */
  restart(): Promise<void>;
}

/**
 * Starts Byline over the given stories (file name -> text) in a sandbox for one test file. Each request that the bot
 * sends is checked by discord-api-spec; a request that Discord would refuse fails the test that caused it.
 */
export async function startByline(
  stories: Readonly<Record<string, string>>,
  commands: readonly Command[] = allCommands,
): Promise<RunningByline> {
  const folder = await mkdtemp(join(tmpdir(), 'byline-e2e-'));
  for (const [name, text] of Object.entries(stories)) await writeFile(join(folder, name), text);
  const library = await openLibrary(folder);
  expect(library.problems).toEqual([]);

  const sandbox = await startSandbox({ onRequest: requestProblems });
  const logged: string[] = [];
  const counted: AskedQuestion[] = [];
  const metrics: BotMetrics = { questionAsked: (one) => counted.push(one), postSent() {} };
  const log = pino({ level: 'debug' }, { write: (line: string) => logged.push(line) });
  const { token, apiUrl, clock } = sandbox;
  const opening = await openStore({ url: undefined, folder });
  if (!opening.ok) throw new Error(opening.reason);
  const { store } = opening;
  await deployCommands({ token, apiUrl, commands, guildId: undefined });
  const settings = { token, apiUrl, library, commands, store, clock, log, metrics };
  const start = () => startBot({ ...settings, holder: 'e2e', sharding: 'auto' });
  const bot = await start();
  let running = bot;

  // a person may ask six questions in 20 s; a test is not the one before it
  beforeEach(() => sandbox.clock.advance(pace.withinMs));
  let checked = 0;
  afterEach(() => {
    const fresh = sandbox.requests.slice(checked);
    checked = sandbox.requests.length;
    expect(fresh.flatMap(({ problems }) => problems)).toEqual([]);
  });
  afterAll(async () => {
    await running.stop();
    await sandbox.close();
    await store.close();
    await rm(folder, { recursive: true });
  });
  const restart = async (): Promise<void> => {
    await running.stop();
    running = await start();
  };
  return { sandbox, bot, store, logged, counted, restart };
}

/** The bot's next message in answer to what a person just did. */
export function botReply({ sandbox }: RunningByline): Promise<SandboxMessage> {
  return sandbox.waitFor((event) =>
    event.kind === 'message-created' && event.message.author.id === sandbox.botId
      ? event.message
      : undefined,
  );
}

/** A message that the bot itself sends by REST, as one from before a restart. */
export async function botSays(
  { apiUrl, token }: Sandbox,
  channelId: string,
  body: object,
): Promise<SandboxMessage> {
  const sent = await fetch(`${apiUrl}/v10/channels/${channelId}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  // the sandbox answers with the message that it made
  return (await sent.json()) as SandboxMessage;
}

/** What a person sees after they ran a command. */
export async function run(
  user: SandboxUser,
  command: string,
  options: OptionValues = {},
  where: Where = {},
): Promise<Shown> {
  return (await user.run(command, options, where)).shown();
}

/** What a person sees after they pressed the button of that label. */
export async function press(user: SandboxUser, on: Shown, label: string): Promise<Shown> {
  return (await user.press(messageOf(on).id, { label })).shown();
}

/** What a person sees after they sent a question off in a modal. */
export async function ask(user: SandboxUser, modal: Shown, question: string): Promise<Shown> {
  return (await user.submit(modalOf(modal), { question })).shown();
}

/** Who sees what an interaction showed (`all`, `one` person, or all as the `update` of a message), and what they read. */
export function seen(shown: Shown): readonly [string, ...(readonly string[])] {
  const message = messageOf(shown);
  if (shown.kind === 'update') return ['update', ...read(message)];
  return [shown.kind === 'message' && shown.ephemeral ? 'one' : 'all', ...read(message)];
}

/** The modal that an interaction showed; fails the test where it showed anything else. */
export function modalOf(shown: Shown): SandboxModal {
  if (shown.kind === 'modal') return shown.modal;
  throw new Error(`shown was ${JSON.stringify(shown)}`);
}

/** The message that an interaction showed; fails the test where it showed anything else. */
export function messageOf(shown: Shown): SandboxMessage {
  if (shown.kind === 'message' || shown.kind === 'update') return shown.message;
  throw new Error(`shown was ${JSON.stringify(shown)}`);
}

/** A message as a person reads it: its texts and, in brackets, its buttons, a line each. */
export function read(message: SandboxMessage): readonly string[] {
  return linesOf(message.components ?? []);
}

function linesOf(components: readonly object[]): readonly string[] {
  return components.flatMap((component) => {
    const own =
      'content' in component && typeof component.content === 'string'
        ? component.content.split('\n')
        : [];
    const label =
      'label' in component && typeof component.label === 'string' ? [`[${component.label}]`] : [];
    const inner: readonly object[] =
      'components' in component && Array.isArray(component.components) ? component.components : [];
    const accessory =
      'accessory' in component && typeof component.accessory === 'object' && component.accessory
        ? [component.accessory]
        : [];
    return [...own, ...label, ...linesOf([...inner, ...accessory])];
  });
}
