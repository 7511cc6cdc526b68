import type { APIUser } from 'discord-api-types/v10';
import { nameOf } from '../state/world-state.js';
import './avatar.css';

/** The picture of somebody: their initial on a colour of their own; it says nothing to screen readers. */
export function Avatar({ user }: { readonly user: APIUser }) {
  return (
    <span
      class="avatar"
      data-colour={user.bot === true ? 'app' : Number(BigInt(user.id) % 6n)}
      aria-hidden="true"
    >
      {user.bot === true ? '“' : nameOf(user).slice(0, 1).toUpperCase()}
    </span>
  );
}
