import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/story/read-story.js';
import type { StoryReading } from '../../../src/story/types.js';

const BODY = `Mayor Ann Lee opened the “old  mill” on Tuesday. “It’s a good day,” she said. “A good day.”

Tom Hill, a miller, said the wheel would turn. “Bread at last,” Hill said, “and cheap.” Nobody ate.`;

function reading(...corrections: readonly string[]): StoryReading {
  return readStory(`---\nheadline: The mill\n${corrections.join('\n')}\n---\n\n${BODY}\n`);
}

function problem(...corrections: readonly string[]): unknown {
  const read = reading(...corrections);
  return read.ok ? 'no problem' : read.problem;
}

describe('quotes in the front matter', () => {
  it('are the quotes, in the story’s order and marks, with the speaker’s name', () => {
    const read = reading(
      'quotes:',
      '  - text: "Bread at last"',
      '    speaker: Hill',
      '  - {text: "\\"It\'s a good day\\"", speaker: Tom Hill}',
      '  - text: old mill',
    );
    const quotes = read.ok ? read.story.quotes : [];
    expect(quotes.map((one) => [one.text, one.speaker, one.paragraph, one.statement])).toEqual([
      ['old  mill', '', 1, 1],
      ['It’s a good day', 'Tom Hill', 1, 2],
      ['Bread at last', 'Tom Hill', 2, 3],
    ]);
  });

  it('GIVEN the same words twice THEN they are two places of the text', () => {
    const read = reading(
      'quotes:',
      '  - {text: good day, speaker: Tom Hill}',
      '  - {text: good day, speaker: Ann Lee}',
    );
    expect(read.ok && read.story.quotes.map(({ speaker }) => speaker)).toEqual([
      'Tom Hill',
      'Ann Lee',
    ]);
  });

  it('GIVEN an empty list THEN the story has none', () => {
    const read = reading('quotes: []');
    expect(read.ok && read.story.quotes).toEqual([]);
  });

  it.each([
    [
      'words that the text lacks',
      ['quotes:', '  - text: Bread at last', '  - text: Bread at first'],
      5,
      'quotes 2 text in the front matter is not in the story: copy it from the text, word for word.',
    ],
    [
      'half a word',
      ['quotes:', '  - text: ood day'],
      4,
      'quotes 1 text in the front matter is not in the story: copy it from the text, word for word.',
    ],
    [
      'marks alone',
      ['quotes:', '  - text: "“”"'],
      4,
      'quotes 1 text in the front matter is not in the story: copy it from the text, word for word.',
    ],
    [
      'a stranger as speaker',
      ['quotes:', '  - text: Bread at last', '    speaker: Bo Orr'],
      5,
      'quotes 1 speaker in the front matter, Bo Orr, is none of the story’s people: write the name of one of them, or list them under people.',
    ],
    [
      'an alias of two people as speaker',
      [
        'people: [{name: Ann Lee, aliases: [Lee]}, {name: Jo Lee, aliases: [Lee]}]',
        'quotes:',
        '  - {text: Bread at last, speaker: Lee}',
      ],
      5,
      'quotes 1 speaker in the front matter, Lee, is none of the story’s people: write the name of one of them, or list them under people.',
    ],
    [
      'another key',
      ['quotes:', '  - text: Bread at last', '    by: Tom Hill'],
      5,
      'quotes 1 by is not a key of a story: the keys are text, speaker.',
    ],
    ['no list', ['quotes: none'], 3, 'quotes in the front matter must be a list.'],
  ])('GIVEN %s THEN the problem names its line', (_, corrections, line, reason) => {
    expect(problem(...corrections)).toEqual({ line, reason });
  });
});

describe('a summary in the front matter', () => {
  it('is the summary at the lengths that it has, in the story’s order and marks', () => {
    const found = reading('');
    const read = reading(
      'summary:',
      '  short: [Nobody ate.]',
      '  medium:',
      '    - Nobody ate.',
      '    - "\\"It\'s a good day,\\" she said."',
    );
    expect(read.ok && found.ok && read.story.summary).toEqual({
      short: ['Nobody ate.'],
      medium: ['“It’s a good day,” she said.', 'Nobody ate.'],
      long: found.ok && found.story.summary.long,
    });
  });

  it.each([
    [
      'part of a sentence',
      ['summary:', '  long:', '    - Nobody ate.', '    - she said.'],
      6,
      'summary long 2 in the front matter is no sentence of the story: copy a whole one from the text, word for word.',
    ],
    [
      'too many sentences',
      ['summary:', '  short: [Nobody ate., Nobody ate., Nobody ate.]'],
      4,
      'summary short in the front matter must have no more than 2 sentences.',
    ],
    [
      'no sentence',
      ['summary:', '  short: []'],
      4,
      'summary short in the front matter must have a sentence.',
    ],
    [
      'no lengths',
      ['summary: [Nobody ate.]'],
      3,
      'summary in the front matter must have short, medium or long, each a list of sentences.',
    ],
  ])('GIVEN %s THEN the problem names its line', (_, corrections, line, reason) => {
    expect(problem(...corrections)).toEqual({ line, reason });
  });

  it('GIVEN blank lines before the front matter THEN they count', () => {
    const text = `\n\n---\nheadline: The mill\nsummary:\n  short: [Nobody slept.]\n---\n${BODY}`;
    expect(readStory(text)).toEqual({
      ok: false,
      problem: {
        line: 6,
        reason:
          'summary short 1 in the front matter is no sentence of the story: copy a whole one from the text, word for word.',
      },
    });
  });
});
