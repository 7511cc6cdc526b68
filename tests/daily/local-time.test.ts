import { describe, expect, it } from 'vitest';

import { addDays, asUtc, localDay, localTime } from '../../src/daily/local-time.js';

describe('what calendar and clock show', () => {
  it('is by the zone, not by the machine', () => {
    const at = Date.parse('2027-12-31T23:30:00Z');
    expect(localTime(at, 'UTC')).toEqual({ day: '2027-12-31', time: { hour: 23, minute: 30 } });
    expect(localTime(at, 'Pacific/Apia')).toEqual({
      day: '2028-01-01',
      time: { hour: 12, minute: 30 },
    });
    expect(localTime(at, 'Asia/Kathmandu')).toEqual({
      day: '2028-01-01',
      time: { hour: 5, minute: 15 },
    });
    expect(localTime(at, 'America/St_Johns')).toEqual({
      day: '2027-12-31',
      time: { hour: 20, minute: 0 },
    });
  });

  it('shows midnight as 0:00 of the new day', () => {
    expect(localTime(Date.parse('2027-06-30T22:00:00Z'), 'Europe/Berlin')).toEqual({
      day: '2027-07-01',
      time: { hour: 0, minute: 0 },
    });
  });

  it('as UTC, is as far from the instant as the zone is ahead', () => {
    const at = Date.parse('2027-07-01T12:00:00Z');
    expect(asUtc(localTime(at, 'Asia/Kathmandu')) - at).toBe((5 * 60 + 45) * 60_000);
    expect(asUtc(localTime(at, 'America/St_Johns')) - at).toBe(-(2 * 60 + 30) * 60_000);
  });

  it('GIVEN a zone that no machine knows THEN it throws', () => {
    expect(() => localDay(0, 'Mars/Olympus')).toThrow(RangeError);
  });
});

describe('days later and before', () => {
  it.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-02-29', 1, '2028-03-01'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2028-01-01', -1, '2027-12-31'],
    ['2027-03-28', 0, '2027-03-28'],
  ] as const)('%s and %d days is %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
  });
});
