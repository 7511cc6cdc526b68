import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  calendarDate,
  dayOf,
  exactness,
  weekdayOf,
} from '../../../src/story/time/calendar.js';

describe('dayOf', () => {
  it.each([
    ['2026-09-16', '2026-09-16'],
    ['2026-09-16T23:30:00-08:00', '2026-09-16'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', undefined],
    ['2026-9-16', undefined],
    ['0999-01-01', undefined],
    ['9000-01-01', undefined],
    ['soon', undefined],
    ['', undefined],
  ])('of %j is %j', (iso, day) => {
    expect(dayOf(iso)).toBe(day);
  });
});

describe('calendarDate', () => {
  it.each([
    [[2026], '2026'],
    [[2026, 2], '2026-02'],
    [[2026, 2, 9], '2026-02-09'],
    [[2026, 2, 30], undefined],
  ] as const)('of %j is %j', ([year, month, day], date) => {
    expect(calendarDate(year, month, day)).toBe(date);
  });
});

describe('reckoning', () => {
  it('goes over the ends of months and years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addMonths('2026-11-30', 3)).toBe('2027-02');
    expect(addMonths('2026-01', -13)).toBe('2024-12');
    expect(weekdayOf('2026-09-16')).toBe(2);
  });

  it('comes back by as many days as it went, and moves the weekday with them', () => {
    const day = fc
      .date({ min: new Date('1100-01-01'), max: new Date('8900-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: -9999, max: 9999 }), (day, days) => {
        const other = addDays(day, days);
        expect(addDays(other, -days)).toBe(day);
        expect((((weekdayOf(day) + days) % 7) + 7) % 7).toBe(weekdayOf(other));
      }),
    );
  });
});

it.each([
  ['2026-02-09', 'day'],
  ['2026-02', 'month'],
  ['2026', 'year'],
])('%s is a %s', (date, exact) => {
  expect(exactness(date)).toBe(exact);
});
