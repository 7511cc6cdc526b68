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
  const unseen = stories.find(({ slug }) => shown.every(({ story }) => story !== slug));
  if (unseen !== undefined) return firstPostOf(unseen, schedule.angle);
  if (schedule.stories === 'new') return undefined;
  const posts = stories.flatMap((story) => postsOf(story, schedule.angle));
  const unused = posts.filter((post) => shown.every((one) => !isSame(one, post)));
  const next = mostVaried(unused, shown);
  if (next !== undefined) return next;
  if (schedule.stories === 'repeat') return leastRecent(posts, shown);
  const wasTold = posted.at(-1)?.kind === 'used-up';
  return stories.length === 0 || wasTold ? undefined : { kind: 'used-up' };
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

/** Of several posts the one that is least like the last ones. */
function mostVaried(
  posts: readonly StoryPost[],
  shown: readonly StoryPost[],
): StoryPost | undefined {
  const last = shown.at(-1);
  const likeness = ({ story, angle }: StoryPost): readonly number[] => [
    Number(story === last?.story),
    Number(angle === last?.angle),
    shown.findLastIndex((one) => one.story === story),
    shown.findLastIndex((one) => one.angle === angle),
    angles.indexOf(angle),
  ];
  return firstBy(posts, likeness);
}

function leastRecent(
  posts: readonly StoryPost[],
  shown: readonly StoryPost[],
): StoryPost | undefined {
  return firstBy(posts, (post) => [shown.findLastIndex((one) => isSame(one, post))]);
}

/** The post with the lowest key, compared number by number; the first among equals. */
function firstBy(
  posts: readonly StoryPost[],
  keyOf: (post: StoryPost) => readonly number[],
): StoryPost | undefined {
  const keyed = posts.map((post) => ({ post, key: keyOf(post) }));
  return keyed.toSorted((a, b) => compare(a.key, b.key))[0]?.post;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const differs = a.findIndex((number, at) => number !== b[at]);
  return differs < 0 ? 0 : (a[differs] ?? 0) - (b[differs] ?? 0);
}

const isSame = (a: StoryPost, b: StoryPost): boolean => a.story === b.story && a.angle === b.angle;
