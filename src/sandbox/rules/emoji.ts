import { z } from 'zod';
import { snowflake } from './form.js';

/** The emoji of a button or an option: a name (the emoji itself where Discord's own), or the id of a server's. */
export const emoji = z.strictObject({
  id: snowflake.nullish(),
  name: z.string().nullish(),
  animated: z.boolean().optional(),
});
