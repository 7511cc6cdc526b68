import { ChannelType, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { emoji } from './emoji.js';
import { list, snowflake, text, whole } from './form.js';

/** What the select menus share (https://discord.com/developers/docs/components/reference#string-select). */
const fields = {
  id: z.int().optional(),
  custom_id: text(1, 100),
  placeholder: text(0, 150).optional(),
  min_values: whole(0, 25).optional(),
  max_values: whole(1, 25).optional(),
  disabled: z.boolean().optional(),
  /** In modals alone: whether something must be chosen; in messages Discord lets it pass without use. */
  required: z.boolean().optional(),
};

const stringSelect = z.strictObject({
  type: z.literal(ComponentType.StringSelect),
  ...fields,
  options: list(
    z.strictObject({
      label: text(1, 100),
      value: text(1, 100),
      description: text(0, 100).optional(),
      emoji: emoji.optional(),
      default: z.boolean().optional(),
    }),
    1,
    25,
  ),
});

/** The menus that Discord fills itself may name defaults only of what they offer. */
function defaults<const Kind extends string>(...kinds: readonly [Kind, ...Kind[]]) {
  return z.array(z.strictObject({ id: snowflake, type: z.enum(kinds) })).optional();
}

const selects = [
  stringSelect,
  z.strictObject({
    type: z.literal(ComponentType.UserSelect),
    ...fields,
    default_values: defaults('user'),
  }),
  z.strictObject({
    type: z.literal(ComponentType.RoleSelect),
    ...fields,
    default_values: defaults('role'),
  }),
  z.strictObject({
    type: z.literal(ComponentType.MentionableSelect),
    ...fields,
    default_values: defaults('user', 'role'),
  }),
  z.strictObject({
    type: z.literal(ComponentType.ChannelSelect),
    ...fields,
    channel_types: z.array(z.enum(ChannelType)).optional(),
    default_values: defaults('channel'),
  }),
] as const;

interface CheckedSelect {
  readonly min_values?: number | undefined;
  readonly max_values?: number | undefined;
  readonly disabled?: boolean | undefined;
  readonly required?: boolean | undefined;
  readonly options?:
    | readonly { readonly value: string; readonly default?: boolean | undefined }[]
    | undefined;
  readonly default_values?: readonly unknown[] | undefined;
}

type Wrong = (path: readonly (string | number)[], code: string, message: string) => void;

/** What every menu must keep: no more wanted than may be or is offered, no two alike values, defaults within the bounds. */
function checkCounts(menu: CheckedSelect, wrong: Wrong): void {
  const least = menu.min_values ?? 1;
  const most = menu.max_values ?? 1;
  if (least > most)
    wrong(['min_values'], 'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE', 'Min values exceeds max values');
  const seen = new Set<string>();
  for (const [index, { value }] of (menu.options ?? []).entries()) {
    if (seen.has(value))
      wrong(
        ['options', index, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    seen.add(value);
  }
  if (menu.options !== undefined && menu.options.length < Math.max(least, most))
    wrong(
      ['options'],
      'BASE_TYPE_BAD_LENGTH',
      `Must be between ${Math.max(least, most)} and 25 in length.`,
    );
  checkDefaults(menu, most, wrong);
}

/** "The number of default values must be in the range defined by min_values and max_values." */
function checkDefaults(menu: CheckedSelect, most: number, wrong: Wrong): void {
  const chosen = menu.options?.filter((one) => one.default === true).length ?? 0;
  if (chosen > most)
    wrong(
      ['options'],
      'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
      'Too many default values specified',
    );
  const given = menu.default_values?.length ?? 0;
  if (given > 0 && (given > most || given < (menu.min_values ?? 1)))
    wrong(
      ['default_values'],
      'SELECT_COMPONENT_INVALID_DEFAULT_VALUES',
      'The number of default values must be in the range of min_values and max_values.',
    );
}

/** What menus in modals must keep beside: none disabled, `min_values` 0 only where nothing is required. */
function checkInModal(menu: CheckedSelect, wrong: Wrong): void {
  if (menu.disabled)
    wrong(['disabled'], 'MODAL_COMPONENT_DISABLED', 'Modals cannot have disabled components.');
  if (menu.min_values === 0 && menu.required !== false)
    wrong(
      ['min_values'],
      'SELECT_COMPONENT_REQUIRED_MIN_VALUES',
      'min_values must be at least 1 where the menu is required.',
    );
}

function checked<T extends z.ZodType<CheckedSelect>>(
  schema: T,
  ...checks: readonly ((menu: CheckedSelect, wrong: Wrong) => void)[]
): T {
  return schema.superRefine((menu, context) => {
    const wrong: Wrong = (path, code, message) =>
      context.addIssue({ code: 'custom', message, params: { code }, path: [...path] });
    for (const check of checks) check(menu, wrong);
  });
}

const [strings, users, roles, mentionables, channels] = selects;

/** The select menus in rows of a message. */
export const messageSelects = [
  checked(strings, checkCounts),
  checked(users, checkCounts),
  checked(roles, checkCounts),
  checked(mentionables, checkCounts),
  checked(channels, checkCounts),
] as const;

/** The select menus in labels of a modal. */
export const modalSelects = [
  checked(strings, checkCounts, checkInModal),
  checked(users, checkCounts, checkInModal),
  checked(roles, checkCounts, checkInModal),
  checked(mentionables, checkCounts, checkInModal),
  checked(channels, checkCounts, checkInModal),
] as const;
