import { z } from 'zod';
import { coded, list, text, whole } from './form.js';

/** The most characters over all embeds of a message (https://discord.com/developers/docs/resources/message#embed-object-embed-limits). */
const mostEmbedCharacters = 6000;

const embed = z.strictObject({
  title: text(0, 256).optional(),
  type: z.literal('rich').optional(),
  description: text(0, 4096).optional(),
  url: text(0, 2048).optional(),
  timestamp: z.string().optional(),
  color: whole(0, 0xff_ff_ff).nullish(),
  footer: z.strictObject({ text: text(0, 2048), icon_url: z.string().optional() }).optional(),
  image: z.strictObject({ url: z.string() }).optional(),
  thumbnail: z.strictObject({ url: z.string() }).optional(),
  author: z
    .strictObject({
      name: text(1, 256),
      url: z.string().optional(),
      icon_url: z.string().optional(),
    })
    .optional(),
  fields: list(
    z.strictObject({
      name: text(1, 256),
      value: text(1, 1024),
      inline: z.boolean().optional(),
    }),
    0,
    25,
  ).optional(),
});

/** The embeds of a message: ten at most, 6,000 characters in all. */
export const embeds = list(embed, 0, 10).refine(
  (all) => all.reduce((sum, one) => sum + charactersOf(one), 0) <= mostEmbedCharacters,
  coded('MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000'),
);

function charactersOf(one: z.infer<typeof embed>): number {
  const fields = (one.fields ?? []).reduce(
    (sum, field) => sum + field.name.length + field.value.length,
    0,
  );
  return (
    fields +
    (one.title?.length ?? 0) +
    (one.description?.length ?? 0) +
    (one.footer?.text.length ?? 0) +
    (one.author?.name.length ?? 0)
  );
}
