import { expect, it } from 'vitest';
import { askMany } from './ask-many.js';

it('GIVEN 300 questions by 60 people in 60 channels within 8 s THEN each gets one reply within Discord’s 3 s', async () => {
  const { lost, repeated, logged, latencyMs } = await askMany({
    questions: 300,
    people: 60,
    channels: 60,
    perSecond: 40,
  });
  expect({ lost, repeated, logged }).toEqual({ lost: [], repeated: [], logged: '' });
  // other tests share the machine; `npm run load` measures
  expect(latencyMs.p99).toBeLessThan(3000);
}, 60_000);
