import { MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import { allowedMentions } from './allowed-mentions.js';
import { legacyComponents, v2Components } from './components.js';
import { embeds } from './embeds.js';
import { type FormReading, list, readForm, snowflake, text } from './form.js';

const body = {
  content: text(0, 2000).nullish(),
  embeds: embeds.nullish(),
  allowed_mentions: allowedMentions.nullish(),
  flags: z.int().nullish(),
  tts: z.boolean().nullish(),
  // Of no use in an edit, but discord.js sends it there too and Discord doesn't mind.
  enforce_nonce: z.boolean().nullish(),
  attachments: z
    .array(
      z.looseObject({
        id: z.union([z.string(), z.number()]),
        filename: z.string().optional(),
        description: text(0, 1024).nullish(),
      }),
    )
    .nullish(),
};

const creation = {
  ...body,
  nonce: z.union([z.int(), text(0, 25)]).nullish(),
  message_reference: z
    .strictObject({
      type: z.literal(0).optional(),
      message_id: snowflake,
      channel_id: snowflake.optional(),
      guild_id: snowflake.optional(),
      fail_if_not_exists: z.boolean().optional(),
    })
    .nullish(),
  sticker_ids: list(snowflake, 0, 3).nullish(),
};

function legacyForm<T extends z.ZodRawShape>(shape: T) {
  return z.strictObject({ ...shape, components: legacyComponents.nullish() });
}

function v2Form<T extends z.ZodRawShape>(shape: T) {
  return z
    .strictObject({ ...shape, components: v2Components.nullish() })
    .superRefine((form: Readonly<Record<string, unknown>>, context) => {
      for (const field of ['content', 'embeds', 'sticker_ids', 'poll']) {
        const value = form[field];
        if (!value || (Array.isArray(value) && value.length === 0)) continue;
        context.addIssue({
          code: 'custom',
          message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
          params: { code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' },
          path: [field],
        });
      }
    });
}

const forms = {
  create: { legacy: legacyForm(creation), v2: v2Form(creation) },
  edit: { legacy: legacyForm(body), v2: v2Form(body) },
};

/** A message's form after the rules, for creating (with nonce and reference) and editing. */
export interface MessageForm {
  readonly content?: string | null | undefined;
  readonly embeds?: readonly object[] | null | undefined;
  readonly allowed_mentions?: z.infer<typeof allowedMentions> | null | undefined;
  readonly flags?: number | null | undefined;
  readonly tts?: boolean | null | undefined;
  readonly attachments?:
    | readonly {
        readonly id: string | number;
        readonly filename?: string | undefined;
        readonly description?: string | null | undefined;
      }[]
    | null
    | undefined;
  readonly components?: readonly object[] | null | undefined;
  readonly nonce?: string | number | null | undefined;
  readonly enforce_nonce?: boolean | null | undefined;
  readonly message_reference?: z.infer<(typeof creation)['message_reference']>;
  readonly sticker_ids?: readonly string[] | null | undefined;
}

/**
 * Reads what a message shall be.
 *
 * @param raw the JSON body
 * @param kind `edit` knows no nonce and no reference
 * @param flagsBefore the flags of the message that is edited: the V2 flag can't be taken back
 */
export function readMessage(
  raw: unknown,
  kind: 'create' | 'edit',
  flagsBefore = 0,
): FormReading<MessageForm> {
  const v2 = ((flagsIn(raw) | flagsBefore) & MessageFlags.IsComponentsV2) !== 0;
  return readForm<MessageForm>(forms[kind][v2 ? 'v2' : 'legacy'], raw);
}

function flagsIn(raw: unknown): number {
  if (typeof raw !== 'object' || raw === null || !('flags' in raw)) return 0;
  return typeof raw.flags === 'number' ? raw.flags : 0;
}
