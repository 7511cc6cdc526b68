import { describe, expect, it } from 'vitest';

import { anglePart, anglesOf } from '../../src/daily/angles.js';
import type { LibraryStory } from '../../src/library/types.js';
import { angles } from '../../src/daily/types.js';
import { ferryStory, indexed, libraryStory, summitStory, whaleStory } from '../answer/stories.js';
import { libraryStoryOf } from './library-story.js';

describe('the angles of a story', () => {
  it('are all, where it has something good for each', () => {
    const found = libraryStoryOf(ferryStory);
    const quote = found.story.quotes.find(
      ({ text }) => text === 'I have eleven sacks left and four hundred customers,',
    );
    expect(quote?.speaker).toBe('Mara Quist');
    expect(anglesOf(found)).toEqual([...angles]);
    expect(angles.map((angle) => anglePart(found, angle))).toEqual([
      {
        angle: 'story',
        quote,
      },
      {
        angle: 'quote',
        quote,
      },
      {
        angle: 'person',
        person: 0,
        introduction: {
          sentence:
            'Ingrid Vasko, the union leader, said that the crews would not return before the company paid for night shifts.',
          paragraph: 2,
        },
      },
      {
        angle: 'figure',
        sentence:
          'Tomas Brill, the director of Ostrel Lines, offered a rise of 4 percent on Friday.',
        paragraph: 3,
        start: 61,
        end: 70,
      },
      {
        angle: 'background',
        heading: 'Background',
        sentences: [
          {
            sentence: 'Ostrel Lines has carried passengers to the island since 1954.',
            paragraph: 6,
          },
          {
            sentence:
              'In 2019 a strike over pensions lasted six weeks and cost the company 2.3 million crowns.',
            paragraph: 6,
          },
        ],
      },
      {
        angle: 'question',
        question: 'What did Ingrid Vasko say?',
        answer: found.answer('What did Ingrid Vasko say?'),
      },
    ]);
  });

  it('are only those for which it has something good', () => {
    expect(anglesOf(libraryStoryOf(whaleStory))).toEqual(['story', 'quote', 'person', 'figure']);
    expect(anglesOf(libraryStoryOf(summitStory))).toEqual(['story']);
    expect(anglePart(libraryStoryOf(summitStory), 'story')).toEqual({
      angle: 'story',
      quote: undefined,
    });
  });

  it('show the story’s own words alone, where it says that they stand', () => {
    for (const index of [ferryStory, libraryStory, whaleStory]) {
      const found = libraryStoryOf(index);
      const shown = anglesOf(found).flatMap((angle) => placesOf(anglePart(found, angle)));
      const misplaced = shown.filter(
        ({ sentence, paragraph }) =>
          index.story.paragraphs[paragraph - 1]?.text.includes(sentence) !== true,
      );
      expect(misplaced).toEqual([]);
      expect(shown.length).toBeGreaterThan(2);
    }
  });

  it('are the whole and a quote, where a story is not in English', () => {
    expect(anglesOf(millIn('en-GB'))).toEqual(['story', 'quote', 'person', 'figure']);
    expect(anglesOf(millIn('sv'))).toEqual(['story', 'quote']);
  });

  it('are found for a story of one word, too', () => {
    expect(anglesOf(libraryStoryOf(indexed('Headline\n\nWord.\n')))).toEqual(['story']);
  });
});

function placesOf(
  part: ReturnType<typeof anglePart>,
): readonly { readonly sentence: string; readonly paragraph: number }[] {
  switch (part?.angle) {
    case 'quote':
      return [{ sentence: part.quote.text, paragraph: part.quote.paragraph }];
    case 'person':
      return [part.introduction];
    case 'figure':
      return [part];
    case 'background':
      return part.sentences;
    case 'question':
      return part.answer.passages;
    case 'story':
    case undefined:
      return [];
  }
}

/** A story that says it is in a language. */
function millIn(language: string): LibraryStory {
  return libraryStoryOf(
    indexed(`---
headline: Mill of Korsby turns again
language: ${language}
people: [{ name: Ada Ruhl, role: miller }]
---

The water mill of Korsby began to turn again on Sunday. Children danced on the dam all day.

Ada Ruhl, the miller, sold 400 loaves of bread. “We baked bread through the whole night,” said Ada Ruhl.
`),
  );
}
