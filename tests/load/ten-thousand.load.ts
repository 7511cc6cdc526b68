import { expect, it } from 'vitest';
import { askMany } from './ask-many.js';

it('GIVEN 10,000 questions by 500 people in 60 channels THEN none is lost, memory stays flat and the bot quick', async () => {
  const figures = await askMany({ questions: 10_000, people: 500, channels: 60, perSecond: 40 });
  console.log(figures);
  const { lost, repeated, logged, latencyMs, residentMiB, loopDelayP99Ms } = figures;
  expect({ lost, repeated, logged }).toEqual({ lost: [], repeated: [], logged: '' });
  // a twentieth of Discord's 3 s for a first answer
  expect(latencyMs.p99).toBeLessThan(150);
  expect(loopDelayP99Ms).toBeLessThan(50);
  // as means, since memory rises and falls between two collections of garbage
  const afterTwoThousand = mean(residentMiB.slice(1, 4));
  expect(mean(residentMiB.slice(-3))).toBeLessThan(afterTwoThousand * 1.1);
}, 400_000);

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, figure) => sum + figure, 0) / figures.length;
}
