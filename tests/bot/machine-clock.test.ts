import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { machineClock } from '../../src/bot/machine-clock.js';

const START = Date.UTC(2027, 2, 28);
const HOUR_MS = 3_600_000;

beforeEach(() => vi.useFakeTimers({ now: START }));
afterEach(() => vi.useRealTimers());

/** When an alarm rings that is set for so many ms from the start; ms of the machine's own running. */
function ringsAfter(inMs: number): { readonly after: () => number | undefined } {
  const begun = performance.now();
  let rung: number | undefined;
  machineClock.at(START + inMs, () => (rung = Math.round(performance.now() - begun)));
  return { after: () => rung };
}

it('rings at the time, once', () => {
  let rung = 0;
  machineClock.at(START + HOUR_MS, () => (rung += 1));
  vi.advanceTimersByTime(HOUR_MS - 1);
  expect(rung).toBe(0);
  vi.advanceTimersByTime(1);
  expect(rung).toBe(1);
  vi.advanceTimersByTime(HOUR_MS);
  expect(rung).toBe(1);
});

it('GIVEN a time that has passed THEN it rings soon', () => {
  const alarm = ringsAfter(-HOUR_MS);
  vi.advanceTimersByTime(1);
  expect(alarm.after()).toBeLessThanOrEqual(1);
});

it('WHEN it is called off THEN it doesn’t ring', () => {
  let rung = 0;
  const callOff = machineClock.at(START + HOUR_MS, () => (rung += 1));
  vi.advanceTimersByTime(HOUR_MS / 2);
  callOff();
  vi.advanceTimersByTime(HOUR_MS);
  expect(rung).toBe(0);
});

it('WHEN the clock is set forward over the time THEN it rings within half a minute', () => {
  const alarm = ringsAfter(HOUR_MS);
  vi.setSystemTime(START + 2 * HOUR_MS);
  vi.advanceTimersByTime(30_000);
  expect(alarm.after()).toBe(30_000);
});

it('WHEN the clock is set back THEN it rings within half a minute, so that whoever waits looks anew', () => {
  const alarm = ringsAfter(HOUR_MS);
  vi.setSystemTime(START - HOUR_MS);
  vi.advanceTimersByTime(30_000);
  expect(alarm.after()).toBe(30_000);
});
