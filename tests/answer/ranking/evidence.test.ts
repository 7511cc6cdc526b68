import { expect, test } from 'vitest';
import { readQuestion } from '../../../src/answer/question/read-question.js';
import { canAnswer } from '../../../src/answer/ranking/evidence.js';
import { rankSentences } from '../../../src/answer/ranking/ranking.js';
import { indexed } from '../stories.js';

const story = indexed(`Tamm keeps the mill of Osen

Mayor Ada Tamm of Osen bought the old mill on Monday. Tamm said that Osen needs flour.

Tamm paid 40,000 crowns. Her brother Otto left Osen in spring.

People in Osen trust Tamm. The mill stood empty, because its wheel was broken.
`);

test.each([
  ['When did Tamm buy the mill?', true],
  ['How much did Tamm pay?', true],
  ['Why was the mill empty?', true],
  // words of another stem that mean nearly the same
  ['Who purchased it for Osen?', true],
  // a name that one sentence has leads there, whatever is asked
  ['Is Otto unhappy?', true],
  // nothing beside the names that every paragraph has
  ['Is Tamm unhappy in Osen?', false],
  ['What is the weather in Osen?', false],
  // the best sentence has no number
  ['How many people trust Tamm?', false],
  ['How often does Osen need flour?', false],
])('GIVEN "%s" THEN the best sentence can answer: %s', (typed, can) => {
  const question = readQuestion(story, typed);
  const [best] = rankSentences(story, question);
  expect(best && canAnswer(story, question, best)).toBe(can);
});
