import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story.js';
import { articleText } from './articles.js';

const article = (await articleText('harbour-pact')).split('---\n')[2] ?? '';

function milliseconds(text: string): number {
  const before = performance.now();
  readStory(text);
  return performance.now() - before;
}

describe('size', () => {
  it.each([
    [
      'speech in one paragraph',
      'Mr Tom Hill told Ann Lee “we are here” and she said “so are we, at last”. ',
    ],
    ['speech without an end', 'Mr Tom Hill told Ann Lee “we are here” and he said so, '],
    [
      'paragraphs',
      'Mayor Ann Lee said: “The ferry sails at 9 a.m. on Monday.” Nobody else spoke.\n',
    ],
    ['marks that open', '“a ‘b "c '],
    ['apostrophes', 'the players’ union’s '],
    ['names', 'Tom Hill, a friend of Ann Lee, '],
    ['a whole article', article],
  ])(
    'GIVEN eight times as much of %s THEN it takes at most about eight times as long',
    (_, unit) => {
      const text = (length: number): string => `Head\n${unit.repeat(length / unit.length)}end.`;
      milliseconds(text(25_000));
      const small = Math.min(
        milliseconds(text(25_000)),
        milliseconds(text(25_000)),
        milliseconds(text(25_000)),
      );
      const large = Math.min(milliseconds(text(200_000)), milliseconds(text(200_000)));
      // quadratic time would be 64 times as long
      expect(large / small).toBeLessThan(28);
    },
  );
});
