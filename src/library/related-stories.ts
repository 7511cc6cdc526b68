import { foldHeadline } from './folded-headline.js';
import type { Library, LibraryStory } from './types.js';

/**
 * Finds the story that a related headline stands for, where it is one of this library: the headline is the same but
 * for case, accents, quotation marks and punctuation.
 *
 * @returns the newest of several stories with that headline; undefined where there is none
 */
export function storyOfHeadline(library: Library, headline: string): LibraryStory | undefined {
  const folded = foldHeadline(headline);
  if (folded === '') return undefined;
  return library.stories.find(({ story }) => foldHeadline(story.headline) === folded);
}
