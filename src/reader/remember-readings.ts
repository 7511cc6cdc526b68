import type { ModelReading, ReadByModel } from '../answer/model-reading.js';
import type { Story } from '../story/types.js';
import { keepLast } from '../answer/keep-last.js';

/**
 * Reads by another, once a question: who asks what is being read shares that reading, and the last readings are kept.
 * A reading that came to nothing is forgotten, so that the next who asks tries again.
 *
 * @param keyOf - the number of a story
 * @param most - how many readings are kept at most, over all stories
 */
export function rememberReadings(
  read: ReadByModel,
  keyOf: (story: Story) => number,
  most: number,
): ReadByModel {
  const kept = keepLast<string, Promise<ModelReading | null>>(most);
  return (story, question) => {
    const key = `${keyOf(story)} ${question}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    const reading = read(story, question).then((made) => {
      if (made === null) kept.delete(key);
      return made;
    });
    kept.set(key, reading);
    return reading;
  };
}
