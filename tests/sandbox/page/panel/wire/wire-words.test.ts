import { expect, test } from 'vitest';
import {
  jsonParts,
  nameOf,
  outcomeOf,
  titleOf,
  verdictInWords,
} from '../../../../../src/sandbox/page/panel/wire/wire-words.js';
import { connection, dispatch, request } from './entries.js';

test.each([
  [request(1), ['Sends a message', 'POST /channels/{channel_id}/messages', 'status 200']],
  [
    request(1, { method: 'GET', path: '/odd', route: '', status: 0 }),
    ['GET /odd', 'GET /odd', 'connection cut'],
  ],
  [dispatch(1), ['Is told of a message', 'MESSAGE_CREATE', 'event']],
  [connection(1, 'identified'), ['The bot connected', 'Gateway', 'connection']],
])('%j is told in plain words and by its name', (entry, words) => {
  expect([titleOf(entry), nameOf(entry), outcomeOf(entry)]).toEqual(words);
});

test('a verdict is told in words', () => {
  expect([
    verdictInWords({ kind: 'sound' }),
    verdictInWords({ kind: 'unchecked' }),
    verdictInWords({ kind: 'problems', problems: ['a'] }),
    verdictInWords({ kind: 'problems', problems: ['a', 'b'] }),
  ]).toEqual(['sound', 'not checked', '1 problem', '2 problems']);
});

test('JSON is shown where there is some', () => {
  expect(jsonParts(request(1))).toEqual([['Request', '{\n  "content": "Hello"\n}']]);
  expect(jsonParts(dispatch(1))).toEqual([['Event', '{\n  "content": "Hello"\n}']]);
  expect(jsonParts(connection(1, 'closed'))).toEqual([]);
});
