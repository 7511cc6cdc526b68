import * as fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';

import { localDay } from '../../src/daily/local-time.js';
import { lastRun, nextRun, nextUndelivered } from '../../src/daily/next-run.js';
import type { Run, RunTime } from '../../src/daily/next-run.js';
import { timeZones } from '../../src/daily/time-zone.js';

const HOUR = 60 * 60 * 1000;

function at(hour: number, minute: number, timeZone: string): RunTime {
  return { time: { hour, minute }, timeZone };
}

/** The next runs later than an instant, each as `day: instant in UTC`. */
function runs(schedule: RunTime, after: string, count: number): string[] {
  const found: Run[] = [];
  for (let from = Date.parse(after); found.length < count;) {
    const run = nextRun(schedule, from);
    found.push(run);
    from = run.at;
  }
  return found.map(({ at, day }) => `${day}: ${new Date(at).toISOString().slice(0, 16)}`);
}

describe('the next run of a schedule', () => {
  it('GIVEN 02:30 in Berlin WHEN the clock jumps from 2:00 to 3:00 THEN it runs at 3:00, once', () => {
    expect(runs(at(2, 30, 'Europe/Berlin'), '2027-03-26T12:00Z', 4)).toEqual([
      '2027-03-27: 2027-03-27T01:30',
      '2027-03-28: 2027-03-28T01:00',
      '2027-03-29: 2027-03-29T00:30',
      '2027-03-30: 2027-03-30T00:30',
    ]);
  });

  it('GIVEN 02:30 in Berlin WHEN 2:00 to 3:00 comes twice THEN it runs the first time, once', () => {
    expect(runs(at(2, 30, 'Europe/Berlin'), '2027-10-29T12:00Z', 3)).toEqual([
      '2027-10-30: 2027-10-30T00:30',
      '2027-10-31: 2027-10-31T00:30',
      '2027-11-01: 2027-11-01T01:30',
    ]);
    // asked between the two 02:30s, and at the second
    expect(runs(at(2, 30, 'Europe/Berlin'), '2027-10-31T01:00Z', 1)).toEqual([
      '2027-11-01: 2027-11-01T01:30',
    ]);
    expect(runs(at(2, 30, 'Europe/Berlin'), '2027-10-31T01:30Z', 1)).toEqual([
      '2027-11-01: 2027-11-01T01:30',
    ]);
  });

  it('knows zones with quarters of an hour', () => {
    expect(runs(at(9, 0, 'Asia/Kathmandu'), '2027-01-01T00:00Z', 2)).toEqual([
      '2027-01-01: 2027-01-01T03:15',
      '2027-01-02: 2027-01-02T03:15',
    ]);
  });

  it('knows zones of half an hour with summer time', () => {
    expect(runs(at(2, 15, 'America/St_Johns'), '2027-03-13T00:00Z', 3)).toEqual([
      '2027-03-13: 2027-03-13T05:45',
      '2027-03-14: 2027-03-14T05:30',
      '2027-03-15: 2027-03-15T04:45',
    ]);
    expect(runs(at(1, 15, 'America/St_Johns'), '2027-11-06T00:00Z', 3)).toEqual([
      '2027-11-06: 2027-11-06T03:45',
      '2027-11-07: 2027-11-07T03:45',
      '2027-11-08: 2027-11-08T04:45',
    ]);
  });

  it('lives the day of Apia, which is the day before in UTC, and leaves out the day that Apia left out', () => {
    expect(runs(at(9, 0, 'Pacific/Apia'), '2027-02-27T00:00Z', 2)).toEqual([
      '2027-02-28: 2027-02-27T20:00',
      '2027-03-01: 2027-02-28T20:00',
    ]);
    expect(runs(at(9, 0, 'Pacific/Apia'), '2011-12-28T00:00Z', 3)).toEqual([
      '2011-12-28: 2011-12-28T19:00',
      '2011-12-29: 2011-12-29T19:00',
      '2011-12-31: 2011-12-30T19:00',
    ]);
  });

  it('runs on leap days', () => {
    expect(runs(at(0, 0, 'Asia/Tokyo'), '2028-02-28T00:00Z', 2)).toEqual([
      '2028-02-29: 2028-02-28T15:00',
      '2028-03-01: 2028-02-29T15:00',
    ]);
  });

  it('GIVEN 23:30 in Nuuk WHEN the clock jumps from 23:00 to 0:00 THEN it runs at 0:00 for the day before', () => {
    expect(runs(at(23, 30, 'America/Nuuk'), '2027-03-27T00:00Z', 3)).toEqual([
      '2027-03-26: 2027-03-27T01:30',
      '2027-03-27: 2027-03-28T01:00',
      '2027-03-28: 2027-03-29T00:30',
    ]);
  });

  it('runs at 1:00 where midnight is jumped over, for the day that begins', () => {
    expect(runs(at(0, 0, 'Asia/Beirut'), '2027-03-27T12:00Z', 2)).toEqual([
      '2027-03-28: 2027-03-27T22:00',
      '2027-03-29: 2027-03-28T21:00',
    ]);
  });

  it('GIVEN a zone that no machine knows THEN it throws', () => {
    expect(() => nextRun(at(9, 0, 'Mars/Olympus'), 0)).toThrow(/Mars\/Olympus/u);
  });
});

describe('the next run without a delivery', () => {
  it('GIVEN a schedule moved over the date line THEN a day that was posted is not posted again', () => {
    // 2027-06-01 was posted at 9:00 in Auckland, then the schedule moved to Honolulu, where that day comes 22 hours later
    const posted = nextRun(at(9, 0, 'Pacific/Auckland'), Date.parse('2027-05-31T12:00Z'));
    expect(posted).toEqual({ at: Date.parse('2027-05-31T21:00Z'), day: '2027-06-01' });
    const moved = at(9, 0, 'Pacific/Honolulu');
    expect(nextRun(moved, posted.at).day).toBe('2027-06-01');
    expect(nextUndelivered(moved, posted.at, (day) => day === posted.day)).toEqual({
      at: Date.parse('2027-06-02T19:00Z'),
      day: '2027-06-02',
    });
  });

  it('GIVEN nothing delivered THEN it is the next run', () => {
    const schedule = at(9, 0, 'Europe/Berlin');
    const now = Date.parse('2027-06-01T00:00Z');
    expect(nextUndelivered(schedule, now, () => false)).toEqual(nextRun(schedule, now));
  });
});

describe('the last run', () => {
  it('is at the instant itself, not after it', () => {
    const schedule = at(9, 0, 'Europe/Berlin');
    const due = Date.parse('2027-06-02T07:00Z');
    expect(lastRun(schedule, due)).toEqual({ at: due, day: '2027-06-02' });
    expect(lastRun(schedule, due - 1)).toEqual({ at: due - 24 * HOUR, day: '2027-06-01' });
  });
});

describe('compared with luxon', () => {
  const zones = [
    'Europe/Berlin',
    'Asia/Kathmandu',
    'America/St_Johns',
    'Pacific/Apia',
    'Africa/Casablanca',
    'Australia/Lord_Howe',
    'America/Nuuk',
    'Asia/Beirut',
    'America/Santiago',
    'Africa/Cairo',
    'America/Havana',
    'Antarctica/Troll',
    'Pacific/Chatham',
    'Europe/Dublin',
    'UTC',
  ];

  it.each(zones)('a year in %s: one run a day, when luxon says', (zone) => {
    const start = Date.parse('2027-01-01T12:00Z');
    for (const [hour, minute] of [
      [0, 0],
      [0, 30],
      [2, 15],
      [2, 30],
      [23, 30],
    ] as const) {
      const schedule = at(hour, minute, zone);
      let run = nextRun(schedule, start);
      for (let day = 0; day < 370; day++) {
        expect(run.at).toBe(expectedRun(run.day, hour, minute, zone));
        const next = nextRun(schedule, run.at);
        expect(next.day).toBe(DateTime.fromISO(run.day).plus({ days: 1 }).toISODate());
        run = next;
      }
    }
  });

  it('any time in any zone after any instant', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...timeZones),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 59 }),
        fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2040-01-01') }),
        (zone, hour, minute, after) => {
          const schedule = at(hour, minute, zone);
          const next = nextRun(schedule, after);
          const last = lastRun(schedule, after);
          expect(next.at).toBeGreaterThan(after);
          expect(last.at).toBeLessThanOrEqual(after);
          expect(next.at).toBe(expectedRun(next.day, hour, minute, zone));
          expect(last.at).toBe(expectedRun(last.day, hour, minute, zone));
          expect(next.day).toBe(DateTime.fromISO(last.day).plus({ days: 1 }).toISODate());
          expect(localDay(after, zone)).toBe(DateTime.fromMillis(after, { zone }).toISODate());
        },
      ),
      { numRuns: 500 },
    );
  });
});

/** When luxon's clock in the zone first shows the time on that day, or the instant at which it has jumped over it. */
function expectedRun(day: string, hour: number, minute: number, zone: string): number {
  const local = DateTime.fromISO(day, { zone }).set({ hour, minute });
  const exists = local.toISODate() === day && local.hour === hour && local.minute === minute;
  if (exists) return Math.min(...local.getPossibleOffsets().map((one) => one.toMillis()));
  const wanted = DateTime.fromISO(day, { zone: 'utc' }).set({ hour, minute }).toMillis();
  let jump = local.toMillis() - 3 * HOUR;
  while (jump + DateTime.fromMillis(jump, { zone }).offset * 60_000 < wanted) jump += 60_000;
  return jump;
}
