import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { formatTimeOfDay, parseTimeOfDay } from '../../src/daily/time-of-day.js';

describe('a time of the day as people write it', () => {
  it.each([
    ['9', '09:00'],
    ['09', '09:00'],
    ['0', '00:00'],
    ['9:30', '09:30'],
    ['9.30', '09:30'],
    ['09:30', '09:30'],
    ['21.15', '21:15'],
    ['21:15', '21:15'],
    ['0930', '09:30'],
    ['2359', '23:59'],
    ['9pm', '21:00'],
    ['9 p.m.', '21:00'],
    ['9 PM', '21:00'],
    ['9:30 am', '09:30'],
    ['9.30AM', '09:30'],
    ['12am', '00:00'],
    ['12pm', '12:00'],
    ['12:05 a.m.', '00:05'],
    ['9h', '09:00'],
    ['9h30', '09:30'],
    ['9 h 30', '09:30'],
    ['21 Uhr', '21:00'],
    ['21:15 Uhr', '21:15'],
    ['um 9', '09:00'],
    ['9 Uhr 30', '09:30'],
    ['a las 9', '09:00'],
    ['о 9:30', '09:30'],
    ['at 9:30', '09:30'],
    ["9 o'clock", '09:00'],
    [' 7:05  pm ', '19:05'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
  ])('reads %j as %s', (text, shown) => {
    const time = parseTimeOfDay(text);
    expect(time && formatTimeOfDay(time)).toBe(shown);
  });

  it.each([
    '',
    '25',
    '24',
    '24:00',
    '9:75',
    '9:5',
    '13pm',
    '0am',
    '9:30:15',
    '-9',
    '930',
    'nine',
    '9 or 10',
    '9xm',
    '1e1',
    '٩',
    '99999',
    'h',
    'pm',
  ])('does not read %j', (text) => {
    expect(parseTimeOfDay(text)).toBeUndefined();
  });

  it('reads back whatever it writes', () => {
    fc.assert(
      fc.property(
        fc.record({
          hour: fc.integer({ min: 0, max: 23 }),
          minute: fc.integer({ min: 0, max: 59 }),
        }),
        (time) => {
          expect(parseTimeOfDay(formatTimeOfDay(time))).toEqual(time);
        },
      ),
    );
  });
});
