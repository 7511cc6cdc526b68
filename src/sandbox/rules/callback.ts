import { ComponentType, InteractionResponseType } from 'discord-api-types/v10';
import { z } from 'zod';
import { textDisplay } from './components.js';
import { byLocale, list, text, whole } from './form.js';
import { modalSelects } from './selects.js';

/** What an autocomplete may offer: 25 choices, names and text values of 100 characters. */
export const choicesForm = z.strictObject({
  choices: list(
    z.strictObject({
      name: text(1, 100),
      name_localizations: byLocale(text(1, 100)),
      value: z.union([text(0, 100), z.number()]),
    }),
    0,
    25,
  ),
});

const textInputFields = {
  type: z.literal(ComponentType.TextInput),
  id: z.int().optional(),
  custom_id: text(1, 100),
  style: whole(1, 2),
  min_length: whole(0, 4000).optional(),
  max_length: whole(1, 4000).optional(),
  required: z.boolean().optional(),
  value: text(0, 4000).optional(),
  placeholder: text(0, 100).optional(),
};

const label = z.strictObject({
  type: z.literal(ComponentType.Label),
  id: z.int().optional(),
  label: text(1, 45),
  description: text(0, 100).optional(),
  component: z.discriminatedUnion('type', [z.strictObject(textInputFields), ...modalSelects], {
    error: 'Value of field "type" must be one of (3, 4, 5, 6, 7, 8).',
  }),
});

const inputRow = z.strictObject({
  type: z.literal(ComponentType.ActionRow),
  id: z.int().optional(),
  components: list(z.strictObject({ ...textInputFields, label: text(1, 45) }), 1, 1),
});

/** A modal: a title of 45 characters and one to five components. */
export const modalForm = z.strictObject({
  custom_id: text(1, 100),
  title: text(1, 45),
  components: list(
    z.discriminatedUnion('type', [label, textDisplay, inputRow], {
      error: 'Value of field "type" must be one of (1, 10, 18).',
    }),
    1,
    5,
  ),
});

/** The outside of an interaction's answer; its data is read by its type. */
export const callbackForm = z.strictObject({
  type: z.enum(InteractionResponseType),
  data: z.unknown().optional(),
  attachments: z.unknown().optional(),
});

/** What a deferral may carry: flags, of which the route lets only EPHEMERAL pass. */
export const deferralForm = z.strictObject({ flags: z.int().optional() });
