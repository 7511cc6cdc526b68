import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story.js';

function quotesIn(
  ...paragraphs: readonly string[]
): readonly (readonly [string, string, number])[] {
  const reading = readStory(`---\nheadline: A day in Marrow\n---\n\n${paragraphs.join('\n\n')}`);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return reading.story.quotes.map(({ text, speaker, paragraph }) => [text, speaker, paragraph]);
}

describe('direct quotes', () => {
  it.each([
    ['straight', 'Ann Lee said: "The ferry sails today."'],
    ['curly', 'Ann Lee said: “The ferry sails today.”'],
    ['guillemets', 'Ann Lee said: «The ferry sails today.»'],
    ['low and high', 'Ann Lee said: „The ferry sails today.“'],
    ['single curly', 'Ann Lee said: ‘The ferry sails today.’'],
    ['single straight', "Ann Lee said: 'The ferry sails today.'"],
  ])('are found between %s marks', (_, paragraph) => {
    expect(quotesIn(paragraph)).toEqual([['The ferry sails today.', 'Ann Lee', 1]]);
  });

  it('keep apostrophes and nested quotations inside', () => {
    expect(
      quotesIn('‘It’s the players’ turn, and they’ll say “no more” today,’ said Tom Hill.'),
    ).toEqual([['It’s the players’ turn, and they’ll say “no more” today,', 'Tom Hill', 1]]);
  });

  it('run on over paragraphs that begin with an opening mark', () => {
    expect(
      quotesIn(
        'Mayor Ann Lee said: “The ferry sails today.',
        '“It will sail tomorrow as well.',
        '“And then it will rest.”',
        'Nobody else spoke.',
      ),
    ).toEqual([
      ['The ferry sails today.', 'Ann Lee', 1],
      ['It will sail tomorrow as well.', 'Ann Lee', 2],
      ['And then it will rest.', 'Ann Lee', 3],
    ]);
  });

  it('are not the titles of works, single words set apart, apostrophes or measures', () => {
    expect(
      quotesIn(
        'The choir sang “Songs of the Long Harbour” in the “new” hall.',
        "The '90s players' bus was 6' long and 5\" too wide.",
      ),
    ).toEqual([]);
  });
});

describe('speakers', () => {
  it('stand behind, before and between the pieces of what they say', () => {
    expect(
      quotesIn(
        'Engineer Ann Lee and farmer Tom Hill met on the quay.',
        '“The ferry is old,” said Lee. “It still sails.”',
        'Hill, 49, told the Lantern it was “a very fine boat indeed”.',
        '“We shall see,” Lee said, “what the winter brings.”',
      ),
    ).toEqual([
      ['The ferry is old,', 'Ann Lee', 2],
      ['It still sails.', 'Ann Lee', 2],
      ['a very fine boat indeed', 'Tom Hill', 3],
      ['We shall see,', 'Ann Lee', 4],
      ['what the winter brings.', 'Ann Lee', 4],
    ]);
  });

  it('are found behind he and she', () => {
    expect(
      quotesIn(
        'Engineer Ann Lee met farmer Tom Hill on the quay.',
        '“The ferry is old,” she said.',
        '“It still sails well enough,” he replied.',
      ),
    ).toEqual([
      ['The ferry is old,', 'Ann Lee', 2],
      ['It still sails well enough,', 'Tom Hill', 3],
    ]);
  });

  it('are found behind a participle and not mistaken for whom it is about', () => {
    expect(
      quotesIn('Mayor Ann Lee spoke of farmer Tom Hill, saying that he had “no boat at all”.'),
    ).toEqual([['no boat at all', 'Ann Lee', 1]]);
  });

  it('are nobody where an unnamed source speaks', () => {
    expect(
      quotesIn('Mayor Ann Lee was away. “The ferry will be sold soon,” said a clerk of the port.'),
    ).toEqual([['The ferry will be sold soon,', '', 1]]);
  });
});
