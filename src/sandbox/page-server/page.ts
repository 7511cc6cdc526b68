import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import type { Dispatch } from '../gateway/dispatches.js';
import { isFromPage } from '../loopback.js';
import type { PageEvent } from '../page-types.js';
import { readBody } from '../rest/http-body.js';
import { startJudge } from '../schema/judge.js';
import type { PageOptions, SandboxUser } from '../types.js';
import { openConversation } from '../world/conversations.js';
import type { World } from '../world/world.js';
import { actForm, perform } from './acts.js';
import { sendFile } from './files.js';
import { askPanel, panelRoot } from './panel-requests.js';
import { createHiding } from './secrets.js';
import { send, sendJson } from './send.js';
import { stateOf } from './state.js';
import { createStream } from './stream.js';
import { createTyping } from './typing.js';
import { createWire } from './wire.js';
import { type Changeable, changeWorld, conditionsOf, worldChangeForm } from './world-changes.js';

/** The program of the thread that checks requests by Discord's schema. */
const schemaProgram = new URL('../schema/schema-worker.js', import.meta.url);

/** The page's side of the sandbox: its files, the world's state, its events, acts of people, changes of the world. */
export interface Page {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What the page shows and moves. */
export interface PageSurroundings extends Changeable {
  readonly world: World;
  readonly as: (userId: string) => SandboxUser;
  /** Lets each event that is sent to the bot be heard; returns how to stop. */
  readonly listenToGateway: (hear: (dispatch: Dispatch) => void) => () => void;
}

/** Makes the page's side. */
export function createPage(around: PageSurroundings, { files, panel }: PageOptions): Page {
  const { world } = around;
  // In the page everybody's direct messages with the bot stand in the list from the start.
  for (const user of world.users.values()) if (!user.bot) openConversation(world, user);
  const hide = createHiding(world);
  const stream = createStream(hide);
  const wire = createWire(world, tell, (judged) => startJudge(schemaProgram, judged));
  const typing = createTyping(world);
  const stops = [
    world.events.listen((event) => {
      typing.hear(event);
      wire.hear(event);
      if (event.kind !== 'request') tell(event);
    }),
    around.listenToGateway(wire.hearDispatch),
    panel?.listen(tell),
  ];

  function tell(event: PageEvent): void {
    stream.send(event);
  }

  const posts: Readonly<Record<string, (json: unknown) => Promise<unknown>>> = {
    '/page/act': (json) => {
      const asked = actForm.parse(json);
      return perform(around.as(asked.user), asked);
    },
    '/page/world': async (json) => {
      changeWorld(around, worldChangeForm.parse(json));
      const conditions = conditionsOf(around);
      tell({ kind: 'world', ...conditions });
      return conditions;
    },
  };

  const gets: Readonly<Record<string, () => unknown>> = {
    '/page/state': () => stateOf(world, conditionsOf(around), typing.now()),
    '/page/wire': () => ({ entries: wire.read() }),
  };

  return {
    async handle(request, response) {
      const { method = 'GET', url = '/' } = request;
      const { pathname } = new URL(url, 'http://127.0.0.1');
      const post = method === 'POST' && Object.hasOwn(posts, pathname) && posts[pathname];
      const get = method === 'GET' && Object.hasOwn(gets, pathname) && gets[pathname];
      if (panel !== undefined && pathname.startsWith(`${panelRoot}/`))
        await askPanel(panel, request, response);
      else if (post) await carryOut(request, response, post);
      else if (get) sendJson(response, 200, get(), hide);
      else if (method !== 'GET') send(response, 405);
      else if (pathname === '/page/events') stream.open(request, response);
      else await sendFile(request, response, Object.hasOwn(files, pathname) && files[pathname]);
    },
    async close() {
      for (const stop of stops) stop?.();
      stream.close();
      await wire.close();
    },
  };
}

/** Does what the page asks for in JSON: `{ result }`, or with 400 a sentence that says why not. */
async function carryOut(
  request: IncomingMessage,
  response: ServerResponse,
  todo: (json: unknown) => Promise<unknown>,
): Promise<void> {
  if (!isFromPage(request))
    return sendJson(response, 403, { error: 'Only the page itself may do that.' });
  const body = await readBody(request);
  try {
    const result = await todo(body.kind === 'read' ? body.json : undefined);
    return sendJson(response, 200, { result });
  } catch (error) {
    return sendJson(response, 400, { error: sentenceOf(error) });
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error);
  return error instanceof Error ? error.message : String(error);
}
