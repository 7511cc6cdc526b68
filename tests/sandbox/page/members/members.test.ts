import { expect, test } from 'vitest';
import { memberGroups } from '../../../../src/sandbox/page/members/member-groups.js';
import { rightsInWords } from '../../../../src/sandbox/page/members/rights.js';
import { sandboxForTest } from '../../bot.js';
import { worldOf } from '../world.js';

test('what each may do is said in words', async () => {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  const { guild, users } = await worldOf(sandbox);
  const words = users.map((user) => [user.username, rightsInWords(guild, user.id)]);
  expect(words).toEqual([
    ['olga', 'Owns the server: may do everything.'],
    ['rosa', 'May read, ask and use commands.'],
    ['milan', 'May set up daily posts and settings.'],
    ['guest', 'May read, ask and use commands.'],
  ]);
  expect(rightsInWords(guild, '1')).toBe('Is not in this server.');
});

test('members who see a channel stand under their highest role', async () => {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  const world = await worldOf(sandbox);
  const shown = (place: string) =>
    memberGroups(world, place).map(({ title, users }) => [
      title,
      ...users.map((one) => one.username),
    ]);
  expect(shown(sandbox.channels.news)).toEqual([
    ['Moderators', 'milan'],
    ['Online', 'Byline', 'olga', 'rosa', 'guest'],
  ]);
  expect(shown(sandbox.channels.hidden)).toEqual([
    ['Moderators', 'milan'],
    ['Online', 'olga', 'rosa', 'guest'],
  ]);
  expect(shown(sandbox.channels.group)).toEqual([['Online', 'rosa', 'guest']]);
});
