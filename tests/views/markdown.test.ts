import { array, assert, constantFrom, integer, oneof, property, string, tuple } from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  clip,
  escapeMarkdown,
  unescapeMarkdown,
  withBoldSpan,
  withBoldSpans,
} from '../../src/views/markdown.js';

const hostile = array(
  oneof(
    constantFrom(
      ...'\\*_~`|[]()<>@#+-.:!/ \n\t09aé'.split(''),
      '🐋',
      '||',
      '1. ',
      '-# ',
      '>>> ',
      '@everyone',
    ),
    string({ unit: 'grapheme', maxLength: 3 }),
  ),
  { maxLength: 40 },
).map((parts) => parts.join(''));

/** A text with each escaped character replaced by a letter, so that what is left is what Discord reads as markup. */
const asDiscordReads = (escaped: string): string => escaped.replace(/\\[^0-9A-Za-z\s]/g, 'x');

describe('escapeMarkdown', () => {
  it('is undone by unescapeMarkdown', () => {
    assert(
      property(hostile, (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
      }),
    );
  });

  it('leaves nothing that Discord reads as markup', () => {
    assert(
      property(hostile, (text) => {
        const read = asDiscordReads(escapeMarkdown(text));
        expect(read).not.toMatch(/[\\*_~`|[\]<>@]/);
        expect(read).not.toMatch(/^[ \t]*(?:[#+-]|\d+[.)](?:\s|$))/m);
      }),
    );
  });

  it.each([
    ['**bold** and __underlined__', '\\*\\*bold\\*\\* and \\_\\_underlined\\_\\_'],
    ['<@1> @everyone', '\\<\\@1\\> \\@everyone'],
    ['[here](https://example.org)', '\\[here\\](https://example.org)'],
    ['# one\n  - two\n+ three\n4. four', '\\# one\n  \\- two\n\\+ three\n4\\. four'],
    ['1234567890. a year', '1234567890\\. a year'],
    ['a well-known no. 4', 'a well-known no. 4'],
    ['6.30 in the morning', '6.30 in the morning'],
  ])('GIVEN %j THEN it becomes %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('at most doubles a text', () => {
    assert(
      property(hostile, (text) => {
        expect(escapeMarkdown(text).length).toBeLessThanOrEqual(2 * text.length);
      }),
    );
  });
});

describe('clip', () => {
  it('keeps the limit, splits no surrogate pair, and leaves a text that fits as it is', () => {
    assert(
      property(hostile, integer({ min: 1, max: 60 }), (text, limit) => {
        const shown = clip(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).not.toMatch(/\p{Surrogate}/u);
        const cut = shown.endsWith('…') && text.startsWith(shown.slice(0, -1));
        expect(text.length <= limit ? shown === text : cut).toBe(true);
      }),
    );
  });

  it.each([
    ['harbour', 7, 'harbour'],
    ['harbour', 6, 'harbo…'],
    ['a whale', 3, 'a…'],
    ['a🐋b', 3, 'a…'],
    ['a🐋bc', 4, 'a🐋…'],
    ['harbour', 1, '…'],
  ])('GIVEN %j and a limit of %i THEN it becomes %j', (text, limit, shown) => {
    expect(clip(text, limit)).toBe(shown);
  });
});

describe('withBoldSpan', () => {
  const spanned = hostile.chain((sentence) =>
    tuple(integer({ min: 0, max: sentence.length }), integer({ min: 0, max: sentence.length })).map(
      ([one, other]) => ({
        sentence,
        start: Math.min(one, other),
        end: Math.max(one, other),
      }),
    ),
  );

  it('GIVEN a sentence that fits THEN all of it is shown, with exactly the span in bold', () => {
    const sentence = 'The *ferry* sails at 6.30.';
    expect(withBoldSpan(sentence, 21, 25, 100)).toBe('The \\*ferry\\* sails at **6.30**.');
    expect(withBoldSpan(sentence, 0, sentence.length, 100)).toBe(
      '**The \\*ferry\\* sails at 6.30.**',
    );
  });

  it('GIVEN an empty span THEN nothing is bold', () => {
    expect(withBoldSpan('The ferry sails.', 4, 4, 100)).toBe('The ferry sails.');
  });

  it('GIVEN a sentence that is too long THEN it is cut around the span', () => {
    const sentence = `${'before '.repeat(5)}the ferry${' behind'.repeat(5)}`;
    expect(withBoldSpan(sentence, 35, 44, 29)).toBe('…re before **the ferry** behind b…');
    expect(withBoldSpan('the ferry sails at noon', 0, 9, 15)).toBe('**the ferry** sail…');
    expect(withBoldSpan('we say that the ferry', 12, 21, 15)).toBe('… that **the ferry**');
  });

  it('GIVEN a span that is too long THEN its beginning is shown', () => {
    expect(withBoldSpan('Yes, the ferry sails at noon', 5, 28, 10)).toBe('**the ferry…**');
  });

  it('shows at most the limit and one mark for each cut', () => {
    assert(
      property(spanned, integer({ min: 1, max: 60 }), ({ sentence, start, end }, limit) => {
        const shown = withBoldSpan(sentence, start, end, limit).replace(
          /\\([^0-9A-Za-z\s])|\*\*/g,
          (_mark, escaped: string | undefined) => escaped ?? '',
        );
        expect(shown.length).toBeLessThanOrEqual(limit + 1);
        expect(shown === sentence || sentence.length > limit).toBe(true);
      }),
    );
  });
});

describe('withBoldSpans', () => {
  const sentence = 'Ann *Lee*, Bo Orr and Cem Ak sang.';
  const spans = [
    { start: 0, end: 9 },
    { start: 11, end: 17 },
    { start: 22, end: 28 },
  ];

  it('GIVEN a sentence that fits THEN each span is bold', () => {
    expect(withBoldSpans(sentence, spans, 100)).toBe(
      '**Ann \\*Lee\\***, **Bo Orr** and **Cem Ak** sang.',
    );
  });

  it('GIVEN a span that overlaps the one before THEN it stays plain', () => {
    const overlapping = [...spans.slice(0, 1), { start: 4, end: 17 }, ...spans.slice(2)];
    expect(withBoldSpans(sentence, overlapping, 100)).toBe(
      '**Ann \\*Lee\\***, Bo Orr and **Cem Ak** sang.',
    );
  });

  it('GIVEN a sentence that is too long THEN it is cut, a span as well', () => {
    expect(withBoldSpans(sentence, spans, 25)).toBe('**Ann \\*Lee\\***, **Bo Orr** and **Ce**…');
  });

  it('GIVEN a first span that would be cut off THEN the sentence begins with it', () => {
    expect(withBoldSpans(sentence, spans.slice(2), 12)).toBe('…**Cem Ak** sang.');
  });

  it('GIVEN no span THEN nothing is bold', () => {
    expect(withBoldSpans(sentence, [], 100)).toBe('Ann \\*Lee\\*, Bo Orr and Cem Ak sang.');
  });
});
