import type { StoryIndex } from '../story-index.js';
import type { Word } from './words.js';

/** Whether a word that carries meaning stands in the story's text or headline, in whatever form. */
export function isInStory({ sentenceStems, headlineStems }: StoryIndex, word: Word): boolean {
  return word.content && (sentenceStems.textsWith.has(word.stem) || headlineStems.has(word.stem));
}
