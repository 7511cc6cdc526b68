import type {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { CommandContext } from './context.js';
import type { Reply } from './reply.js';

interface ValueOfType {
  readonly [ApplicationCommandOptionType.String]: string;
  readonly [ApplicationCommandOptionType.Integer]: number;
  readonly [ApplicationCommandOptionType.Boolean]: boolean;
  readonly [ApplicationCommandOptionType.Channel]: string;
  readonly [ApplicationCommandOptionType.Role]: string;
}

interface OptionDeclaration {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly required?: boolean;
  readonly choices?: readonly { readonly value: string | number }[];
  readonly options?: readonly OptionDeclaration[];
}

type ValueOf<O extends OptionDeclaration> = O extends {
  readonly choices: readonly { readonly value: infer V }[];
}
  ? V
  : O['type'] extends keyof ValueOfType
    ? ValueOfType[O['type']]
    : never;

type ValuesOf<O extends readonly OptionDeclaration[]> = {
  readonly [One in O[number] as One['name']]: One extends { readonly required: true }
    ? ValueOf<One>
    : ValueOf<One> | undefined;
};

type SubcommandOf<O extends OptionDeclaration> = O extends {
  readonly type: ApplicationCommandOptionType.Subcommand;
}
  ? { readonly subcommand: O['name'] } & (O extends {
      readonly options: infer Inner extends readonly OptionDeclaration[];
    }
      ? ValuesOf<Inner>
      : unknown)
  : never;

/**
 * The options that a person gave, as a command's declaration has them: by name, `undefined` where they left one out;
 * with subcommands a union over `subcommand`.
 */
export type OptionsOf<D> = D extends {
  readonly options: infer O extends readonly OptionDeclaration[];
}
  ? O[number]['type'] extends ApplicationCommandOptionType.Subcommand
    ? SubcommandOf<O[number]>
    : ValuesOf<O>
  : unknown;

/** One proposal of an autocomplete: what is shown and what is sent for it. Longer than Discord's 100 characters is cut. */
export interface Choice {
  readonly name: string;
  readonly value: string;
}

/** The option that a person is typing into, what stands there so far, and the options given before. */
export interface Focused {
  readonly name: string;
  readonly value: string;
  readonly others: Readonly<Record<string, unknown>>;
}

/** A button that was pressed or a menu in which was chosen, in a message of a command's own. */
export interface Action {
  /** What stands in its `custom_id` behind the command's name and `:`. */
  readonly id: string;
  /** What was chosen in a menu; none for a button. */
  readonly values: readonly string[];
}

/**
 * A slash command: declared as data, answered by a function of its options and context alone. One that looks at a
 * server's settings answers with a promise; channels and roles among the options are ids.
 */
export interface SlashCommand {
  readonly kind: 'slash';
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  readonly run: (
    options: Readonly<Record<string, unknown>>,
    context: CommandContext,
  ) => Reply | Promise<Reply>;
  /** Whether it answers a question, so that the person's pace counts. */
  readonly asks?: true;
  /** Proposes values for the option being typed; the first 25 are shown. */
  readonly complete?: (focused: Focused, context: CommandContext) => readonly Choice[];
  /** Answers the buttons and menus in the command's messages whose `custom_id` begins with its name and `:`. */
  readonly act?: (action: Action, context: CommandContext) => Promise<Reply>;
}

/** The message whose menu was opened, as far as a command needs it. */
export interface TargetMessage {
  /** What it says, without mentions of the bot; '' where it has no text. */
  readonly text: string;
  /** Whether Byline said it. */
  readonly mine: boolean;
  /** The slug of the story that it shows, where Byline said it, else of the one that it replies to. */
  readonly story: string | undefined;
  /** The questions that were asked before it in the replies that it stands in, oldest first. */
  readonly before: readonly string[];
}

/** A command in the menu of a message. */
export interface MessageCommand {
  readonly kind: 'message';
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody & {
    readonly type: ApplicationCommandType.Message;
  };
  readonly run: (target: TargetMessage, context: CommandContext) => Reply | Promise<Reply>;
  /** Whether it answers a question, so that the person's pace counts. */
  readonly asks?: true;
}

/** Any command. */
export type Command = SlashCommand | MessageCommand;

/** Puts a slash command together, so that `run` gets its options in the types that the declaration gives them. */
export function slashCommand<
  const D extends RESTPostAPIChatInputApplicationCommandsJSONBody,
>(command: {
  readonly data: D;
  readonly run: (options: OptionsOf<D>, context: CommandContext) => Reply | Promise<Reply>;
  readonly asks?: true;
  readonly complete?: (focused: Focused, context: CommandContext) => readonly Choice[];
  readonly act?: (action: Action, context: CommandContext) => Promise<Reply>;
}): SlashCommand {
  // The cast forgets the exact option types: the dispatcher fills them from the same declaration,
  // and Discord checks what a person gives against it.
  return { kind: 'slash', ...command } as unknown as SlashCommand;
}
