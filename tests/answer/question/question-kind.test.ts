import { expect, test } from 'vitest';
import { questionKind } from '../../../src/answer/question/question-kind.js';
import { readWords } from '../../../src/answer/words/words.js';

test.each([
  ['Who paid?', 'who'],
  ['by whom was it paid', 'who'],
  ['When is it?', 'when'],
  ['In which year did it end?', 'when'],
  ['where was that', 'where'],
  ['What city is meant?', 'where'],
  ['How many ships left?', 'how-many'],
  ['how often did they meet?', 'how-often'],
  ['Who said that it was a bargain?', 'who-said'],
  ['who has called it a shame?', 'who-said'],
  // nothing is said that could be looked for
  ['who said?', 'who'],
  ['tell me who paid', 'who'],
  ['do you know when it ended?', 'when'],
  ['can you tell me whether they won', 'yes-no'],
  ['number of the dead?', 'how-many'],
  ['give me the date of the vote', 'when'],
  ['cause of the fire?', 'why'],
  ['How much did it cost?', 'how-much'],
  ['How long did it last?', 'how-long'],
  ['How did they do it?', 'how'],
  ['Why?', 'why'],
  ['reason for the strike', 'why'],
  ['What did she say about it?', 'said'],
  ['what does he think', 'said'],
  ['what else did she say?', 'said'],
  ['Did they win?', 'yes-no'],
  ['is it true', 'yes-no'],
  ['What is it?', 'what'],
  ['tell me more', 'what'],
  ['', 'what'],
])('"%s" asks %s', (question, kind) => {
  expect(questionKind(readWords(question))).toBe(kind);
});
