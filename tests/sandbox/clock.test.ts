import { expect, test } from 'vitest';
import { createClock } from '../../src/sandbox/clock.js';

test('alarms ring in the order of their times, those of one time as they were set', () => {
  const clock = createClock(() => 0);
  const rung: string[] = [];
  const set = (name: string, ms: number) => clock.at(ms, () => rung.push(name));
  set('third', 30);
  set('first', 10);
  set('second', 20);
  const callOff = set('never', 20);
  set('second too', 20);
  set('later', 100);
  callOff();
  clock.advance(30);
  expect(rung).toEqual(['first', 'second', 'second too', 'third']);
  clock.set(100);
  expect(rung.at(-1)).toBe('later');
});

test('an alarm that an alarm sets for a time that has passed rings at once', () => {
  const clock = createClock(() => 0);
  const rung: number[] = [];
  clock.at(10, () => clock.at(5, () => rung.push(clock.now())));
  clock.advance(20);
  expect(rung).toEqual([20]);
});
