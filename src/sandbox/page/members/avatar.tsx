import type { APIUser } from 'discord-api-types/v10';
import { nameOf } from '../state/world-state.js';
import './avatar.css';

/** One of six colours by a name's letters, so that somebody has the same one each time. */
function colourOf(name: string): number {
  return Array.from(name).reduce((sum, letter) => (sum * 29 + letter.charCodeAt(0)) % 997, 0) % 6;
}

/** The picture of somebody: their initial on a colour of their own; it says nothing to screen readers. */
export function Avatar({ user }: { readonly user: APIUser }) {
  return (
    <span
      class="avatar"
      data-colour={user.bot === true ? 'app' : colourOf(user.username)}
      aria-hidden="true"
    >
      {user.bot === true ? '“' : nameOf(user).slice(0, 1).toUpperCase()}
    </span>
  );
}
