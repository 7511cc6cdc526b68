import { ComponentType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import {
  afterTaking,
  chosenInWords,
  firstChoice,
  limitsInWords,
  limitsOf,
  problemOfChoice,
} from '../../../../src/sandbox/page/menus/menu-choice.js';

const one = { least: 1, most: 1 };

test('a menu takes one choice where it says nothing else', () => {
  const menu = { type: ComponentType.UserSelect as const, custom_id: 'u' };
  expect(limitsOf(menu)).toEqual(one);
  expect(limitsOf({ ...menu, min_values: 0, max_values: 25 })).toEqual({ least: 0, most: 25 });
});

test.each([
  ['b', ['a'], one, ['b']],
  ['a', ['a'], one, ['a']],
  ['a', ['a'], { least: 0, most: 1 }, []],
  ['b', ['a'], { least: 1, most: 2 }, ['a', 'b']],
  ['a', ['a', 'b'], { least: 1, most: 2 }, ['b']],
  ['c', ['a', 'b'], { least: 1, most: 2 }, ['a', 'b']],
])('%j taken with %j chosen', (value, chosen, limits, after) => {
  expect(afterTaking(value, chosen, limits)).toEqual(after);
});

test.each([
  [one, ''],
  [{ least: 0, most: 1 }, 'Choose one or none.'],
  [{ least: 0, most: 25 }, 'Choose any, or none.'],
  [{ least: 0, most: 3 }, 'Choose up to 3.'],
  [{ least: 2, most: 2 }, 'Choose 2.'],
  [{ least: 1, most: 3 }, 'Choose 1 to 3.'],
])('how many of six can be chosen is said: %j', (limits, words) => {
  expect(limitsInWords(limits, 6)).toBe(words);
});

test.each([
  [['a'], one, undefined],
  [[], one, 'Choose one.'],
  [['a'], { least: 2, most: 3 }, 'Choose 2 or more.'],
  [['a', 'b'], one, 'Choose 1 at most.'],
])('what is wrong with %j for %j is said', (chosen, limits, problem) => {
  expect(problemOfChoice(chosen, limits)).toBe(problem);
});

test('a closed menu shows what is chosen, in the order of its lines', () => {
  const options = [
    { value: 'a', label: 'Ferry', hint: '', chosen: true },
    { value: 'b', label: 'Lighthouse', hint: '', chosen: false },
  ];
  expect(firstChoice(options)).toEqual(['a']);
  expect(chosenInWords(['b', 'a'], options)).toBe('Ferry, Lighthouse');
  expect(chosenInWords([], options)).toBe('');
});
