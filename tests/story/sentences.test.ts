import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/story/sentences.js';

const texts = (text: string): readonly string[] => splitSentences(text).map((one) => one.text);

describe('splitSentences', () => {
  it.each<[string, readonly string[]]>([
    ['The U.S. envoy left at 9 a.m. on Monday.', ['The U.S. envoy left at 9 a.m. on Monday.']],
    ['He moved to the U.S. The envoy stayed.', ['He moved to the U.S.', 'The envoy stayed.']],
    ['Mr. Renn met Dr. Ada Moor in St. Ives.', ['Mr. Renn met Dr. Ada Moor in St. Ives.']],
    ['J. R. Moor paid 4.50 crowns. It rained.', ['J. R. Moor paid 4.50 crowns.', 'It rained.']],
    ['“It sails. At last.” She laughed.', ['“It sails.', 'At last.”', 'She laughed.']],
    ['“Why?” he asked. “Who knows?”', ['“Why?” he asked.', '“Who knows?”']],
    [
      'He waited … and went. (He came back.) Then rain!',
      ['He waited … and went.', '(He came back.)', 'Then rain!'],
    ],
    ['He was told to . . . wait.', ['He was told to . . . wait.']],
    ['Well... Nobody came.', ['Well...', 'Nobody came.']],
    ['See lantern.example for more', ['See lantern.example for more']],
    ['  \t ', []],
  ])('splits %j', (text, sentences) => {
    expect(texts(text)).toEqual(sentences);
  });

  it('gives offsets into the paragraph', () => {
    expect(splitSentences(' One. 👩‍🍳 Two!')).toEqual([
      { text: 'One.', start: 1, end: 5 },
      { text: '👩‍🍳 Two!', start: 6, end: 16 },
    ]);
  });

  it('covers every character but white space between sentences, in order, by slices', () => {
    const piece = fc.constantFrom(
      'a',
      'B',
      '.',
      '!',
      ' ',
      '”',
      '“',
      '"',
      '\u00a0',
      'U.S.',
      '…',
      '1',
      '。',
      '👍',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (paragraph) => {
        let behind = 0;
        for (const { text: sentence, start, end } of splitSentences(paragraph)) {
          expect(sentence).toBe(paragraph.slice(start, end));
          expect(sentence.trim()).not.toBe('');
          expect(paragraph.slice(behind, start).trim()).toBe('');
          behind = end;
        }
        expect(paragraph.slice(behind).trim()).toBe('');
      }),
    );
  });
});
