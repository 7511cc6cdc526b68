import type { APIUser } from 'discord-api-types/v10';
import { nameOf } from '../state/world-state.js';

/** Somebody's name, with the tag of an app where it is one. */
export function AuthorName({ user }: { readonly user: APIUser }) {
  return (
    <>
      <strong class="author">{nameOf(user)}</strong>
      {user.bot === true && <span class="app-tag">APP</span>}
    </>
  );
}
