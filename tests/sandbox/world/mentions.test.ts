import { expect, test } from 'vitest';
import { pingsOf } from '../../../src/sandbox/world/mentions.js';

const texts = ['<@1> and <@!2>, <@&3>', '@everyone'];
const nothing = {
  allowed: undefined,
  repliedTo: undefined,
  mayMentionEveryone: false,
  mentionableRoles: new Set<string>(),
};
const nobody = { userIds: [], roleIds: [], everyone: false };

test.each([
  ['undefined', undefined, { userIds: ['1', '2'], roleIds: ['3'], everyone: true }],
  ['parse: []', { parse: [] }, nobody],
  ['parse: [users]', { parse: ['users' as const] }, { ...nobody, userIds: ['1', '2'] }],
  ['users: [2]', { parse: [], users: ['2'] }, { ...nobody, userIds: ['2'] }],
  ['roles: [3]', { parse: [], roles: ['3'] }, { ...nobody, roleIds: ['3'] }],
])('allowed mentions %s', (_, allowed, pings) => {
  expect(pingsOf({ ...nothing, texts, allowed, mayMentionEveryone: true })).toEqual(pings);
});

test('who may not ping everyone pings people and the roles that are free for all', () => {
  expect(pingsOf({ ...nothing, texts })).toEqual({ ...nobody, userIds: ['1', '2'] });
  const mentionableRoles = new Set(['3']);
  expect(pingsOf({ ...nothing, texts, mentionableRoles })).toEqual({
    ...nobody,
    userIds: ['1', '2'],
    roleIds: ['3'],
  });
});
