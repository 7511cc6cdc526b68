import type { Quote, Story } from '../story/types.js';
import { paragraphSearch } from './ranking/paragraph-search.js';
import { readWords } from './words/words.js';

/**
 * The quotes that are about a topic, best first: those whose words come close to the topic's, spelling mistakes
 * allowed. None where no quote shares a meaningful word with it.
 *
 * @param speaker - only what this person said, by the `name` in the story's people
 */
export function quotesAbout(story: Story, topic: string, speaker?: string): readonly Quote[] {
  const quotes = story.quotes.filter((quote) => speaker === undefined || quote.speaker === speaker);
  const fits = paragraphSearch(
    quotes.map(({ text }) => text),
    0.2,
  )(contentWords(topic));
  return quotes
    .map((quote, at) => ({ quote, fit: fits.get(at) ?? 0 }))
    .filter(({ fit }) => fit > 0)
    .toSorted((left, right) => right.fit - left.fit)
    .map(({ quote }) => quote);
}

/** The words of a topic that carry meaning, as typed. */
export function contentWords(topic: string): readonly string[] {
  return readWords(topic.slice(0, 500))
    .filter(({ content }) => content)
    .map(({ text }) => text);
}
