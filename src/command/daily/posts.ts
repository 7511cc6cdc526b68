import { anglePart, anglesOf } from '../../daily/angles.js';
import { choosePost, postsLeft, type ShowableStory } from '../../daily/choose-post.js';
import type { Delivery, PostChoice, Schedule } from '../../daily/types.js';
import type { Language } from '../../language/language.js';
import type { Library } from '../../library/types.js';
import { dailyPostView, usedUpView } from '../../views/daily/post.js';
import type { MessageView } from '../../views/message.js';

/**
 * What the next daily post of a channel shows, after what its people have seen or are still owed; undefined where there
 * is nothing for it.
 *
 * @param deliveries - of the channel, oldest first
 */
export function nextPost(
  library: Library,
  schedule: Pick<Schedule, 'stories' | 'angle'>,
  deliveries: readonly Delivery[],
): PostChoice | undefined {
  return choosePost(schedule, showable(library), postedIn(deliveries));
}

/** How many posts a channel can still get before all stories were shown; undefined where they begin anew. */
export function postsLeftIn(
  library: Library,
  schedule: Pick<Schedule, 'stories' | 'angle'>,
  deliveries: readonly Delivery[],
): number | undefined {
  return postsLeft(schedule, showable(library), postedIn(deliveries));
}

function showable({ stories }: Library): readonly ShowableStory[] {
  return stories.map((found) => ({
    slug: found.slug,
    // looked for only where they are asked for: some ms a story, and a new one is shown whole
    get angles() {
      return anglesOf(found);
    },
  }));
}

/** What a channel's people have seen, oldest first: what is sent or still owed. */
function postedIn(deliveries: readonly Delivery[]): readonly PostChoice[] {
  return deliveries.flatMap(({ post, state }) =>
    post === null || state.kind === 'skipped' || state.kind === 'rejected' ? [] : [post],
  );
}

/** A daily post as a message; undefined where the library has its story no more, or not from that angle. */
export function postView(
  language: Language,
  library: Library,
  post: PostChoice,
  pingRoleId: string | null,
): MessageView | undefined {
  if (post.kind === 'used-up') return usedUpView(language);
  const found = library.stories.find(({ slug }) => slug === post.story);
  const part = found && anglePart(found, post.angle);
  if (found === undefined || part === undefined) return undefined;
  return dailyPostView(language, { slug: found.slug, story: found.story, part, pingRoleId });
}
