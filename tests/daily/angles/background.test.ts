import { describe, expect, it } from 'vitest';

import { backgroundOf } from '../../../src/daily/angles/background.js';
import { indexed } from '../../answer/stories.js';

const news = `Mill of Korsby turns again

The water mill of Korsby began to turn again on Sunday. Children danced on the dam until the evening.

Ada Ruhl, the miller, greased the wheels with butter and baked bread for all who came.
`;

function backgroundIn(rest: string): string | undefined {
  const background = backgroundOf(indexed(`${news}\n${rest}\n`));
  if (background === undefined) return undefined;
  const { heading, sentences } = background;
  return [heading, ...sentences.map((one) => `${one.paragraph}: ${one.sentence}`)].join(' | ');
}

describe('the background of a story', () => {
  it.each(['Background', 'Context', 'Some history', 'How it began'])(
    'is the beginning of its section %j',
    (heading) => {
      expect(
        backgroundIn(`## ${heading}

It had stood still for long. The river Elm changed its bed after the great flood. Millers left the valley one by one. Nobody came back for years. Then the dam was built.`),
      ).toBe(
        `${heading} | 3: The river Elm changed its bed after the great flood. | 3: Millers left the valley one by one. | 3: Nobody came back for years.`,
      );
    },
  );

  it('is else a paragraph behind the news that tells of an earlier time', () => {
    expect(
      backgroundIn(
        `The mill was founded in 1877 by a brewer who could not read. His sons sold it after the war.`,
      ),
    ).toBe(
      ' | 3: The mill was founded in 1877 by a brewer who could not read. | 3: His sons sold it after the war.',
    );
  });

  it.each([
    ['what is to come', 'The mill will be as it was in 1877 by the end of summer.'],
    [
      'what happened in the week',
      'On Tuesday the mayor read from a book printed in 1877 to the guests.',
    ],
    [
      'what somebody says',
      '“The mill was founded in 1877 by a brewer,” said Ada Ruhl, the miller.',
    ],
    ['what leans on another sentence', 'It was founded in 1877 by a brewer who could not read.'],
    ['what tells no time', 'The mill stands on a hill above the village and the river.'],
  ])('is not %s', (_what, rest) => {
    expect(backgroundIn(rest)).toBeUndefined();
  });

  it('is not at the beginning of a story, where its news is', () => {
    expect(
      backgroundOf(
        indexed(`Old mill found

Divers found a mill that was built in 1877 by a brewer.

Ada Ruhl, the miller, was pleased with the find and danced.

The divers want to come again and look for the wheel.
`),
      ),
    ).toBeUndefined();
  });

  it('is one sentence at least and 600 characters at most', () => {
    const long = `The dam ${'and the wheel '.repeat(30)}broke in the flood.`;
    expect(backgroundIn(`## Background\n\n${long} ${long}`)).toBe(`Background | 3: ${long}`);
  });
});
