import { expect, test } from 'vitest';
import { openToOwn, type OwnStory } from '../../../src/cli/panel/own-stories.js';
import { libraryStory } from '../../../src/library/library-story.js';
import { slugOf } from '../../../src/library/slug.js';
import type { StoryIndex } from '../../../src/answer/story-index.js';
import { ferryStory, libraryStory as floodStory, whaleStory } from '../../answer/stories.js';

const ownOf = ({ story, model }: StoryIndex, slug: string, content = ''): OwnStory => ({
  found: libraryStory(slugOf(slug), story, model, undefined),
  content,
});
const ferry = ownOf(ferryStory, 'ferry').found;

test('the story added last leads, and the library holds it from then on', () => {
  const { library, add } = openToOwn({ stories: [ferry], problems: [] });
  add(ownOf(floodStory, 'flood'));
  add(ownOf(whaleStory, 'whale'));
  expect(library.stories.map(({ slug }) => slug)).toEqual(['whale', 'flood', 'ferry']);
});

test('a story added again takes its own place, and the first', () => {
  const { library, add, own } = openToOwn({ stories: [ferry], problems: [] });
  add(ownOf(floodStory, 'flood', 'before'));
  add(ownOf(whaleStory, 'whale'));
  add(ownOf(floodStory, 'flood', 'after'));
  expect(library.stories.map(({ slug }) => slug)).toEqual(['flood', 'whale', 'ferry']);
  expect(own('flood')?.content).toBe('after');
});

test('a story of the content folder is hidden by an own one of its slug alone, and never taken out', () => {
  const { library, add, remove, own } = openToOwn({ stories: [ferry], problems: [] });
  expect([remove('ferry'), own('ferry')]).toEqual([false, undefined]);
  const other = ownOf(whaleStory, 'ferry');
  add(other);
  expect(library.stories).toEqual([other.found]);
  expect(remove('ferry')).toBe(true);
  expect(library.stories).toEqual([ferry]);
});
