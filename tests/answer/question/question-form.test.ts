import { expect, test } from 'vitest';
import { questionForm } from '../../../src/answer/question/question-form.js';
import { readWords } from '../../../src/answer/words/words.js';

test.each([
  ['What did she buy?', 'object'],
  ['what kind of ship does he want', 'object'],
  ['Who bought it?', 'subject'],
  ['Which company raised its prices?', 'subject'],
  ['What is the name of the ship?', 'is'],
  ['In which town was it found?', 'is'],
  // the auxiliary of a clause further on says nothing of the question
  ['Who told the sailors of all the ships that they could go?', 'subject'],
  ['reason for the strike?', 'none'],
  ['', 'none'],
])('"%s" is built around %s', (question, form) => {
  expect(questionForm(readWords(question))).toBe(form);
});
