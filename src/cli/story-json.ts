import type { Story } from '../story/types.js';

/** The JSON form of a story, as `byline parse --json` prints it: the contract of the command line. */
export function storyJson(story: Story) {
  const { headline, published, sections, quotes, people, related, summary } = story;
  const paragraphs = story.paragraphs.map(({ number, text }) => ({ number, text }));
  return { headline, published, sections, paragraphs, quotes, people, related, summary };
}
