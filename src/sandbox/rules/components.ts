import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { emoji } from './emoji.js';
import { coded, list, snowflake, text, whole } from './form.js';
import { messageSelects } from './selects.js';

/** The most components of a message, nested ones counted (https://discord.com/developers/docs/components/overview). */
const mostComponents = 40;
/** The most characters over all text displays of a message. */
const mostText = 4000;

const id = z.int().optional();
const customId = text(1, 100);
const media = z.strictObject({ url: text(1, 2048) });

const button = z
  .strictObject({
    type: z.literal(ComponentType.Button),
    id,
    style: z.enum(ButtonStyle),
    label: text(0, 80).optional(),
    emoji: emoji.optional(),
    custom_id: customId.optional(),
    url: text(1, 512).optional(),
    sku_id: snowflake.optional(),
    disabled: z.boolean().optional(),
  })
  .superRefine((one, context) => {
    const wrong = (path: string, code: string, message: string): void =>
      context.addIssue({ code: 'custom', message, params: { code }, path: [path] });
    const needs =
      one.style === ButtonStyle.Link
        ? 'url'
        : one.style === ButtonStyle.Premium
          ? 'sku_id'
          : 'custom_id';
    for (const key of ['url', 'sku_id', 'custom_id'] as const) {
      if (key === needs && one[key] === undefined)
        wrong(key, 'BASE_TYPE_REQUIRED', 'This field is required');
      if (key !== needs && one[key] !== undefined)
        wrong(
          key,
          'BUTTON_COMPONENT_INVALID_FIELD',
          `A button of this style cannot have a ${key}.`,
        );
    }
    if (needs !== 'sku_id' && !one.label && one.emoji === undefined)
      wrong(
        'label',
        'BUTTON_COMPONENT_MISSING_LABEL',
        'A button must have either a label or an emoji.',
      );
  });

function choices(...types: readonly number[]): string {
  return `Value of field "type" must be one of (${types.join(', ')}).`;
}

const row = z.strictObject({
  type: z.literal(ComponentType.ActionRow),
  id,
  components: list(
    z.discriminatedUnion('type', [button, ...messageSelects], { error: choices(2, 3, 5, 6, 7, 8) }),
    1,
    5,
  ).refine(
    (inside) => inside.length < 2 || inside.every((one) => one.type === ComponentType.Button),
    coded('COMPONENT_LAYOUT_WIDTH_EXCEEDED', 'The specified component exceeds the maximum width.'),
  ),
});

/** Text with markdown. */
export const textDisplay = z.strictObject({
  type: z.literal(ComponentType.TextDisplay),
  id,
  content: text(1, mostText),
});
const thumbnail = z.strictObject({
  type: z.literal(ComponentType.Thumbnail),
  id,
  media,
  description: text(0, 1024).nullish(),
  spoiler: z.boolean().optional(),
});
const section = z.strictObject({
  type: z.literal(ComponentType.Section),
  id,
  components: list(textDisplay, 1, 3),
  accessory: z.discriminatedUnion('type', [button, thumbnail], { error: choices(2, 11) }),
});
const gallery = z.strictObject({
  type: z.literal(ComponentType.MediaGallery),
  id,
  items: list(
    z.strictObject({
      media,
      description: text(0, 1024).nullish(),
      spoiler: z.boolean().optional(),
    }),
    1,
    10,
  ),
});
const file = z.strictObject({
  type: z.literal(ComponentType.File),
  id,
  file: media,
  spoiler: z.boolean().optional(),
});
const separator = z.strictObject({
  type: z.literal(ComponentType.Separator),
  id,
  divider: z.boolean().optional(),
  spacing: whole(1, 2).optional(),
});
const container = z.strictObject({
  type: z.literal(ComponentType.Container),
  id,
  components: list(
    z.discriminatedUnion('type', [row, textDisplay, section, gallery, file, separator], {
      error: choices(1, 9, 10, 12, 13, 14),
    }),
    1,
    mostComponents,
  ),
  accent_color: whole(0, 0xff_ff_ff).nullish(),
  spoiler: z.boolean().optional(),
});

/** What every message's components must keep: no two alike custom ids. */
function checkCustomIds(tree: readonly unknown[], context: z.RefinementCtx): void {
  const seen = new Set<string>();
  for (const { component, path } of walk(tree)) {
    const own = component['custom_id'];
    if (typeof own !== 'string') continue;
    if (seen.has(own))
      context.addIssue({
        code: 'custom',
        message: 'Component custom id cannot be duplicated',
        params: { code: 'COMPONENT_CUSTOM_ID_DUPLICATED' },
        path: [...path, 'custom_id'],
      });
    seen.add(own);
  }
}

/** The components of a message without the V2 flag: up to five rows. */
export const legacyComponents = list(
  z.discriminatedUnion('type', [row], { error: choices(1) }),
  0,
  5,
).superRefine(checkCustomIds);

/** The components of a message with the V2 flag: 40 in all, 4,000 characters of text. */
export const v2Components = z
  .array(
    z.discriminatedUnion('type', [row, section, textDisplay, gallery, file, separator, container], {
      error: choices(1, 9, 10, 12, 13, 14, 17),
    }),
  )
  .superRefine((tree, context) => {
    checkCustomIds(tree, context);
    const all = [...walk(tree)];
    if (all.length > mostComponents)
      context.addIssue({
        code: 'custom',
        message: `The number of components exceeds the maximum of ${mostComponents} (nested ones counted)`,
        params: { code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED' },
        path: [],
      });
    if (textsOf(tree).reduce((sum, one) => sum + one.length, 0) > mostText)
      context.addIssue({
        code: 'custom',
        message: `Total displayable text size exceeds maximum size of ${mostText}`,
        params: { code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED' },
        path: [],
      });
  });

/** A component in a tree, and the keys that lead to it. */
export interface PlacedComponent {
  readonly component: Readonly<Record<string, unknown>>;
  readonly path: readonly (string | number)[];
}

/** All components of a tree with the nested ones, in reading order; what is no object is left out. */
export function* walk(
  tree: readonly unknown[],
  path: readonly (string | number)[] = [],
): Generator<PlacedComponent> {
  for (const [index, one] of tree.entries()) {
    if (!isRecord(one)) continue;
    const here = [...path, index];
    yield { component: one, path: here };
    const inside = one['components'];
    if (Array.isArray(inside)) yield* walk(inside, [...here, 'components']);
    for (const key of ['accessory', 'component']) {
      const single = one[key];
      if (isRecord(single)) yield { component: single, path: [...here, key] };
    }
  }
}

/** The texts of all text displays in a tree, in reading order. */
export function textsOf(tree: readonly unknown[]): readonly string[] {
  const texts: string[] = [];
  for (const { component } of walk(tree)) {
    const content = component['content'];
    if (component['type'] === ComponentType.TextDisplay && typeof content === 'string')
      texts.push(content);
  }
  return texts;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
