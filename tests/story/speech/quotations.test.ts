import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/story/read-story.js';
import type { Story } from '../../../src/story/types.js';

function storyOf(...paragraphs: readonly string[]): Story {
  const reading = readStory(`---\nheadline: A day in Marrow\n---\n\n${paragraphs.join('\n\n')}`);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return reading.story;
}

function quotesIn(
  ...paragraphs: readonly string[]
): readonly (readonly [string, string, number])[] {
  const { quotes } = storyOf(...paragraphs);
  return quotes.map(({ text, speaker, paragraph }) => [text, speaker, paragraph]);
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

  it.each([
    ['feet and inches', '“It is 6’2” high,” said Tom Hill.', 'It is 6’2” high,'],
    ['a mark turned the wrong way', 'Tom Hill called it “hateful“ on Sunday.', 'hateful'],
    ['a short sentence of its own', 'Tom Hill nodded. “Yes.” He left.', 'Yes.'],
    [
      'what a crowd chants',
      'The crowd met Tom Hill, chanting “No Ferry No Vote,” and left.',
      'No Ferry No Vote,',
    ],
    [
      'a word that somebody is said to use',
      'Tom Hill called the plan “reckless” on Sunday.',
      'reckless',
    ],
  ])('are found with %s', (_, paragraph, quote) => {
    expect(quotesIn(paragraph).map(([text]) => text)).toEqual([quote]);
  });

  it.each([
    ['a title before a comma', 'Tom Hill, host of Radio Marrow’s “Good Morning,” fell ill.'],
    [
      'what something is titled',
      'Tom Hill sent a letter titled “The facts about the ferry of Marrow.”',
    ],
    ['a work', 'Tom Hill praised the novel “A Year And A Day On The Old Marrow Ferry In The Fog”.'],
    ['a term before its noun', 'Tom Hill said that the “unbound” voters had left.'],
    ['a word that is spoken of', 'Tom Hill spoke of the word “ferry” and left.'],
  ])('are not %s', (_, paragraph) => {
    expect(quotesIn(paragraph)).toEqual([]);
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

  it.each([
    ['behind the verb', '“The ferry is old,” said a clerk of the port.', 'a clerk of the port'],
    [
      'before it',
      'The Ferry Office of Marrow called it “very old indeed”.',
      'The Ferry Office of Marrow',
    ],
    ['for somebody', 'A spokesman for Lee called it “very old indeed”.', 'A spokesman for Lee'],
    ['of an act', 'The man who sold Lee the ferry called it “very old indeed”.', 'The man'],
    ['of nobody named', 'Posters called it “very old indeed”. They hung for days.', 'Posters'],
  ])(
    'are nobody where an unnamed source speaks, whose words are told: %s',
    (_, sentence, source) => {
      const quotes = storyOf('Mayor Ann Lee was away.', sentence).quotes;
      expect(quotes.map((quote) => [quote.speaker, quote.source])).toEqual([['', source]]);
    },
  );

  const met = 'Mayor Ann Lee met farmer Tom Hill and spokesman Bert Oak.';
  it.each([
    ['a role', '“It is old,” the mayor said.', 'Ann Lee'],
    [
      'an apposition',
      '“It is old,” Lee, the head of the town and of its council, said.',
      'Ann Lee',
    ],
    ['a name in apposition', '“It is old,” his friend, Tom Hill, said.', 'Tom Hill'],
    [
      'a clause with another name',
      'Oak, who works for Lee, called it “very old indeed”.',
      'Bert Oak',
    ],
    [
      'the verb at the marks before another',
      'Lee cannot say that it is “very old indeed,” Hill added.',
      'Tom Hill',
    ],
    [
      'the end of the sentence',
      '“It is old indeed” for a ferry of its kind, says Bert Oak.',
      'Bert Oak',
    ],
    ['a plural verb', '“It is old,” say Hill and Oak.', 'Tom Hill'],
    ['an aside', 'The ferry, says Bert Oak, is “very old indeed”.', 'Bert Oak'],
    [
      'an infinitive',
      'Oak met Lee, with Hill taking the floor to call it “very old indeed”.',
      'Tom Hill',
    ],
    ['a possessive', 'Hill’s “not on my watch” was heard by Lee.', 'Tom Hill'],
    ['a noun of saying', 'Lee laughed at Hill’s claim that it was “very old indeed”.', 'Tom Hill'],
    ['a heading', 'Tom Hill: Ferry Of Lee ‘Is A Wreck.’', 'Tom Hill'],
    ['according to', 'It is “very old indeed”, according to Oak.', 'Bert Oak'],
    [
      'whom he is asked about',
      'Hill laughed. When asked about Bert Oak, he said: “No.”',
      'Tom Hill',
    ],
    [
      'the sentence before',
      'Lee called it “old wood”. Hill said he liked it. “It sails.”',
      'Tom Hill',
    ],
    [
      'whom the rest of the clause does not name',
      'Hill smiled. He said Tom Oak was “no sailor at all”.',
      'Tom Hill',
    ],
    ['a sentence of two words behind a full stop', '“It is old.” Hill said.', 'Tom Hill'],
  ])('are told by %s', (_, sentence, speaker) => {
    expect(quotesIn(met, sentence).at(-1)?.[1]).toBe(speaker);
  });

  it('are not those of the sentence behind', () => {
    expect(quotesIn(met, 'Lee said it is “very old now.” Oak called it “rather new”.')).toEqual([
      ['very old now.', 'Ann Lee', 2],
      ['rather new', 'Bert Oak', 2],
    ]);
  });
});

describe('each quote', () => {
  it('has its place, its verb, its sentence and its medium', () => {
    const sentence = '“The ferry  is old,” Ann Lee wrote on Bluesky.';
    expect(storyOf(`Rain fell. ${sentence}`).quotes).toEqual([
      {
        kind: 'direct',
        text: 'The ferry  is old,',
        speaker: 'Ann Lee',
        source: '',
        paragraph: 1,
        start: 12,
        end: 30,
        verb: 'wrote',
        context: sentence,
        medium: 'posted',
        statement: 1,
      },
    ]);
  });

  it('is of the statement that its speaker interrupts or goes on with, until somebody speaks anew', () => {
    const { quotes } = storyOf(
      '“The ferry,” said Ann Lee, “is old. It leaks.” “Does it?” asked Tom Hill. “I like it.”',
      'Ann Lee said: “It does.',
      '“It always did.” She called it “a wreck” and “a shame to the town”.',
    );
    expect(quotes.map(({ text, statement }) => [text, statement])).toEqual([
      ['The ferry,', 1],
      ['is old. It leaks.', 1],
      ['Does it?', 2],
      ['I like it.', 2],
      ['It does.', 3],
      ['It always did.', 3],
      ['a wreck', 4],
      ['a shame to the town', 5],
    ]);
  });
});
