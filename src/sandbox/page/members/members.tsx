import { usePage } from '../state/page-context.js';
import { AuthorName } from './author-name.js';
import { Avatar } from './avatar.js';
import { memberGroups } from './member-groups.js';
import './members.css';

/** Who sees the place that is shown. */
export function Members() {
  const { world, place, speaker } = usePage().state;
  return (
    <section class="member-list" aria-label="Members">
      {memberGroups(world, place).map((group) => (
        <div key={group.id}>
          <h2>
            {group.title} — {group.users.length}
          </h2>
          <ul>
            {group.users.map((user) => (
              <li key={user.id}>
                <Avatar user={user} />
                <AuthorName user={user} />
                {user.id === speaker && <span class="you">you</span>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
