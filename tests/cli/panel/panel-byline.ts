import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll } from 'vitest';
import { commands } from '../../../commands/index.js';
import type { ReadByModel } from '../../../src/answer/model-reading.js';
import { startBot } from '../../../src/bot/bot.js';
import { deployCommands } from '../../../src/bot/deploy.js';
import { createPanel } from '../../../src/cli/panel/panel.js';
import { openLibrary } from '../../../src/library/open-library.js';
import { startSandbox } from '../../../src/sandbox/sandbox.js';
import type { PanelEvent } from '../../../src/sandbox/panel.js';
import type { Sandbox, SandboxMessage } from '../../../src/sandbox/types.js';
import { openStore } from '../../../src/store/open-store.js';

/** The bot in a sandbox with the side panel behind it. */
export interface PanelByline {
  readonly sandbox: Sandbox;
  /** What was told to the page so far. */
  readonly told: readonly PanelEvent[];
  /** Sends a request to the panel over loopback, as the page does: `/stories`. */
  readonly request: (
    method: string,
    path: string,
    body?: string | Uint8Array<ArrayBuffer>,
  ) => Promise<Response>;
  /** Sends a `GET` and gives its JSON, taken to be what the path promises. */
  readonly get: <T>(path: string) => Promise<T>;
  /** Asks the bot a question in the channel of general talk, and gives its answer. */
  readonly ask: (question: string, replyTo?: string) => Promise<SandboxMessage>;
}

/** Starts Byline over the stories that ship, for one test file. */
export async function startPanelByline(readByModel?: ReadByModel): Promise<PanelByline> {
  const content = new URL('../../../content', import.meta.url).pathname;
  const { panel, library } = createPanel(await openLibrary(content, readByModel), readByModel);
  const told: PanelEvent[] = [];
  panel.listen((event) => told.push(event));
  const sandbox = await startSandbox({ page: { files: {}, panel } });
  const folder = await mkdtemp(join(tmpdir(), 'byline-panel-'));
  const opening = await openStore({ url: undefined, folder });
  if (!opening.ok) throw new Error(opening.reason);
  const { store } = opening;
  const { token, apiUrl, clock } = sandbox;
  await deployCommands({ token, apiUrl, commands, guildId: undefined });
  const metrics = { questionAsked() {}, postSent() {} };
  const log = pino({ level: 'silent' });
  const inside = { token, apiUrl, library, commands, store, clock, log, metrics };
  const bot = await startBot({ ...inside, holder: 'panel', sharding: 'auto' });
  afterAll(async () => {
    await bot.stop();
    await sandbox.close();
    await store.close();
    await rm(folder, { recursive: true });
  });

  const request: PanelByline['request'] = (method, path, body) =>
    fetch(`${sandbox.url}/page/panel${path}`, {
      method,
      headers: { 'x-byline-page': '1' },
      ...(body === undefined ? {} : { body }),
    });
  return {
    sandbox,
    told,
    request,
    // what it is is asserted by each test
    get: async <T>(path: string) => (await (await request('GET', path)).json()) as T,
    async ask(question, replyTo) {
      // a person may ask six questions in 20 s
      clock.advance(20_000);
      const said = sandbox
        .as(sandbox.users.reader)
        .say(
          sandbox.channels.news,
          `<@${sandbox.botId}> ${question}`,
          replyTo === undefined ? {} : { replyTo },
        );
      const { id } = await said;
      return sandbox.waitFor((event) =>
        event.kind === 'message-created' &&
        event.message.author.id === sandbox.botId &&
        event.message.message_reference?.message_id === id
          ? event.message
          : undefined,
      );
    },
  };
}

/** A story that ships, as its file has it. */
export function shippedFile(slug: string): Promise<string> {
  return readFile(new URL(`../../../content/${slug}.md`, import.meta.url), 'utf8');
}
