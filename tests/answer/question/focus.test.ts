import { expect, test } from 'vitest';
import { focusOf } from '../../../src/answer/question/focus.js';
import { readWords } from '../../../src/answer/words/words.js';

test.each([
  ['how many tackles did she make?', 'tackl'],
  ['How much money was paid?', 'money'],
  ['In which years did it rain?', 'year'],
  ['WHAT colour is the boat?', 'colour'],
  ['tell me what medals he has', 'medal'],
])('%s asks about %s', (question, stem) => {
  expect(focusOf(readWords(question))).toBe(stem);
});

test.each([
  'How many of the crew stayed?',
  'What is the name of the boat?',
  'Who paid?',
  'years',
  'how many',
  '',
])('"%s" asks about no noun', (question) => {
  expect(focusOf(readWords(question))).toBeUndefined();
});
