import type { RelatedHeadline, Story } from '../story/types.js';
import { paragraphSearch } from './ranking/paragraph-search.js';
import { contentWords } from './quotes-about.js';
import { readWords } from './words/words.js';

/** A related headline, and whether it shares a meaningful word with what it was compared to. */
export interface OrderedHeadline {
  readonly related: RelatedHeadline;
  readonly close: boolean;
}

/**
 * A story's related headlines, the closest first: to a topic where one is given, else to the story itself, by how many
 * of a headline's meaningful words the story uses. Equally close ones keep the story's order.
 */
export function orderRelated(story: Story, topic?: string): readonly OrderedHeadline[] {
  const closenessOf = topic === undefined ? closenessToStory(story) : closenessTo(story, topic);
  return story.related
    .map((related, at) => ({ related, closeness: closenessOf(related, at) }))
    .toSorted((left, right) => right.closeness - left.closeness)
    .map(({ related, closeness }) => ({ related, close: closeness > 0 }));
}

type Closeness = (related: RelatedHeadline, at: number) => number;

function closenessTo(story: Story, topic: string): Closeness {
  const fits = paragraphSearch(
    story.related.map(({ headline }) => headline),
    0.2,
  )(contentWords(topic));
  return (_related, at) => fits.get(at) ?? 0;
}

function closenessToStory(story: Story): Closeness {
  const texts = [story.headline, ...story.paragraphs.map(({ text }) => text)];
  const stems = new Set(texts.flatMap((text) => readWords(text).map(({ stem }) => stem)));
  return ({ headline }) => {
    const words = readWords(headline).filter(({ content }) => content);
    return words.filter(({ stem }) => stems.has(stem)).length / Math.max(1, words.length);
  };
}
