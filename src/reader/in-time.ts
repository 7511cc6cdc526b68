import type { ReadByModel } from '../answer/model-reading.js';

/**
 * Reads by another, one question after the other in the order in which they came. One whose turn comes after `most` ms
 * isn't read any more and gets null: nobody waits for it.
 */
export function readInTurn(read: ReadByModel, most: number): ReadByModel {
  let last: Promise<unknown> = Promise.resolve();
  return (story, question) => {
    const asked = performance.now();
    const reading = last.then(() =>
      performance.now() - asked > most ? null : read(story, question),
    );
    last = reading;
    return reading;
  };
}

/** Reads by another, and gives null where that takes longer than `most` ms. */
export function readWithin(read: ReadByModel, most: number): ReadByModel {
  return async (story, question) => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(resolve, most, null);
    });
    const reading = await Promise.race([read(story, question), late]);
    clearTimeout(timer);
    return reading;
  };
}
