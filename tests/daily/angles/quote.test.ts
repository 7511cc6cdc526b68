import { describe, expect, it } from 'vitest';

import { quoteOf } from '../../../src/daily/angles/quote.js';
import { indexed } from '../../answer/stories.js';

function quoteIn(paragraphs: string): string | undefined {
  const { story } = indexed(`---
headline: Mill of Korsby turns again
people:
  - name: Ada Ruhl
    role: miller
    aliases: [Ms Ruhl]
  - name: Jon Arvik
    aliases: [Mr Arvik]
---

The water mill of Korsby began to turn again in spring. Children danced on the dam until the evening.

${paragraphs}
`);
  const quote = quoteOf(story);
  return quote && `${quote.speaker}, ${quote.paragraph}: ${quote.text}`;
}

describe('the best quote', () => {
  it('is the longest of those that can stand by themselves', () => {
    expect(
      quoteIn(`“We baked bread all night,” said Ms Ruhl.

“The wheel sounds like my grandmother when she was snoring,” said Ms Ruhl.

“But it is louder than anything that we have ever heard in this valley,” said Ms Ruhl.`),
    ).toBe('Ada Ruhl, 3: The wheel sounds like my grandmother when she was snoring,');
  });

  it('is rather of somebody whose role is known', () => {
    expect(
      quoteIn(`“Bread from this mill tastes of stone and of honey and of rain,” said Mr Arvik.

“We baked bread through the whole night,” said Ms Ruhl.`),
    ).toBe('Ada Ruhl, 3: We baked bread through the whole night,');
  });

  it('is rather told beside nobody else, who might have said it', () => {
    expect(
      quoteIn(`The mill of Korsby turns again, and the water of Korsby turns it.

Mr Arvik sat in the yard. “Everybody in our valley has waited for nine long years,” said Ms Ruhl.

“We baked bread through the whole night,” said Ms Ruhl.`),
    ).toBe('Ada Ruhl, 4: We baked bread through the whole night,');
  });

  it.each([
    [
      'part of a sentence',
      'Ms Ruhl called the wheel “a very old friend with a rather loud voice”.',
    ],
    ['a few words', '“It turns,” said Ms Ruhl.'],
    ['a speech', `“The wheel ${'turns and '.repeat(40)}turns,” said Ms Ruhl.`],
    ['nobody’s', '“The wheel turns and nobody knows why it turns.”'],
    ['a title', 'Ms Ruhl published a book, “The Wheel That Turned All Through The Night.”'],
    [
      'of somebody who is not named beside it',
      'Ms Ruhl laughed.\n\n“The wheel turns and nobody knows why it turns,” she said.',
    ],
  ])('is not %s', (_what, paragraphs) => {
    expect(quoteIn(paragraphs)).toBeUndefined();
  });
});
