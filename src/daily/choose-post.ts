import type { StorySlug } from '../story/types.js';
import { angles } from './types.js';
import type { Angle, PostChoice, Schedule } from './types.js';

/** A story of the library and the angles from which it can be shown. */
export interface ShowableStory {
  readonly slug: StorySlug;
  readonly angles: readonly Angle[];
}

/** One story from one angle. */
type StoryPost = Extract<PostChoice, { kind: 'story' }>;

/**
 * What a channel's next daily post shows, given the library's stories (newest first) and what the channel was shown or
 * is still owed (oldest first). Undefined: nothing, the day is skipped.
 *
 * A story that the channel has not had comes first, the newest of them, whole. When there is none the library rotates
 * through what was not shown yet. What a reader of the channel would find dull is the same again: so the post has
 * another story than the last one and another angle, where that is possible; then it is the story that the channel has
 * not seen for longest, and of this the angle not seen for longest. When all is shown, the channel is told once
 * (`used-up`), or with `repeat` gets again what it has not seen for longest.
 *
 * A schedule with an angle of its own shows each story from that one alone; a story that lacks it is shown whole.
 */
export function choosePost(
  schedule: Pick<Schedule, 'stories' | 'angle'>,
  stories: readonly ShowableStory[],
  posted: readonly PostChoice[],
): PostChoice | undefined {
  const shown = posted.filter((one) => one.kind === 'story');
  const history = historyOf(shown);
  const unseen = stories.find(({ slug }) => !history.stories.has(slug));
  if (unseen !== undefined) return firstPostOf(unseen, schedule.angle);
  if (schedule.stories === 'new') return undefined;
  const posts = stories.flatMap((story) => postsOf(story, schedule.angle));
  const unused = posts.filter((post) => !history.posts.has(keyOf(post)));
  const next = leastLike(unused, history, shown.at(-1));
  if (next !== undefined) return next;
  if (schedule.stories === 'repeat') {
    return lowest(posts, (post) => [history.posts.get(keyOf(post)) ?? NEVER]);
  }
  const wasTold = posted.at(-1)?.kind === 'used-up';
  return stories.length === 0 || wasTold ? undefined : { kind: 'used-up' };
}

/** When something was last shown, as its place in what was shown, from 0. */
interface History {
  readonly stories: ReadonlyMap<StorySlug, number>;
  readonly angles: ReadonlyMap<Angle, number>;
  /** By {@link keyOf}. */
  readonly posts: ReadonlyMap<string, number>;
}

const NEVER = -1;

function historyOf(shown: readonly StoryPost[]): History {
  return {
    stories: new Map(shown.map(({ story }, at) => [story, at])),
    angles: new Map(shown.map(({ angle }, at) => [angle, at])),
    posts: new Map(shown.map((post, at) => [keyOf(post), at])),
  };
}

const keyOf = ({ story, angle }: StoryPost): string => `${story} ${angle}`;

/**
 * How many posts a channel can still get before all is shown, given the same as {@link choosePost}; undefined where that
 * never is, with `repeat`.
 */
export function postsLeft(
  schedule: Pick<Schedule, 'stories' | 'angle'>,
  stories: readonly ShowableStory[],
  posted: readonly PostChoice[],
): number | undefined {
  const history = historyOf(posted.filter((one) => one.kind === 'story'));
  switch (schedule.stories) {
    case 'repeat':
      return undefined;
    case 'new':
      return stories.filter(({ slug }) => !history.stories.has(slug)).length;
    case 'rotate':
      return stories
        .flatMap((story) => postsOf(story, schedule.angle))
        .filter((post) => !history.posts.has(keyOf(post))).length;
  }
}

/** All posts that a story is good for: one alone, where an angle is wanted. */
function postsOf(story: ShowableStory, wanted: Angle | null): readonly StoryPost[] {
  if (wanted !== null) return [firstPostOf(story, wanted)];
  return story.angles.map((angle) => ({ kind: 'story', story: story.slug, angle }));
}

function firstPostOf(story: ShowableStory, wanted: Angle | null): StoryPost {
  const angle = wanted !== null && story.angles.includes(wanted) ? wanted : 'story';
  return { kind: 'story', story: story.slug, angle };
}

/** Of several posts the one that is least like the last, and of what was shown longest ago. */
function leastLike(
  posts: readonly StoryPost[],
  history: History,
  last: StoryPost | undefined,
): StoryPost | undefined {
  return lowest(posts, ({ story, angle }) => [
    Number(story === last?.story),
    Number(angle === last?.angle),
    history.stories.get(story) ?? NEVER,
    history.angles.get(angle) ?? NEVER,
    angles.indexOf(angle),
  ]);
}

/** The post with the lowest rank, compared number by number; the first among equals. */
function lowest(
  posts: readonly StoryPost[],
  rankOf: (post: StoryPost) => readonly number[],
): StoryPost | undefined {
  const ranked = posts.map((post) => ({ post, rank: rankOf(post) }));
  const [first, ...others] = ranked;
  return others.reduce((best, one) => (compare(one.rank, best?.rank ?? []) < 0 ? one : best), first)
    ?.post;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((number, at) => number !== b[at]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}
