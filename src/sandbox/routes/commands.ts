import {
  type APIApplicationCommand,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { done, found, invalidForm, refusals, type Reply } from '../rest/reply.js';
import { type CommandForm, commandForm } from '../rules/command.js';
import { coded, readForm } from '../rules/form.js';
import type { World } from '../world/world.js';
import { type Route, route } from './route.js';

const commandList = z
  .array(z.unknown())
  .refine(
    (all) => all.length <= 130,
    coded('BASE_TYPE_MAX_LENGTH', 'Must be 130 or fewer in length.'),
  );

/** '' is the global scope, else a server's id. */
type Scope = string;

function commandsOf(world: World, scope: Scope): Map<string, APIApplicationCommand> {
  const known = world.commands.get(scope);
  if (known !== undefined) return known;
  const fresh = new Map<string, APIApplicationCommand>();
  world.commands.set(scope, fresh);
  return fresh;
}

function announce(world: World, scope: Scope): void {
  world.events.emit({
    kind: 'commands-registered',
    guildId: scope || null,
    commands: [...commandsOf(world, scope).values()],
  });
}

function made(
  world: World,
  scope: Scope,
  form: CommandForm,
  before: APIApplicationCommand | undefined,
): APIApplicationCommand {
  const { dm_permission: dm, ...fields } = form;
  const { BotDM, Guild, PrivateChannel } = InteractionContextType;
  return {
    description: '',
    ...fields,
    id: before?.id ?? world.nextId(),
    application_id: world.applicationId,
    version: world.nextId(),
    nsfw: form.nsfw ?? false,
    default_member_permissions: form.default_member_permissions ?? null,
    contexts:
      scope === ''
        ? (form.contexts ?? (dm === false ? [Guild] : [Guild, BotDM, PrivateChannel]))
        : null,
    integration_types: form.integration_types ?? [ApplicationIntegrationType.GuildInstall],
    ...(scope === '' ? {} : { guild_id: scope }),
    // The rules let only what Discord's types describe through; zod types it looser in options and locales.
  } as APIApplicationCommand;
}

function sameName(
  commands: ReadonlyMap<string, APIApplicationCommand>,
  form: CommandForm,
): APIApplicationCommand | undefined {
  return [...commands.values()].find((one) => one.name === form.name && one.type === form.type);
}

function replaceAll(world: World, scope: Scope, body: unknown): Reply {
  const all = readForm(commandList, body);
  if (!all.ok) return all.reply;
  const before = commandsOf(world, scope);
  const after = new Map<string, APIApplicationCommand>();
  for (const [index, raw] of all.value.entries()) {
    const form = readForm(commandForm(raw), raw);
    if (!form.ok) return atIndex(form.reply, index);
    if (sameName(after, form.value) !== undefined)
      return invalidForm({
        [index]: {
          name: {
            _errors: [
              {
                code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
                message: 'Application command names must be unique',
              },
            ],
          },
        },
      });
    const command = made(world, scope, form.value, sameName(before, form.value));
    after.set(command.id, command);
  }
  world.commands.set(scope, after);
  announce(world, scope);
  return found([...after.values()]);
}

function atIndex(reply: Reply, index: number): Reply {
  const { body } = reply;
  return typeof body === 'object' && body !== null && 'errors' in body
    ? { ...reply, body: { ...body, errors: { [index]: body.errors } } }
    : reply;
}

function addOne(world: World, scope: Scope, body: unknown): Reply {
  const form = readForm(commandForm(body), body);
  if (!form.ok) return form.reply;
  const commands = commandsOf(world, scope);
  const before = sameName(commands, form.value);
  const command = made(world, scope, form.value, before);
  commands.set(command.id, command);
  announce(world, scope);
  return { status: before === undefined ? 201 : 200, body: command };
}

function changeOne(world: World, scope: Scope, id: string, body: unknown): Reply {
  const commands = commandsOf(world, scope);
  const before = commands.get(id);
  if (before === undefined) return refusals.unknownCommand;
  const { application_id: _a, version: _v, guild_id: _g, ...kept } = before;
  const whole: unknown = { ...kept, ...(typeof body === 'object' ? body : {}) };
  const form = readForm(commandForm(whole), whole);
  if (!form.ok) return form.reply;
  const command = made(world, scope, form.value, before);
  commands.set(id, command);
  announce(world, scope);
  return found(command);
}

function deleteOne(world: World, scope: Scope, id: string): Reply {
  if (!commandsOf(world, scope).delete(id)) return refusals.unknownCommand;
  announce(world, scope);
  return done;
}

function readOne(world: World, scope: Scope, id: string): Reply {
  const command = commandsOf(world, scope).get(id);
  return command === undefined ? refusals.unknownCommand : found(command);
}

/** Whether the call is for this app and, in a server, one that the bot is in; else the refusal. */
function refusedFor(
  world: World,
  params: { readonly application_id: string; readonly guild_id?: string },
): Reply | undefined {
  if (params.application_id !== world.applicationId) return refusals.unknownApplication;
  if (params.guild_id === undefined) return undefined;
  return world.servers.get(params.guild_id)?.members.has(world.bot.id)
    ? undefined
    : refusals.missingAccess;
}

const global = '/applications/{application_id}/commands';
const inServer = '/applications/{application_id}/guilds/{guild_id}/commands';

/** The commands that the app registers, globally and for one server. */
export const commandRoutes: readonly Route[] = [
  route(
    'GET',
    global,
    (world, { params }) => refusedFor(world, params) ?? found([...commandsOf(world, '').values()]),
  ),
  route(
    'PUT',
    global,
    (world, { params, body }) => refusedFor(world, params) ?? replaceAll(world, '', body),
  ),
  route(
    'POST',
    global,
    (world, { params, body }) => refusedFor(world, params) ?? addOne(world, '', body),
  ),
  route(
    'GET',
    `${global}/{command_id}`,
    (world, { params }) => refusedFor(world, params) ?? readOne(world, '', params.command_id),
  ),
  route(
    'PATCH',
    `${global}/{command_id}`,
    (world, { params, body }) =>
      refusedFor(world, params) ?? changeOne(world, '', params.command_id, body),
  ),
  route(
    'DELETE',
    `${global}/{command_id}`,
    (world, { params }) => refusedFor(world, params) ?? deleteOne(world, '', params.command_id),
  ),
  route(
    'GET',
    inServer,
    (world, { params }) =>
      refusedFor(world, params) ?? found([...commandsOf(world, params.guild_id).values()]),
  ),
  route(
    'PUT',
    inServer,
    (world, { params, body }) =>
      refusedFor(world, params) ?? replaceAll(world, params.guild_id, body),
  ),
  route(
    'POST',
    inServer,
    (world, { params, body }) => refusedFor(world, params) ?? addOne(world, params.guild_id, body),
  ),
  route(
    'GET',
    `${inServer}/{command_id}`,
    (world, { params }) =>
      refusedFor(world, params) ?? readOne(world, params.guild_id, params.command_id),
  ),
  route(
    'PATCH',
    `${inServer}/{command_id}`,
    (world, { params, body }) =>
      refusedFor(world, params) ?? changeOne(world, params.guild_id, params.command_id, body),
  ),
  route(
    'DELETE',
    `${inServer}/{command_id}`,
    (world, { params }) =>
      refusedFor(world, params) ?? deleteOne(world, params.guild_id, params.command_id),
  ),
];
