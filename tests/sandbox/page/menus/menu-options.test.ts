import { ChannelType, ComponentType, SelectMenuDefaultValueType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { menuOptions } from '../../../../src/sandbox/page/menus/menu-options.js';
import type { WorldState } from '../../../../src/sandbox/page/state/world-state.js';
import { sandboxForTest } from '../../bot.js';

test('a menu of the page offers what the person can choose, the defaults chosen', async () => {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  // The sandbox answers so.
  const world = (await (await fetch(`${sandbox.url}/page/state`)).json()) as WorldState;
  const { channels, users } = sandbox;
  const channelMenu = {
    type: ComponentType.ChannelSelect as const,
    custom_id: 'c',
    channel_types: [ChannelType.GuildText as const],
    default_values: [{ id: channels.general, type: SelectMenuDefaultValueType.Channel as const }],
  };
  expect(menuOptions(channelMenu, world, users.reader)).toEqual([
    { value: channels.news, label: '# news', hint: '', chosen: false },
    { value: channels.general, label: '# general', hint: '', chosen: true },
    { value: channels.readonly, label: '# read-only', hint: '', chosen: false },
    { value: channels.hidden, label: '# hidden', hint: '', chosen: false },
  ]);
  const ownMenu = {
    type: ComponentType.StringSelect as const,
    custom_id: 's',
    options: [
      { value: 'short', label: 'Short', description: 'One sentence', emoji: { name: '✂️' } },
      { value: 'long', label: 'Long', default: true },
    ],
  };
  expect(menuOptions(ownMenu, world, users.reader)).toEqual([
    { value: 'short', label: '✂️ Short', hint: 'One sentence', chosen: false },
    { value: 'long', label: 'Long', hint: '', chosen: true },
  ]);
  const roleMenu = { type: ComponentType.RoleSelect as const, custom_id: 'r' };
  expect(menuOptions(roleMenu, world, users.reader).map((one) => one.label)).toEqual([
    '@ @everyone',
    '@ Moderators',
  ]);
});
