import { describe, expect, it } from 'vitest';
import {
  isTorn,
  openQuotations,
  quotedPlaces,
  withoutQuotations,
} from '../../../src/story/text/quoted.js';

describe('openQuotations', () => {
  it.each([
    ['He said “yes” and "no".', 0],
    ['He said “yes, and', 1],
    ['and no,” he said.', -1],
    ['He said "yes, and', 1],
    ['Er sagte „ja“ und „nein“.', 0],
    ['Er sagte „ja und', 1],
    ['Il dit « oui » et', 0],
  ])('of %j is %i', (text, open) => {
    expect([openQuotations(text), isTorn(text)]).toEqual([open, open !== 0]);
  });
});

describe('withoutQuotations', () => {
  it.each([
    ['He said “yes” now.', 'He said       now.'],
    ['He said "yes" now.', 'He said       now.'],
    ['Er sagte „ja“ dazu.', 'Er sagte      dazu.'],
    ['He said “yes now.', 'He said          '],
  ])('of %j is %j', (text, told) => {
    expect(withoutQuotations(text)).toBe(told);
  });
});

describe('quotedPlaces', () => {
  it.each(['a“bb”a', 'a„bb“a', 'a"bb"a'])('tells what lies between the marks of %s', (text) => {
    const isQuoted = quotedPlaces(text);
    expect([0, 2, 3, 5, 6].map(isQuoted)).toEqual([false, true, true, false, false]);
  });
});
