import { expect, test } from 'vitest';
import { withMentions } from '../../../../src/sandbox/page/state/world-state.js';

const users = [
  { id: '1', username: 'Byline', global_name: null, discriminator: '0001', avatar: null },
  { id: '2', username: 'rosa', global_name: 'Rosa', discriminator: '0', avatar: null },
];

test.each([
  ['@Byline who?', '<@1> who?'],
  ['@byline, @ROSA and @Rosa.', '<@1>, <@2> and <@2>.'],
  ['@Bylines @nobody a@b', '@Bylines @nobody a@b'],
  ['', ''],
])('a name behind @ becomes a mention: %j', (typed, sent) => {
  expect(withMentions(typed, users)).toBe(sent);
});
