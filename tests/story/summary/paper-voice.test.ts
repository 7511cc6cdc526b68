import { expect, it } from 'vitest';
import { isFirstPerson, isPapersNote } from '../../../src/story/summary/paper-voice.js';

it.each([
  ['Read more: the ferry sails again.', true],
  ['Editor’s note: the ferry sails again.', true],
  ['Sign up for our letter.', true],
  ['(Photo by Runa Holt)', true],
  ['(The ferry sails again.)', true],
  ['(Reuters) - The ferry sails again.', false],
  ['More ferries sail again.', false],
])('GIVEN %j THEN it is a note of the paper: %s', (sentence, isNote) => {
  expect(isPapersNote(sentence)).toBe(isNote);
});

it.each([
  ['We visited the ferry.', true],
  ['The ferry took me home.', true],
  ['“We sail,” said Runa Holt.', false],
  ['World War I began.', false],
])('GIVEN %j THEN it speaks for its author: %s', (sentence, isOwn) => {
  expect(isFirstPerson(sentence)).toBe(isOwn);
});
