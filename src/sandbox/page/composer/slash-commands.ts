import type {
  APIApplicationCommand,
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { commandTypes, optionTypes } from '../state/discord-numbers.js';

/** A slash command that can be run: a command, or one of its subcommands. */
export interface SlashCommand {
  readonly command: string;
  /** `show` or `group show`; undefined for a command without. */
  readonly subcommand: string | undefined;
  /** As a person types it: `/story show`. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly APIApplicationCommandBasicOption[];
}

/** The commands that are typed, each subcommand by itself, in the order of their names. */
export function slashCommands(commands: readonly APIApplicationCommand[]): readonly SlashCommand[] {
  return commands
    .filter((command) => command.type === commandTypes.slash)
    .flatMap((command) => runnable(command.name, [], command.description, command.options ?? []))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

/** The names of the commands that run on a message. */
export function messageCommands(commands: readonly APIApplicationCommand[]): readonly string[] {
  return commands.filter((one) => one.type === commandTypes.message).map((one) => one.name);
}

function runnable(
  command: string,
  path: readonly string[],
  description: string,
  options: readonly APIApplicationCommandOption[],
): readonly SlashCommand[] {
  const branches = options.filter(
    (one) => one.type === optionTypes.subcommand || one.type === optionTypes.group,
  );
  if (branches.length > 0)
    return branches.flatMap((one) =>
      runnable(command, [...path, one.name], one.description, one.options ?? []),
    );
  return [
    {
      command,
      subcommand: path.length === 0 ? undefined : path.join(' '),
      name: `/${[command, ...path].join(' ')}`,
      description,
      options: options.filter(
        (one): one is APIApplicationCommandBasicOption =>
          one.type !== optionTypes.subcommand && one.type !== optionTypes.group,
      ),
    },
  ];
}

/** The commands that fit what was typed so far; none where it doesn't begin with `/`. */
export function commandsFor(
  typed: string,
  commands: readonly SlashCommand[],
): readonly SlashCommand[] {
  if (!typed.startsWith('/')) return [];
  const wanted = typed.toLowerCase();
  return commands.filter(
    ({ name }) => name.startsWith(wanted.trimEnd()) || wanted.startsWith(`${name} `),
  );
}

/** What was typed behind a command's name. */
export function typedBehind(typed: string, { name }: SlashCommand): string {
  return typed.toLowerCase().startsWith(`${name} `) ? typed.slice(name.length + 1).trim() : '';
}
