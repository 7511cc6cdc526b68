import { readWords, type Word } from '../words/words.js';

const stems: ReadonlySet<string> = new Set(
  readWords('talks discussions negotiations meeting conference summit').map(({ stem }) => stem),
);

/** Whether a word names what people hold with each other: a story calls the same event now talks, now negotiations. */
export const isTalks = ({ stem }: Word): boolean => stems.has(stem);

/** Whether some stems hold a word's, or, where it names talks, that of any other name for them. */
export function holdsEvent(held: (stem: string) => boolean, word: Word): boolean {
  return held(word.stem) || (isTalks(word) && [...stems].some(held));
}
