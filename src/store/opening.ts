import type { Kysely } from 'kysely';

import type { Tables } from './tables.js';

/** What opening a database gave: a connection, or why there is none in one sentence for who runs Byline. */
export type Opening =
  | { readonly ok: true; readonly db: Kysely<Tables> }
  | { readonly ok: false; readonly reason: string };
