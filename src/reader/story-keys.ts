import type { Story } from '../story/types.js';

/** Gives each story a number of its own, from 1, and the same story the same number. */
export function storyKeys(): (story: Story) => number {
  const keys = new WeakMap<Story, number>();
  let given = 0;
  return (story) => {
    const known = keys.get(story);
    if (known !== undefined) return known;
    given += 1;
    keys.set(story, given);
    return given;
  };
}
