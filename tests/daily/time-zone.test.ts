import { describe, expect, it } from 'vitest';

import { findTimeZone, suggestTimeZones, timeZones } from '../../src/daily/time-zone.js';

const SUMMER = Date.parse('2027-07-01T12:05:42Z');

/** The first zones suggested for what somebody typed. */
function suggested(typed: string, count: number): string[] {
  return suggestTimeZones(typed, SUMMER, 'en-GB')
    .slice(0, count)
    .map(({ zone }) => zone);
}

describe('the time zone that a text names', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    [' AMERICA/new_york ', 'America/New_York'],
    ['UTC', 'UTC'],
    ['utc', 'UTC'],
    ['Europe/Kiev', 'Europe/Kyiv'],
    ['Europe/Kyiv', 'Europe/Kyiv'],
    ['Asia/Calcutta', 'Asia/Kolkata'],
    ['Asia/Katmandu', 'Asia/Kathmandu'],
    ['US/Eastern', 'America/New_York'],
    ['GB', 'Europe/London'],
    ['berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['Sao Paulo', 'America/Sao_Paulo'],
    ['São Paulo', 'America/Sao_Paulo'],
  ])('%j is %s', (text, zone) => {
    expect(findTimeZone(text)).toBe(zone);
  });

  it.each([
    '',
    ' ',
    'Mars/Olympus',
    'BST',
    'IST',
    'germany',
    'Europe',
    'Europe/',
    '+05:45',
    '02:00',
    '__proto__',
    'berl',
  ])('%j is none', (text) => {
    expect(findTimeZone(text)).toBeUndefined();
  });

  it('finds every zone of the list by its own name', () => {
    expect(timeZones.map(findTimeZone)).toEqual(timeZones);
    expect(timeZones).toContain('UTC');
    expect(timeZones).toContain('Asia/Kathmandu');
    expect(timeZones.length).toBeGreaterThan(400);
  });
});

describe('suggested time zones', () => {
  it('are found by city, by its beginning, and by region', () => {
    expect(suggested('berlin', 9)).toEqual(['Europe/Berlin']);
    expect(suggested('new york', 1)).toEqual(['America/New_York']);
    expect(suggested('apia', 9)).toEqual(['Pacific/Apia']);
    expect(suggested('kath', 9)).toEqual(['Asia/Kathmandu']);
    expect(suggested('indiana', 2)).toEqual([
      'America/Indiana/Indianapolis',
      'America/Indiana/Knox',
    ]);
    expect(suggested('Europe/Ber', 9)).toEqual(['Europe/Berlin']);
    expect(suggested('kiev', 1)).toEqual(['Europe/Kyiv']);
  });

  it('are found by country, in English and in the reader’s language', () => {
    expect(suggested('germany', 9)).toEqual(['Europe/Berlin', 'Europe/Busingen']);
    expect(suggested('uk', 1)).toEqual(['Europe/London']);
    expect(suggested('usa', 5)).toEqual([
      'America/New_York',
      'America/Chicago',
      'America/Denver',
      'America/Los_Angeles',
      'America/Adak',
    ]);
    expect(suggested('india', 1)).toEqual(['Asia/Kolkata']);
    expect(suggested('nepa', 9)).toEqual(['Asia/Kathmandu']);
    expect(suggestTimeZones('Österreich', SUMMER, 'de')).toEqual([
      { zone: 'Europe/Vienna', time: '14:05' },
    ]);
    expect(suggestTimeZones('україна', SUMMER, 'uk')[0]).toEqual({
      zone: 'Europe/Kyiv',
      time: '15:05',
    });
  });

  it('are found by the abbreviations that people use', () => {
    expect(suggested('EST', 1)).toEqual(['America/New_York']);
    expect(suggested('pst', 1)).toEqual(['America/Los_Angeles']);
    expect(suggested('BST', 1)).toEqual(['Europe/London']);
    expect(suggested('cet', 2)).toEqual(['Europe/Berlin', 'Europe/Paris']);
    expect(suggested('gmt', 2)).toEqual(['UTC', 'Europe/London']);
  });

  it('forgive a slip', () => {
    expect(suggested('berln', 1)).toEqual(['Europe/Berlin']);
    expect(suggested('katmandu', 1)).toEqual(['Asia/Kathmandu']);
  });

  it('are found by the present offset', () => {
    expect(suggested('+5:45', 9)).toEqual(['Asia/Kathmandu']);
    expect(suggested('UTC+2', 3)).toEqual(['Europe/Paris', 'Europe/Berlin', 'Europe/Madrid']);
    expect(suggested('-2:30', 9)).toEqual(['America/St_Johns']);
  });

  it('tell the time there as the reader writes it', () => {
    expect(suggestTimeZones('berlin', SUMMER, 'en-GB')).toEqual([
      { zone: 'Europe/Berlin', time: '14:05' },
    ]);
    expect(suggestTimeZones('kath', SUMMER, 'de')).toEqual([
      { zone: 'Asia/Kathmandu', time: '17:50' },
    ]);
    expect(suggestTimeZones('apia', SUMMER, 'en-US')).toEqual([
      { zone: 'Pacific/Apia', time: '1:05 AM' },
    ]);
  });

  it('are large cities in the whole world where nothing is typed, never more than 25', () => {
    const offered = suggestTimeZones('', SUMMER, 'en-GB');
    expect(offered).toHaveLength(25);
    expect(new Set(offered.map(({ time }) => time)).size).toBe(16);
    expect(offered.map(({ zone }) => findTimeZone(zone))).toEqual(offered.map(({ zone }) => zone));
    expect(suggestTimeZones('a', SUMMER, 'en-GB')).toHaveLength(25);
  });

  it('are none for what no zone is like, and stay quick for a long text', () => {
    expect(suggested('qqqqqqqq', 9)).toEqual([]);
    expect(suggested('x'.repeat(6000), 9)).toEqual([]);
  });
});
