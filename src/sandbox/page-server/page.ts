import type { IncomingMessage, ServerResponse } from 'node:http';
import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { offeredCommands } from '../interactions/command-entry.js';
import { readBody } from '../rest/http-body.js';
import { isFromPage } from '../loopback.js';
import { may } from '../world/permissions.js';
import { publicMessages } from '../routes/channels.js';
import type { PageOptions, SandboxModal, SandboxUser } from '../types.js';
import type { World } from '../world/world.js';
import { askPanel, panelRoot } from './panel-requests.js';
import { sendJson } from './send.js';
import { createStream } from './stream.js';

const optionValues = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const where = z
  .object({ channelId: z.string().optional(), subcommand: z.string().optional() })
  .optional();
const act = z.discriminatedUnion('act', [
  z.object({
    act: z.literal('say'),
    user: z.string(),
    channelId: z.string(),
    content: z.string(),
    replyTo: z.string().optional(),
    ping: z.boolean().optional(),
  }),
  z.object({ act: z.literal('direct'), user: z.string(), content: z.string() }),
  z.object({
    act: z.literal('run'),
    user: z.string(),
    command: z.string(),
    options: optionValues.optional(),
    where,
  }),
  z.object({
    act: z.literal('runOnMessage'),
    user: z.string(),
    command: z.string(),
    messageId: z.string(),
  }),
  z.object({
    act: z.literal('type'),
    user: z.string(),
    command: z.string(),
    options: optionValues,
    focused: z.string(),
    where,
  }),
  z.object({
    act: z.literal('press'),
    user: z.string(),
    messageId: z.string(),
    customId: z.string(),
  }),
  z.object({
    act: z.literal('choose'),
    user: z.string(),
    messageId: z.string(),
    customId: z.string(),
    values: z.array(z.string()),
  }),
  z.object({
    act: z.literal('submit'),
    user: z.string(),
    modal: z.object({
      id: z.string(),
      customId: z.string(),
      title: z.string(),
      components: z.array(z.unknown()),
    }),
    fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
  }),
]);

/** What the page asks for: an act of a person. */
type Act = z.infer<typeof act>;

/** The page's side of the sandbox: its files, the world's state, its events, and acts of people. */
export interface Page {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly close: () => void;
}

/** Makes the page's side. */
export function createPage(
  world: World,
  as: (userId: string) => SandboxUser,
  { files, panel }: PageOptions,
): Page {
  const stream = createStream();
  const stops = [
    world.events.listen((event) => {
      if (event.kind !== 'request') stream.send(event);
    }),
    panel?.listen(stream.send),
  ];

  async function doAct(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (!isFromPage(request))
      return sendJson(response, 403, { error: 'Only the page itself may do that.' });
    const body = await readBody(request);
    const form = act.safeParse(body.kind === 'read' ? body.json : undefined);
    if (!form.success) return sendJson(response, 400, { error: z.prettifyError(form.error) });
    try {
      return sendJson(response, 200, { result: await perform(as(form.data.user), form.data) });
    } catch (error) {
      return sendJson(response, 400, {
        error: error instanceof Error ? error.message : String(error),
      });
    }
  }

  return {
    async handle(request, response) {
      const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      if (panel !== undefined && path.startsWith(`${panelRoot}/`))
        await askPanel(panel, request, response);
      else if (path === '/page/act' && request.method === 'POST') await doAct(request, response);
      else if (request.method !== 'GET') response.writeHead(405).end();
      else if (path === '/page/state') sendJson(response, 200, stateOf(world));
      else if (path === '/page/events') stream.open(request, response);
      else if (file !== undefined)
        response.writeHead(200, { ...safeHeaders, 'content-type': file.type }).end(file.body);
      else response.writeHead(404).end();
    },
    close() {
      for (const stop of stops) stop?.();
      stream.close();
    },
  };
}

/** The page loads nothing from elsewhere and may not be framed. */
const safeHeaders = {
  'content-security-policy':
    "default-src 'self'; img-src 'self' data: https:; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
};

async function perform(user: SandboxUser, asked: Act): Promise<unknown> {
  switch (asked.act) {
    case 'say':
      return user.say(asked.channelId, asked.content, {
        ...(asked.replyTo === undefined ? {} : { replyTo: asked.replyTo }),
        ...(asked.ping === undefined ? {} : { ping: asked.ping }),
      });
    case 'direct':
      return user.direct(asked.content);
    case 'run':
      return (await user.run(asked.command, asked.options, given(asked.where))).shown();
    case 'runOnMessage':
      return (await user.runOnMessage(asked.command, asked.messageId)).shown();
    case 'type':
      return user.type(asked.command, asked.options, asked.focused, given(asked.where));
    case 'press':
      return (await user.press(asked.messageId, { customId: asked.customId })).shown();
    case 'choose':
      return (await user.choose(asked.messageId, asked.customId, asked.values)).shown();
    case 'submit':
      // The page sends a modal back as it was shown; the person's side checks the fields against it.
      return (await user.submit(asked.modal as SandboxModal, asked.fields)).shown();
  }
}

function given(place: z.infer<typeof where>): { channelId?: string; subcommand?: string } {
  return {
    ...(place?.channelId === undefined ? {} : { channelId: place.channelId }),
    ...(place?.subcommand === undefined ? {} : { subcommand: place.subcommand }),
  };
}

/** What the page shows at first. */
function stateOf(world: World): object {
  const server = world.servers.get(world.guildId);
  const people = [...world.users.values()].filter((user) => !user.bot);
  const channels = [...world.channels.values()].filter((channel) =>
    people.some((user) => may(world, user.id, channel, PermissionFlagsBits.ViewChannel)),
  );
  return {
    guild: { id: world.guildId, name: server?.name, roles: [...(server?.roles.values() ?? [])] },
    bot: world.bot,
    users: people,
    locales: Object.fromEntries(world.locales),
    channels: channels.map((channel) => ({
      ...channel,
      viewers: people
        .filter((user) => may(world, user.id, channel, PermissionFlagsBits.ViewChannel))
        .map((user) => user.id),
      commands: Object.fromEntries(
        people.map((user) => [
          user.id,
          offeredCommands(world, user.id, channel).map((command) => command.id),
        ]),
      ),
    })),
    commands: [...world.commands.values()].flatMap((scope) => [...scope.values()]),
    messages: Object.fromEntries(
      channels.map((channel) => [channel.id, publicMessages(world, channel.id)]),
    ),
  };
}
