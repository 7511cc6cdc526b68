import { indexStory, type StoryIndex } from '../../../src/answer/story-index.js';
import { readStory } from '../../../src/story/read-story.js';

/**
 * A story indexed with one more paragraph, as the story would be with it: the paragraphs behind it are numbered anew.
 *
 * @param at - its place among the paragraphs, from 0 to the number of paragraphs
 */
export function withParagraph({ story, model }: StoryIndex, at: number, text: string): StoryIndex {
  const reading = readStory(`Elsewhere\n\n${text}\n`);
  if (!reading.ok) throw new Error(reading.problem.reason);
  const moved = (number: number): number => (number > at ? number + 1 : number);
  return indexStory(
    {
      ...story,
      paragraphs: story.paragraphs
        .toSpliced(at, 0, ...reading.story.paragraphs)
        .map((paragraph, i) => ({ ...paragraph, number: i + 1 })),
      quotes: story.quotes.map((quote) => ({ ...quote, paragraph: moved(quote.paragraph) })),
      sections: story.sections.map((section) => ({
        ...section,
        paragraphs: section.paragraphs.map(moved),
      })),
    },
    model,
  );
}
