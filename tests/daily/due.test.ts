import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { CATCH_UP_MS, dueNow } from '../../src/daily/due.js';
import type { LocalDay } from '../../src/daily/types.js';
import { scheduleAt } from './schedules.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A schedule at 9:00 in Berlin, where summer days are two hours ahead of UTC. */
const schedule = scheduleAt('09:00', 'Europe/Berlin', { since: Date.parse('2027-05-01T00:00Z') });
const due = Date.parse('2027-06-02T07:00Z');
const delivered = (...days: LocalDay[]) => new Set(days);

const tomorrow = { at: due + 24 * HOUR, day: '2027-06-03' };

describe('what is due for a schedule', () => {
  it('GIVEN yesterday delivered WHEN its time has not come THEN nothing until then', () => {
    expect(dueNow(schedule, due - 1, delivered('2027-06-01'))).toEqual({
      kind: 'nothing',
      next: { at: due, day: '2027-06-02' },
    });
  });

  it('GIVEN its time has come THEN the post of that day, and how late', () => {
    expect(dueNow(schedule, due, delivered('2027-06-01'))).toEqual({
      kind: 'deliver',
      day: '2027-06-02',
      dueAt: due,
      late: 0,
    });
    expect(dueNow(schedule, due + 40 * MINUTE, delivered('2027-06-01'))).toEqual({
      kind: 'deliver',
      day: '2027-06-02',
      dueAt: due,
      late: 40 * MINUTE,
    });
  });

  it('GIVEN the day has a delivery THEN nothing until tomorrow', () => {
    expect(dueNow(schedule, due, delivered('2027-06-02'))).toEqual({
      kind: 'nothing',
      next: tomorrow,
    });
  });

  it('GIVEN it was down for up to three hours THEN the post is caught up; after that it is skipped', () => {
    expect(dueNow(schedule, due + CATCH_UP_MS, delivered())).toEqual({
      kind: 'deliver',
      day: '2027-06-02',
      dueAt: due,
      late: 3 * HOUR,
    });
    expect(dueNow(schedule, due + CATCH_UP_MS + 1, delivered())).toEqual({
      kind: 'skip',
      day: '2027-06-02',
      dueAt: due,
      reason: 'too-late',
    });
  });

  it('GIVEN it was set or resumed after its time THEN nothing that day', () => {
    expect(dueNow({ ...schedule, since: due + 1 }, due + MINUTE, delivered())).toEqual({
      kind: 'nothing',
      next: tomorrow,
    });
    expect(dueNow({ ...schedule, since: due }, due + MINUTE, delivered())).toEqual({
      kind: 'deliver',
      day: '2027-06-02',
      dueAt: due,
      late: MINUTE,
    });
  });

  it.each(['moderator', 'rejected'] as const)('GIVEN it rests (%s) THEN nothing', (paused) => {
    expect(dueNow({ ...schedule, paused }, due, delivered())).toEqual({
      kind: 'nothing',
      next: null,
    });
  });
});

describe('a clock that jumps', () => {
  it('GIVEN today is posted WHEN the clock is set back an hour THEN nothing until tomorrow', () => {
    const posted = delivered('2027-06-01', '2027-06-02');
    expect(dueNow(schedule, due - HOUR + MINUTE, posted)).toEqual({
      kind: 'nothing',
      next: tomorrow,
    });
  });

  it('GIVEN it is set back before the schedule was made THEN nothing until the first day without a delivery', () => {
    const since = due - HOUR;
    const now = due - 48 * HOUR;
    expect(dueNow({ ...schedule, since }, now, delivered('2027-06-02'))).toEqual({
      kind: 'nothing',
      next: tomorrow,
    });
  });

  it('GIVEN it is set forward by days THEN only the last day is posted, or skipped where it is long ago', () => {
    const posted = delivered('2027-06-01');
    expect(dueNow(schedule, due + 5 * 24 * HOUR + MINUTE, posted)).toEqual({
      kind: 'deliver',
      day: '2027-06-07',
      dueAt: due + 5 * 24 * HOUR,
      late: MINUTE,
    });
    expect(dueNow(schedule, due + 5 * 24 * HOUR + 4 * HOUR, posted)).toEqual({
      kind: 'skip',
      day: '2027-06-07',
      dueAt: due + 5 * 24 * HOUR,
      reason: 'too-late',
    });
  });

  it('GIVEN a year ahead was posted by mistake and the clock is right again THEN days go on as before', () => {
    expect(dueNow(schedule, due, delivered('2027-06-01', '2028-06-02'))).toEqual({
      kind: 'deliver',
      day: '2027-06-02',
      dueAt: due,
      late: 0,
    });
  });
});

it('GIVEN a schedule moves from Auckland to Honolulu after the post THEN the same day is not posted again there', () => {
  const moved = scheduleAt('09:00', 'Pacific/Honolulu', { since: Date.parse('2027-05-31T22:00Z') });
  // 2027-06-01 was posted in Auckland at 2027-05-31T21:00Z; in Honolulu that day comes 22 hours later
  const now = Date.parse('2027-06-01T19:00Z');
  expect(dueNow(moved, now, delivered('2027-06-01'))).toEqual({
    kind: 'nothing',
    next: { at: Date.parse('2027-06-02T19:00Z'), day: '2027-06-02' },
  });
});

it('GIVEN any walk of the clock, forward and back THEN no day is delivered or skipped twice, none before its time, none delivered late', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: -30 * 60, max: 60 * 60 }), { minLength: 1, maxLength: 60 }),
      (steps) => {
        const days: LocalDay[] = [];
        let now = due;
        for (const minutes of steps) {
          now += minutes * MINUTE;
          const done = dueNow(schedule, now, new Set(days));
          if (done.kind === 'nothing') continue;
          days.push(done.day);
          expect(done.dueAt).toBeLessThanOrEqual(now);
          expect(done.kind).toBe(now - done.dueAt <= CATCH_UP_MS ? 'deliver' : 'skip');
        }
        expect(new Set(days).size).toBe(days.length);
      },
    ),
  );
});
