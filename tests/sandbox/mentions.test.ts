import { expect, test } from 'vitest';
import { pingsOf } from '../../src/sandbox/mentions.js';

const texts = ['<@1> and <@!2>, <@&3>', '@everyone'];
const nobody = { userIds: [], roleIds: [], everyone: false };

test.each([
  ['undefined', undefined, { userIds: ['1', '2'], roleIds: ['3'], everyone: true }],
  ['parse: []', { parse: [] }, nobody],
  ['parse: [users]', { parse: ['users' as const] }, { ...nobody, userIds: ['1', '2'] }],
  ['users: [2]', { parse: [], users: ['2'] }, { ...nobody, userIds: ['2'] }],
  ['roles: [3]', { parse: [], roles: ['3'] }, { ...nobody, roleIds: ['3'] }],
])('allowed mentions %s', (_, allowed, pings) => {
  const question = { texts, allowed, repliedTo: undefined, mayMentionEveryone: true };
  expect(pingsOf(question)).toEqual(pings);
});

test('who may not ping everyone pings only people', () => {
  const question = { texts, allowed: undefined, repliedTo: undefined, mayMentionEveryone: false };
  expect(pingsOf(question)).toEqual({ ...nobody, userIds: ['1', '2'] });
});
