import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { z } from 'zod';
import { byLocale, coded, list, snowflake, text, whole } from './form.js';

/** The most characters of a command: names, descriptions and values with those of its options (https://discord.com/developers/docs/interactions/application-commands). */
const mostCharacters = 8000;

const invalidName = coded('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');

/** A name of a slash command or an option: 1 to 32 letters, digits, `-`, `_`, `'`, in lower case. */
const slashName = text(1, 32).refine(
  (name) => /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]+$/u.test(name) && name === name.toLowerCase(),
  invalidName,
);
const description = text(1, 100);
const names = byLocale(slashName);
const descriptions = byLocale(description);

const named = {
  name: slashName,
  name_localizations: names,
  description,
  description_localizations: descriptions,
};

function choicesOf<T extends z.ZodType<string | number>>(value: T) {
  return list(
    z.strictObject({
      name: text(1, 100),
      name_localizations: byLocale(text(1, 100)),
      value,
    }),
    0,
    25,
  ).optional();
}

const valued = { ...named, required: z.boolean().optional(), autocomplete: z.boolean().optional() };

const valueOptions = [
  z.strictObject({
    ...valued,
    type: z.literal(ApplicationCommandOptionType.String),
    choices: choicesOf(text(0, 100)),
    min_length: whole(0, 6000).optional(),
    max_length: whole(1, 6000).optional(),
  }),
  z.strictObject({
    ...valued,
    type: z.literal(ApplicationCommandOptionType.Integer),
    choices: choicesOf(z.int()),
    min_value: z.int().optional(),
    max_value: z.int().optional(),
  }),
  z.strictObject({
    ...valued,
    type: z.literal(ApplicationCommandOptionType.Number),
    choices: choicesOf(z.number()),
    min_value: z.number().optional(),
    max_value: z.number().optional(),
  }),
  z.strictObject({
    ...named,
    required: z.boolean().optional(),
    type: z.literal(ApplicationCommandOptionType.Channel),
    channel_types: z.array(z.int()).optional(),
  }),
  ...(
    [
      ApplicationCommandOptionType.Boolean,
      ApplicationCommandOptionType.User,
      ApplicationCommandOptionType.Role,
      ApplicationCommandOptionType.Mentionable,
      ApplicationCommandOptionType.Attachment,
    ] as const
  ).map((type) =>
    z.strictObject({ ...named, required: z.boolean().optional(), type: z.literal(type) }),
  ),
] as const;

const valueOptionList = list(z.discriminatedUnion('type', valueOptions), 0, 25).superRefine(
  checkOptions,
);
const subcommand = z.strictObject({
  ...named,
  type: z.literal(ApplicationCommandOptionType.Subcommand),
  options: valueOptionList.optional(),
});
const group = z.strictObject({
  ...named,
  type: z.literal(ApplicationCommandOptionType.SubcommandGroup),
  options: list(subcommand, 1, 25).superRefine(checkOptions),
});
const optionList = list(
  z.discriminatedUnion('type', [...valueOptions, subcommand, group]),
  0,
  25,
).superRefine(checkOptions);

interface CheckedOption {
  readonly name: string;
  readonly type: ApplicationCommandOptionType;
  readonly required?: boolean | undefined;
  readonly autocomplete?: boolean | undefined;
  readonly choices?: readonly unknown[] | undefined;
}

/** What options must keep among each other. */
function checkOptions(options: readonly CheckedOption[], context: z.RefinementCtx): void {
  const wrong = (path: (string | number)[], code: string, message: string): void =>
    context.addIssue({ code: 'custom', message, params: { code }, path });
  const seen = new Set<string>();
  let optionalBefore = false;
  for (const [index, option] of options.entries()) {
    if (seen.has(option.name))
      wrong(
        [index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option name already exists',
      );
    seen.add(option.name);
    if (option.required && optionalBefore)
      wrong(
        [index],
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    optionalBefore ||= option.required !== true;
    if (option.autocomplete && (option.choices?.length ?? 0) > 0)
      wrong(
        [index, 'autocomplete'],
        'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
        'Autocomplete and choices cannot both be set',
      );
  }
  const nested = options.filter(isNested).length;
  if (nested > 0 && nested < options.length)
    wrong(
      [],
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
}

function isNested(option: CheckedOption): boolean {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

const commonFields = {
  default_member_permissions: z
    .string()
    .regex(/^\d{1,20}$/)
    .nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(z.enum(InteractionContextType)).nullish(),
  integration_types: z.array(z.enum(ApplicationIntegrationType)).nullish(),
  nsfw: z.boolean().optional(),
  id: snowflake.optional(),
};

const slashCommand = z.strictObject({
  ...named,
  ...commonFields,
  type: z.literal(ApplicationCommandType.ChatInput).default(ApplicationCommandType.ChatInput),
  options: optionList.optional(),
});

const menuCommand = z.strictObject({
  ...commonFields,
  name: text(1, 32),
  name_localizations: byLocale(text(1, 32)),
  description: z.literal('').optional(),
  description_localizations: z.record(z.string(), z.null()).nullish(),
  type: z.literal([ApplicationCommandType.User, ApplicationCommandType.Message]),
});

/** A command after the rules. */
export type CommandForm = z.infer<typeof slashCommand> | z.infer<typeof menuCommand>;

const tooLarge = coded(
  'APPLICATION_COMMAND_TOO_LARGE',
  `Command exceeds maximum size (${mostCharacters})`,
);
const slashForm = slashCommand.refine((one) => charactersOf(one) <= mostCharacters, tooLarge);
const menuForm = menuCommand.refine((one) => charactersOf(one) <= mostCharacters, tooLarge);

/** The rules for one command, by the kind (`type`) that the body names; a slash command where it names none. */
export function commandForm(raw: unknown): z.ZodType<CommandForm> {
  const type = typeof raw === 'object' && raw !== null && 'type' in raw ? raw.type : undefined;
  return type === ApplicationCommandType.User || type === ApplicationCommandType.Message
    ? menuForm
    : slashForm;
}

/** The characters of names, descriptions and values in a command, of each localised text the longest. */
function charactersOf(part: object): number {
  let sum = 0;
  for (const key of ['name', 'description', 'value'] as const) {
    const own: unknown = key in part ? Reflect.get(part, key) : undefined;
    const localized: unknown = Reflect.get(part, `${key}_localizations`);
    const texts = [own, ...(isObject(localized) ? Object.values(localized) : [])];
    sum += Math.max(...texts.map((one) => (typeof one === 'string' ? one.length : 0)));
  }
  for (const key of ['options', 'choices']) {
    const inside: unknown = Reflect.get(part, key);
    if (!Array.isArray(inside)) continue;
    for (const one of inside) if (isObject(one)) sum += charactersOf(one);
  }
  return sum;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
