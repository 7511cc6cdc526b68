import { describe, expect, it } from 'vitest';
import { choosePost, postsLeft, type ShowableStory } from '../../src/daily/choose-post.js';
import type { PostChoice, Schedule } from '../../src/daily/types.js';
import type { StorySlug } from '../../src/story/types.js';

const stories: readonly ShowableStory[] = [
  { slug: 'ferry' as StorySlug, angles: ['story', 'quote', 'person'] }, // slugs of invented stories
  { slug: 'whale' as StorySlug, angles: ['story', 'figure'] },
];
const ferry: PostChoice = { kind: 'story', story: 'ferry' as StorySlug, angle: 'story' };
const rotate = { stories: 'rotate', angle: null } as const;

describe('postsLeft', () => {
  it.each<[Pick<Schedule, 'stories' | 'angle'>, readonly PostChoice[], number | undefined]>([
    [rotate, [], 5],
    [rotate, [ferry], 4],
    [{ stories: 'rotate', angle: 'quote' }, [], 2],
    [{ stories: 'new', angle: null }, [ferry], 1],
    [{ stories: 'repeat', angle: null }, [ferry], undefined],
  ])('GIVEN %j after %j THEN %j', (schedule, posted, left) => {
    expect(postsLeft(schedule, stories, posted)).toBe(left);
  });

  it('GIVEN a channel without stories THEN none', () => {
    expect(postsLeft(rotate, [], [])).toBe(0);
  });

  it('is how often choosePost chooses a story before all are used up', () => {
    const posted: PostChoice[] = [];
    const left: (number | undefined)[] = [];
    for (let next = choosePost(rotate, stories, posted); next?.kind === 'story';) {
      left.push(postsLeft(rotate, stories, posted));
      posted.push(next);
      next = choosePost(rotate, stories, posted);
    }
    expect(left).toEqual([5, 4, 3, 2, 1]);
    expect(postsLeft(rotate, stories, posted)).toBe(0);
  });
});
