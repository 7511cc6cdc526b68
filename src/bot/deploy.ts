import { isDeepStrictEqual } from 'node:util';
import { REST, Routes, type APIApplicationCommand } from 'discord.js';
import type { Command } from '../command/declaration.js';

/** Where commands are registered. */
export interface Deployment {
  readonly token: string;
  /** The REST API's address without version. */
  readonly apiUrl: string;
  readonly commands: readonly Command[];
  /** The server to register them in; undefined: everywhere. */
  readonly guildId: string | undefined;
}

/**
 * Registers the commands, only where Discord has others than these.
 * Rejects with discord.js's error where Discord refuses.
 *
 * @returns whether anything had to be changed
 */
export async function deployCommands(deployment: Deployment): Promise<'changed' | 'unchanged'> {
  const rest = new REST({ api: deployment.apiUrl }).setToken(deployment.token);
  // Discord's own answer to GET /applications/@me has the id: https://discord.com/developers/docs/resources/application
  const { id } = (await rest.get(Routes.currentApplication())) as { id: string };
  const route =
    deployment.guildId === undefined
      ? Routes.applicationCommands(id)
      : Routes.applicationGuildCommands(id, deployment.guildId);
  const query = new URLSearchParams({ with_localizations: 'true' });
  const there = (await rest.get(route, { query })) as APIApplicationCommand[];
  const wanted = deployment.commands.map(({ data }) => data);
  const ignored = deployment.guildId === undefined ? discordsOwn : discordsOwnInServers;
  if (isDeepStrictEqual(byName(there, ignored), byName(wanted, ignored))) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'changed';
}

/** What Discord adds of its own to a command, or gives as default for what was left out. */
const discordsOwn: ReadonlySet<string> = new Set([
  'id',
  'application_id',
  'guild_id',
  'version',
  'nsfw',
  'dm_permission',
  'default_permission',
  'handler',
  'name_localized',
  'description_localized',
]);

/** In a server, Discord keeps neither: a command there is only ever used there. */
const discordsOwnInServers: ReadonlySet<string> = new Set([
  ...discordsOwn,
  'contexts',
  'integration_types',
]);

function byName(commands: readonly object[], ignored: ReadonlySet<string>): readonly unknown[] {
  return commands
    .map((command) => comparable(command, ignored))
    .toSorted((left, right) => JSON.stringify(left).localeCompare(JSON.stringify(right)));
}

/** A command with only what was declared: without Discord's own fields and without empty values, keys in order. */
function comparable(value: unknown, ignored: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((inner) => comparable(inner, ignored));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, inner]) => !ignored.has(key) && !isDefault(inner))
      .map(([key, inner]) => [key, comparable(inner, ignored)] as const)
      .toSorted(([left], [right]) => left.localeCompare(right)),
  );
}

function isDefault(value: unknown): boolean {
  const empty = Array.isArray(value) && value.length === 0;
  return value === null || value === undefined || value === false || value === '' || empty;
}
