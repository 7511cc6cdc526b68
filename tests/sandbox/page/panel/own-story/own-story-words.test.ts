import { expect, test } from 'vitest';
import {
  fileProblem,
  findingsInWords,
  problemInWords,
} from '../../../../../src/sandbox/page/panel/own-story/own-story-words.js';

test.each([
  ['ferry.txt', 2_000_000, ''],
  ['Ferry.HTML', 10, ''],
  ['ferry.md', 2_000_001, 'ferry.md is larger than 2 MB: bring in one article.'],
  [
    'ferry.pdf',
    10,
    'ferry.pdf is no text, Markdown or HTML file. Save the article as one, or paste its text.',
  ],
  [
    'ferry',
    10,
    'ferry is no text, Markdown or HTML file. Save the article as one, or paste its text.',
  ],
])('whether %s of %i bytes can be tried', (name, size, problem) => {
  expect(fileProblem(name, size)).toBe(problem);
});

test('a problem is told with its line where there is one', () => {
  expect(problemInWords({ error: 'No headline.', line: 3 })).toBe('Line 3: No headline.');
  expect(problemInWords({ error: 'No headline.', line: 0 })).toBe('No headline.');
  expect(problemInWords({ error: 'Too large.' })).toBe('Too large.');
});

test('what was found is counted', () => {
  const story = {
    slug: 'ferry',
    headline: 'Ferry',
    own: true,
    standfirst: '',
    published: '',
    author: '',
    source: '',
    url: '',
    paragraphs: [{ number: 1, section: '', text: 'A.', sentences: [{ start: 0, end: 2 }] }],
    people: [
      { name: 'Marta Quell', role: '', aliases: [], mentions: 1 },
      { name: 'Ivo Sand', role: '', aliases: [], mentions: 2 },
    ],
    quotes: [{ speaker: '', text: 'A', paragraph: 1 }],
    related: [],
    questions: [],
  };
  expect(findingsInWords(story)).toBe('Read: 1 paragraph, 2 people, 1 quote, 0 related headlines.');
});
