import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/story/text/sentences.js';

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
    [
      '“Not fit!” Ada Moor shouted. Nobody heard.',
      ['“Not fit!” Ada Moor shouted.', 'Nobody heard.'],
    ],
    ['“Is it?” Mr. Renn’s dog barked.', ['“Is it?”', 'Mr. Renn’s dog barked.']],
    ['“Is it?” She said: “Yes.”', ['“Is it?”', 'She said: “Yes.”']],
    ['“Is it?” Moor said she knew.', ['“Is it?”', 'Moor said she knew.']],
    ['“Is it?” Moor said on Monday.', ['“Is it?” Moor said on Monday.']],
    ['“It sails.” Ada Moor smiled.', ['“It sails.”', 'Ada Moor smiled.']],
    ['She is No. 1 on p. 12 of Vol. 3.', ['She is No. 1 on p. 12 of Vol. 3.']],
    ['Yes and no. Certainly.', ['Yes and no.', 'Certainly.']],
    ['Her love was art. Renn’s was ill.', ['Her love was art.', 'Renn’s was ill.']],
    [
      'He fell ill. Moor slept in. Nobody woke.',
      ['He fell ill.', 'Moor slept in.', 'Nobody woke.'],
    ],
    [
      'In Fargo, Ill. Mayor Ada Moor met Sens. Renn and Hask.',
      ['In Fargo, Ill. Mayor Ada Moor met Sens. Renn and Hask.'],
    ],
    ['They met on Sept. 15 at 9 p.m. ET Monday.', ['They met on Sept. 15 at 9 p.m. ET Monday.']],
    ['It stood in Mill St. The bakers left.', ['It stood in Mill St.', 'The bakers left.']],
    ['Boats, nets, etc. Nor was it dear.', ['Boats, nets, etc.', 'Nor was it dear.']],
    ['It cost .5 crowns vs. 2.75 in 2014.', ['It cost .5 crowns vs. 2.75 in 2014.']],
    [
      'He said: “... and then we sailed.” Then: “I …”',
      ['He said: “... and then we sailed.”', 'Then: “I …”'],
    ],
    [
      '‘It sails.’ (She laughed.) “Why?!” [Sic.]',
      ['‘It sails.’', '(She laughed.)', '“Why?!”', '[Sic.]'],
    ],
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
