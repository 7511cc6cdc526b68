import { readStory } from '../../src/story/read-story.js';
import type { Story } from '../../src/story/types.js';

/** A story of these paragraphs. */
export function storyOf(...paragraphs: readonly string[]): Story {
  const reading = readStory(['Ferry captain buys lighthouse', ...paragraphs].join('\n\n'));
  if (!reading.ok) throw new Error(reading.problem.reason);
  return reading.story;
}

/** Three sentences in two paragraphs. */
export const lighthouseStory = storyOf(
  'Marta Quell bought the lighthouse on Tuesday. She paid 90,000 crowns.',
  'The ferry captain wants to live in it.',
);
