import type { ApplicationCommandType } from 'discord-api-types/v10';
import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as OptionType,
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  type Locale,
} from 'discord-api-types/v10';
import { isCalled, localised } from '../localisation.js';
import { permissionsIn } from '../world/permissions.js';
import type { OptionValues, SandboxChannel } from '../types.js';
import { localeOf, serverOf, type World } from '../world/world.js';

/** An option as an interaction carries it. */
export interface EnteredOption {
  readonly name: string;
  readonly type: OptionType;
  readonly value?: string | number | boolean;
  readonly focused?: true;
  readonly options?: readonly EnteredOption[];
}

/** Where commands can be run, as the interaction says it. */
export function contextOf(world: World, channel: SandboxChannel): InteractionContextType {
  if (channel.guild_id !== undefined) return InteractionContextType.Guild;
  return channel.type === ChannelType.DM && world.participants.get(channel.id)?.has(world.bot.id)
    ? InteractionContextType.BotDM
    : InteractionContextType.PrivateChannel;
}

/**
 * The commands that a person is offered in a channel: those of its server and the global ones that fit the
 * context, the installation and the person's permissions; a server's command hides a global one of its name.
 */
export function offeredCommands(
  world: World,
  userId: string,
  channel: SandboxChannel,
): readonly APIApplicationCommand[] {
  const own = [...(world.commands.get(channel.guild_id ?? '-')?.values() ?? [])];
  const names = new Set(own.map((command) => `${command.type} ${command.name}`));
  const global = [...(world.commands.get('')?.values() ?? [])].filter(
    (command) => !names.has(`${command.type} ${command.name}`),
  );
  return [...own, ...global].filter((command) => isOffered(world, command, userId, channel));
}

function isOffered(
  world: World,
  command: APIApplicationCommand,
  userId: string,
  channel: SandboxChannel,
): boolean {
  const context = contextOf(world, channel);
  if (command.guild_id === undefined && command.contexts?.includes(context) === false) return false;
  const types = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const installed =
    (types.includes(ApplicationIntegrationType.GuildInstall) && reachedByServer(world, channel)) ||
    (types.includes(ApplicationIntegrationType.UserInstall) && world.installers.has(userId));
  if (!installed) return false;
  const needed = command.default_member_permissions;
  if (!needed || channel.guild_id === undefined) return true;
  return (permissionsIn(world, userId, channel) & BigInt(needed)) === BigInt(needed);
}

/** Whether the server that installed the app reaches here: its channels and the direct messages with the bot. */
export function reachedByServer(world: World, channel: SandboxChannel): boolean {
  const server = serverOf(world, channel);
  return server === undefined
    ? contextOf(world, channel) === InteractionContextType.BotDM
    : server.members.has(world.bot.id);
}

/** The offered command of a kind and name; throws an Error that names those offered where there is none. */
export function findCommand(
  world: World,
  userId: string,
  channel: SandboxChannel,
  type: ApplicationCommandType,
  name: string,
): APIApplicationCommand {
  const offered = offeredCommands(world, userId, channel).filter((one) => one.type === type);
  const locale = localeOf(world, userId);
  const command = offered.find((one) => isCalled(one, name, locale));
  if (command !== undefined) return command;
  const names =
    offered.map((one) => localised(one.name, one.name_localizations, locale)).join(', ') || 'none';
  throw new Error(`There is no command "${name}" for this person here; there are: ${names}.`);
}

/**
 * Enters a slash command's options as Discord's client lets a person do it, by their own names or those in the
 * person's language.
 *
 * @param focused the option being typed into, for an autocomplete: then required options may still be missing
 * @throws Error where the client would not let them
 */
export function enterOptions(
  world: World,
  userId: string,
  command: APIApplicationCommand,
  values: OptionValues,
  { subcommand, focused }: { readonly subcommand?: string; readonly focused?: string },
): readonly EnteredOption[] {
  return enterUnder(command.options ?? [], subcommand?.split(' ') ?? [], {
    values,
    focused,
    locale: localeOf(world, userId),
    command: command.name,
    channels: world.channels,
  });
}

/** What is entered behind a command's name. */
interface Entry {
  readonly values: OptionValues;
  readonly focused: string | undefined;
  readonly locale: Locale;
  readonly command: string;
  readonly channels: ReadonlyMap<string, SandboxChannel>;
}

function enterUnder(
  options: readonly APIApplicationCommandOption[],
  [step, ...steps]: readonly string[],
  entry: Entry,
): readonly EnteredOption[] {
  const { command, locale } = entry;
  const branch = options.find((one) => isBranch(one) && isCalled(one, step ?? '', locale));
  if (step !== undefined && branch === undefined)
    throw new Error(`/${command} has no subcommand "${step}".`);
  if (branch !== undefined && 'options' in branch)
    return [
      {
        name: branch.name,
        type: branch.type,
        options: enterUnder(branch.options ?? [], steps, entry),
      },
    ];
  if (branch !== undefined) return [{ name: branch.name, type: branch.type, options: [] }];
  if (options.some(isBranch)) throw new Error(`/${command} needs a subcommand.`);
  return enterValues(options.filter(isValued), entry);
}

function isBranch(option: APIApplicationCommandOption): boolean {
  return option.type === OptionType.Subcommand || option.type === OptionType.SubcommandGroup;
}

function isValued(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return !isBranch(option);
}

function enterValues(
  options: readonly APIApplicationCommandBasicOption[],
  { values, focused, locale, command, channels }: Entry,
): readonly EnteredOption[] {
  for (const name of Object.keys(values))
    if (!options.some((one) => isCalled(one, name, locale)))
      throw new Error(`/${command} has no option "${name}".`);
  return options.flatMap((option): readonly EnteredOption[] => {
    const value =
      values[option.name] ?? values[localised(option.name, option.name_localizations, locale)];
    if (focused !== undefined && isCalled(option, focused, locale))
      return [enterFocused(option, value)];
    if (value === undefined) {
      if (option.required && focused === undefined)
        throw new Error(`/${command} needs its option "${option.name}".`);
      return [];
    }
    checkValue(option, value, channels);
    return [{ name: option.name, type: option.type, value }];
  });
}

function enterFocused(
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean | undefined,
): EnteredOption {
  if (!('autocomplete' in option) || !option.autocomplete)
    throw new Error(`The option "${option.name}" has no autocomplete.`);
  // What is being typed arrives as text, whatever the option's type.
  return { name: option.name, type: option.type, value: String(value ?? ''), focused: true };
}

function checkValue(
  option: APIApplicationCommandBasicOption,
  value: string | number | boolean,
  channels: ReadonlyMap<string, SandboxChannel>,
): void {
  const refuse = (why: string): never => {
    throw new Error(`The option "${option.name}" ${why}.`);
  };
  switch (option.type) {
    case OptionType.Boolean:
      if (typeof value !== 'boolean') refuse('takes yes or no');
      return;
    case OptionType.Integer:
    case OptionType.Number:
      if (typeof value !== 'number') return refuse('takes a number');
      if (option.type === OptionType.Integer && !Number.isInteger(value))
        refuse('takes a whole number');
      if ('min_value' in option && option.min_value !== undefined && value < option.min_value)
        refuse(`must be ${option.min_value} or more`);
      if ('max_value' in option && option.max_value !== undefined && value > option.max_value)
        refuse(`must be ${option.max_value} or less`);
      break;
    case OptionType.String:
      if (typeof value !== 'string') return refuse('takes text');
      if (
        'min_length' in option &&
        option.min_length !== undefined &&
        value.length < option.min_length
      )
        refuse(`must have ${option.min_length} characters or more`);
      if (value.length > (('max_length' in option ? option.max_length : undefined) ?? 6000))
        refuse('is too long');
      break;
    case OptionType.Channel: {
      const types: readonly ChannelType[] = option.channel_types ?? [];
      const type = channels.get(String(value))?.type;
      if (types.length > 0 && type !== undefined && !types.includes(type))
        refuse('takes another kind of channel');
      return;
    }
    case OptionType.User:
    case OptionType.Role:
    case OptionType.Mentionable:
    case OptionType.Attachment:
      if (typeof value !== 'string') refuse('takes an id');
      return;
  }
  if ('choices' in option && option.choices?.length) {
    const offered: readonly (string | number)[] = option.choices.map((choice) => choice.value);
    if (!offered.some((one) => one === value)) refuse(`takes one of: ${offered.join(', ')}`);
  }
}
