import { describe, expect, it } from 'vitest';

import { introducedPersonOf } from '../../../src/daily/angles/introduced-person.js';
import { indexed } from '../../answer/stories.js';

function introducedIn(people: string, paragraphs: string) {
  return introducedPersonOf(
    indexed(`---
headline: Mill of Korsby turns again
people:
${people}
---

The water mill of Korsby began to turn again in spring. Children danced on the dam until the evening.

${paragraphs}
`),
  );
}

const miller = '  - name: Ada Ruhl\n    role: miller\n    aliases: [Ms Ruhl]';
const cook = '  - name: Jon Arvik\n    role: cook of the inn\n    aliases: [Mr Arvik]';

describe('the person of a story', () => {
  it('is whom it names most often among those whom a sentence introduces', () => {
    expect(
      introducedIn(
        `${cook}\n${miller}`,
        `Jon Arvik, the cook of the inn, fried fish for everybody.

On Monday, Ada Ruhl, the miller, opened the gate. Ms Ruhl sang. Ms Ruhl laughed.`,
      ),
    ).toEqual({
      person: 1,
      introduction: {
        sentence: 'On Monday, Ada Ruhl, the miller, opened the gate.',
        paragraph: 3,
      },
    });
  });

  it.each([
    [
      'nobody whose role it doesn’t tell',
      '  - name: Ada Ruhl',
      'Ada Ruhl opened the gate of the mill.',
    ],
    [
      'nobody with half a name',
      '  - name: Ruhl\n    role: miller',
      'Ruhl, the miller, opened the gate of the mill.',
    ],
    [
      'nobody with a title alone',
      '  - name: Ada Ruhl\n    role: President',
      'President Ada Ruhl opened the gate of the mill.',
    ],
    [
      'nobody’s relative',
      '  - name: Ada Ruhl\n    role: his wife',
      'Then his wife Ada Ruhl opened the gate of the mill.',
    ],
    [
      'nobody in a sentence about another',
      `${miller}\n${cook}`,
      'Jon Arvik thanked the miller Ada Ruhl for the bread.',
    ],
    [
      'nobody in the middle of a sentence',
      miller,
      'The wheel that turned all night was greased by Ada Ruhl, the miller.',
    ],
  ])('is %s', (_what, people, paragraphs) => {
    expect(introducedIn(people, paragraphs)).toBeUndefined();
  });
});
