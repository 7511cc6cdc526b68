import { expect, it } from 'vitest';
import { rememberAsked } from '../../src/bot/asked-lately.js';
import { pace } from '../../src/settings/pace.js';

const answer = { kind: 'answer' };

it('each person has a pace of their own', () => {
  const take = rememberAsked();
  for (let at = 0; at < pace.questions; at += 1) expect(take('ada', at)).toEqual(answer);
  expect(take('ada', 10)).toEqual({ kind: 'wait', ms: 19_990, told: false });
  expect(take('bo', 10)).toEqual(answer);
  expect(take('ada', 20)).toEqual({ kind: 'wait', ms: 19_980, told: true });
});

it('somebody who is forgotten in the meantime asks as if for the first time', () => {
  const take = rememberAsked();
  for (let at = 0; at < pace.questions; at += 1) take('ada', at);
  take('bo', 15_000);
  take('cleo', pace.withinMs + pace.questions);
  expect(take('ada', pace.withinMs + pace.questions)).toEqual(answer);
  expect(take('bo', pace.withinMs + pace.questions)).toEqual(answer);
});
