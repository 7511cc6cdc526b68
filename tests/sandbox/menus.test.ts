import {
  ChannelType,
  ComponentType,
  type Interaction,
  InteractionType,
  MessageFlags,
  type MessageComponentInteraction,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { Sandbox, SandboxModal } from '../../src/sandbox/types.js';
import { readyClient, sandboxForTest } from './bot.js';

const menus = [
  {
    type: ComponentType.StringSelect,
    custom_id: 'story',
    min_values: 0,
    max_values: 2,
    options: ['ferry', 'mill', 'bridge'].map((value) => ({ label: value, value })),
  },
  {
    type: ComponentType.ChannelSelect,
    custom_id: 'where',
    channel_types: [ChannelType.GuildText],
    max_values: 3,
  },
  { type: ComponentType.RoleSelect, custom_id: 'role' },
  { type: ComponentType.UserSelect, custom_id: 'user' },
  { type: ComponentType.MentionableSelect, custom_id: 'anyone', max_values: 2 },
  { type: ComponentType.RoleSelect, custom_id: 'off', disabled: true },
];

/** A message of the bot with all menus, and what the bot hears when one is used. */
async function withMenus(
  answer: (interaction: MessageComponentInteraction) => Promise<unknown> = (interaction) =>
    interaction.deferUpdate(),
): Promise<{ sandbox: Sandbox; messageId: string; heard: Interaction[] }> {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const heard: Interaction[] = [];
  client.on('interactionCreate', (interaction) => {
    heard.push(interaction);
    if (interaction.isMessageComponent()) void answer(interaction);
  });
  const channel = await client.channels.fetch(sandbox.channels.news);
  if (!channel?.isSendable()) throw new Error('no channel to send in');
  const { id } = await channel.send({
    flags: MessageFlags.IsComponentsV2,
    components: menus.map((menu) => ({ type: ComponentType.ActionRow, components: [menu] })),
  });
  return { sandbox, messageId: id, heard };
}

test('chosen options reach the bot as values', async () => {
  const { sandbox, messageId } = await withMenus(async (interaction) => {
    if (interaction.isStringSelectMenu())
      await interaction.reply(`chose ${interaction.values.join(' and ') || 'nothing'}`);
  });
  const reader = sandbox.as(sandbox.users.reader);
  const shownAfter = async (values: readonly string[]) => {
    const shown = await (await reader.choose(messageId, 'story', values)).shown();
    return shown.kind === 'message' ? shown.message.content : shown.kind;
  };
  expect(await shownAfter(['mill', 'ferry'])).toBe('chose mill and ferry');
  expect(await shownAfter([])).toBe('chose nothing');
});

test('chosen channels, roles and users arrive resolved', async () => {
  const { sandbox, messageId } = await withMenus();
  const { channels, users, guildId } = sandbox;
  const moderator = sandbox.as(users.moderator);
  const dataOf = async (customId: string, values: readonly string[]) => {
    const { id } = await moderator.choose(messageId, customId, values);
    return sandbox.waitFor((event) =>
      event.kind === 'interaction-created' &&
      event.interaction.id === id &&
      event.interaction.type === InteractionType.MessageComponent
        ? event.interaction.data
        : undefined,
    );
  };
  expect(await dataOf('where', [channels.general])).toMatchObject({
    custom_id: 'where',
    component_type: ComponentType.ChannelSelect,
    values: [channels.general],
    resolved: { channels: { [channels.general]: { id: channels.general, name: 'general' } } },
  });
  expect(await dataOf('role', [guildId])).toMatchObject({
    component_type: ComponentType.RoleSelect,
    resolved: { roles: { [guildId]: { name: '@everyone' } } },
  });
  expect(await dataOf('user', [users.reader])).toMatchObject({
    component_type: ComponentType.UserSelect,
    resolved: {
      users: { [users.reader]: { username: 'rosa' } },
      members: { [users.reader]: { roles: [] } },
    },
  });
  expect(await dataOf('anyone', [users.guest, guildId])).toMatchObject({
    component_type: ComponentType.MentionableSelect,
    resolved: {
      users: { [users.guest]: { username: 'guest' } },
      roles: { [guildId]: { name: '@everyone' } },
    },
  });
});

test('discord.js reads what was chosen', async () => {
  const names: (string | null | undefined)[] = [];
  const { sandbox, messageId } = await withMenus(async (interaction) => {
    if (interaction.isChannelSelectMenu())
      names.push(
        ...interaction.channels.map((channel) => ('name' in channel ? channel.name : null)),
      );
    if (interaction.isRoleSelectMenu()) names.push(...interaction.roles.map((role) => role.name));
    await interaction.deferUpdate();
  });
  const { news, general } = sandbox.channels;
  const reader = sandbox.as(sandbox.users.reader);
  await reader.choose(messageId, 'where', [general, news]);
  await reader.choose(messageId, 'role', [sandbox.guildId]);
  await expect.poll(() => names).toEqual(['general', 'news', '@everyone']);
});

test('a person can choose only what the menu offers them', async () => {
  const { sandbox, messageId, heard } = await withMenus();
  const { channels, users } = sandbox;
  const reader = sandbox.as(users.reader);
  const refusals: [string, string[], string][] = [
    ['nope', ['x'], 'There is no menu "nope".'],
    ['off', [sandbox.guildId], 'The menu "off" is disabled.'],
    ['story', ['tower'], 'The menu has no "tower"; it has: ferry, mill, bridge.'],
    ['story', ['mill', 'mill'], 'The menu takes each choice once.'],
    ['story', ['ferry', 'mill', 'bridge'], 'The menu takes 0 to 2 choices, not 3.'],
    ['where', [], 'The menu takes 1 to 3 choices, not 0.'],
    ['where', [channels.forum], `The menu offers no channel ${channels.forum}.`],
    ['where', [channels.elsewhere], `The menu offers no channel ${channels.elsewhere}.`],
    ['where', ['1'], 'The menu offers no channel 1.'],
    ['role', [users.reader], `The menu offers no role ${users.reader}.`],
    ['user', [sandbox.guildId], `The menu offers no user ${sandbox.guildId}.`],
    ['anyone', ['1'], 'The menu offers no mentionable 1.'],
  ];
  for (const [customId, values, message] of refusals)
    await expect(reader.choose(messageId, customId, values)).rejects.toThrow(message);
  expect(heard).toEqual([]);
});

const label = (text: string, component: object) => ({
  type: ComponentType.Label as const,
  label: text,
  component,
});

test('a modal with menus keeps its defaults where a person leaves them alone', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  await client.application.commands.set([{ name: 'set', description: 'Sets' }]);
  client.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand())
      void client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, {
        auth: false,
        body: {
          type: 9,
          data: {
            custom_id: 'form',
            title: 'Settings',
            components: [
              label('Channel', {
                type: ComponentType.ChannelSelect,
                custom_id: 'channel',
                default_values: [{ id: sandbox.channels.news, type: 'channel' }],
              }),
              label('Stories', {
                type: ComponentType.StringSelect,
                custom_id: 'stories',
                required: false,
                options: [{ label: 'New', value: 'new' }],
              }),
            ],
          },
        },
      });
  });
  const moderator = sandbox.as(sandbox.users.moderator);
  const open = async (): Promise<SandboxModal> => {
    const shown = await (await moderator.run('set')).shown();
    if (shown.kind !== 'modal') throw new Error(shown.kind);
    return shown.modal;
  };
  const sent = async (fields: Readonly<Record<string, string | readonly string[]>>) => {
    const { id } = await moderator.submit(await open(), fields);
    return sandbox.waitFor((event) =>
      event.kind === 'interaction-created' && event.interaction.id === id
        ? event.interaction.data
        : undefined,
    );
  };
  const { news, general } = sandbox.channels;
  expect(await sent({})).toMatchObject({
    components: [{ component: { values: [news] } }, { component: { values: [] } }],
    resolved: { channels: { [news]: { name: 'news' } } },
  });
  expect(await sent({ channel: [general], stories: 'new' })).toMatchObject({
    components: [{ component: { values: [general] } }, { component: { values: ['new'] } }],
    resolved: { channels: { [general]: { name: 'general' } } },
  });
  await expect(moderator.submit(await open(), { channel: [] })).rejects.toThrow(
    'The menu takes 1 to 1 choices, not 0.',
  );
});
