import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spelling, tinySplitter } from './tiny-model.js';

/** The pieces of a text, each as the vocabulary spells it and as it stands in the text. */
function piecesOf(text: string): readonly (readonly [piece: string, inText: string])[] {
  const { ids, starts, ends } = tinySplitter.split(text);
  return ids.map((id, i) => [spelling(id), text.slice(starts[i], ends[i])]);
}

describe('wordPieceSplitter', () => {
  it('finds words, parts of words and marks in the text again', () => {
    expect(piecesOf('The Lighthouse, “paid” for…')).toEqual([
      ['the', 'The'],
      ['light', 'Light'],
      ['##house', 'house'],
      [',', ','],
      ['“', '“'],
      ['paid', 'paid'],
      ['”', '”'],
      ['for', 'for'],
      ['…', '…'],
    ]);
  });

  it.each([
    [
      'an accent on its letter',
      'né',
      [
        ['n', 'n'],
        ['##e', 'é'],
      ],
    ],
    [
      'an accent apart from its letter',
      'ne\u0301t',
      [
        ['n', 'n'],
        ['##e', 'e\u0301'],
        ['##t', 't'],
      ],
    ],
    ['a letter that is two in lower case', 'İn', [['in', 'İn']]],
    ['a soft hyphen', 'pa\u00ADid', [['paid', 'pa\u00ADid']]],
    [
      'a mark that folds to another',
      'a≠b',
      [
        ['a', 'a'],
        ['=', '≠'],
        ['b', 'b'],
      ],
    ],
    [
      'an emoji of several characters',
      'a 👩‍💻 b',
      [
        ['a', 'a'],
        ['[UNK]', '👩‍💻'],
        ['b', 'b'],
      ],
    ],
    ['emoji between letters', 'in🦊🦊in', [['[UNK]', 'in🦊🦊in']]],
    [
      'ideographs',
      '東京𠀀',
      [
        ['[UNK]', '東'],
        ['[UNK]', '京'],
        ['[UNK]', '𠀀'],
      ],
    ],
    ['nothing but an accent', '\u0301', []],
    [
      'a frame’s piece',
      '[SEP]',
      [
        ['[', '['],
        ['s', 'S'],
        ['##e', 'E'],
        ['##p', 'P'],
        [']', ']'],
      ],
    ],
  ])('GIVEN %s THEN its pieces hold it', (_, text, pieces) => {
    expect(piecesOf(text)).toEqual(pieces);
  });

  it('GIVEN a word longer than any THEN it is unknown as a whole', () => {
    expect(piecesOf(`it ${'a'.repeat(101)}`)).toEqual([
      ['it', 'it'],
      ['[UNK]', 'a'.repeat(101)],
    ]);
  });

  it('GIVEN any text THEN pieces go forward in it and spell what they stand for, or are all of a word with something unknown', () => {
    const strange = Array.from('aeéİıßs ,’“≠東🦊\u0301\u200D\u00AD\uFEFF\uD800');
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...strange) }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { ids, starts, ends } = tinySplitter.split(text);
        expect([starts.length, ends.length]).toEqual([ids.length, ids.length]);
        const pieces = ids.map((id, i) => ({
          piece: spelling(id),
          start: starts[i] ?? -1,
          end: ends[i] ?? -1,
        }));
        const unknown = pieces.flatMap(({ piece, start }) => (piece === '[UNK]' ? [start] : []));
        const misplaced = pieces.filter((one, i) => {
          const before = pieces[i - 1];
          const isWithBefore = before?.start === one.start && before.end === one.end;
          const goesOn =
            (before?.end ?? 0) <= one.start || (unknown.includes(one.start) && isWithBefore);
          return !(goesOn && one.start < one.end && one.end <= text.length);
        });
        const misspelled = pieces.filter(
          ({ piece, start, end }) =>
            !unknown.includes(start) && folded(text.slice(start, end)) !== piece.replace(/^##/, ''),
        );
        expect({ misplaced, misspelled }).toEqual({ misplaced: [], misspelled: [] });
      }),
      { numRuns: 2000 },
    );
  });
});

const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[\p{Mn}\p{Cc}\p{Cf}\p{Co}\p{Cs}\s]/gu, '');
