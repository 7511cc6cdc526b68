import { describe, expect, it } from 'vitest';

import { figureOf } from '../../../src/daily/angles/figure.js';
import { indexed } from '../../answer/stories.js';

/** The figure that is found in a paragraph behind the news of a story, as it stands there. */
function figureIn(paragraph: string): string | undefined {
  const figure = figureOf(
    indexed(`Mill of Korsby turns again

The water mill of Korsby began to turn again in spring after a long rest. Children danced on the dam until the evening.

Ada Ruhl, the miller, greased the wheels with butter and baked bread for all who came.

${paragraph}
`),
  );
  return figure?.sentence.slice(figure.start, figure.end);
}

describe('a figure', () => {
  it.each([
    ['Some 340 striking sailors left their ships in the harbour.', 'Some 340 striking sailors'],
    [
      'The mill was sold for more than 2.3 million crowns in autumn.',
      'more than 2.3 million crowns',
    ],
    ['The town paid $4.5 billion for the dam and the road.', '$4.5 billion'],
    ['The town paid £90,000 for the wheels of the old mill.', '£90,000'],
    [
      'Almost 62 percent of the voters in Korsby were against it.',
      'Almost 62 percent of the voters',
    ],
    ['Rents in the old town rose by 4.5% within a few weeks.', '4.5%'],
    ['The flour feeds up to 12,000 people in the valley.', 'up to 12,000 people'],
    ['On Tuesday 84 prisoners crossed the bridge of Tamsk together.', '84 prisoners'],
    [
      'A new poll shows the mayor ahead of Sens. Marco Hask and Ted Quist with 340 votes.',
      '340 votes',
    ],
    ['The new wheel carries 48 buckets of oak and iron.', '48 buckets'],
  ])('is found in: %s', (paragraph, figure) => {
    expect(figureIn(paragraph)).toBe(figure);
  });

  it.each([
    ['a year', 'The mill of the village was built in 1877 by a brewer.'],
    ['a decade', 'The mill of the village was a school in the 1950s.'],
    ['a date', 'The mill of the village opens again on March 23 for guests.'],
    ['a date of another form', 'The mill of the village opens on 23 March for guests.'],
    ['an age', 'Ada Ruhl, 49, has worked in the mill of the village.'],
    ['an age in words', 'A 49-year-old miller has worked there with great joy.'],
    ['a duration', 'The mill of the village stood still for 30 years.'],
    ['a time', 'The mill of the village opens at 9:30 for guests.'],
    ['a score', 'Korsby won 3-2 against Tarn on the meadow by the mill.'],
    ['a flight', 'The visitors came on Flight 370 to the airport of Korsby.'],
    ['a road', 'The mill lies near Route 66 between the two villages.'],
    ['what somebody says', 'Ada Ruhl said: “I have 400 sacks of flour left in the mill.”'],
    ['two of something', 'The mill of the village has 2 wheels of oak.'],
    ['a number without what it counts', 'The wheel of the mill was given the number 48.'],
    ['a sentence that leans on another', 'But they sold 340 sacks of flour to the bakers.'],
    ['a pronoun for nobody', 'In spring she sold 340 sacks of flour to the bakers.'],
    ['the author’s own words', 'I have eaten 340 loaves of bread from this very mill.'],
    ['a note of the paper', 'Editor’s note: Korsby has 340 mills and bakers in all.'],
    ['half a quotation', 'The mill ground 340 sacks of flour “for the poor.'],
  ])('is not %s', (_what, paragraph) => {
    expect(figureIn(paragraph)).toBeUndefined();
  });

  it('is one that the summary doesn’t tell, and a large one, where there is one', () => {
    const figure = figureOf(
      indexed(`Mill of Korsby turns again

The water mill of Korsby turned again on Sunday before 900 guests. The mayor danced on the dam.

Eight bakers sold 48 loaves of rye bread at the gate of the mill. The new wheel cost the village 70,000 crowns in all.
`),
    );
    expect(figure).toEqual({
      sentence: 'The new wheel cost the village 70,000 crowns in all.',
      paragraph: 2,
      start: 31,
      end: 44,
    });
  });
});
