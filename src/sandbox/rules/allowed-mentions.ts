import { z } from 'zod';
import { coded, list, snowflake } from './form.js';

/** Whom a message may ping; a kind either parsed or listed, not both. */
export const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['users', 'roles', 'everyone'])).optional(),
    users: list(snowflake, 0, 100).optional(),
    roles: list(snowflake, 0, 100).optional(),
    replied_user: z.boolean().optional(),
  })
  .superRefine((allowed, context) => {
    for (const kind of ['users', 'roles'] as const) {
      if (!allowed.parse?.includes(kind) || (allowed[kind]?.length ?? 0) === 0) continue;
      const { error, params } = coded(
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
      context.addIssue({ code: 'custom', message: error, params, path: [] });
    }
  });

/** Whom a message may ping; undefined lets it ping whom it names. */
export type AllowedMentions = z.infer<typeof allowedMentions>;
