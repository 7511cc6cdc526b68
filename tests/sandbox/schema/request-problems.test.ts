import { ChannelType, ComponentType, type Interaction, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import type { ReceivedRequest, Sandbox } from '../../../src/sandbox/types.js';
import { readyClient, sandboxForTest } from '../bot.js';
import { requestProblems } from '../../../src/sandbox/schema/request-problems.js';

function request(method: string, route: string, body: unknown): ReceivedRequest {
  return { method, path: route, route, query: {}, body, files: [], at: 0 };
}

const tooLong = 'x'.repeat(101);

test.each([
  ['POST', '/channels/{channel_id}/messages', { content: 5 }],
  ['PATCH', '/channels/{channel_id}/messages/{message_id}', { embeds: 'x' }],
  ['POST', '/channels/{channel_id}/messages/{message_id}/threads', { name: tooLong }],
  ['POST', '/channels/{channel_id}/threads', { name: tooLong, type: 11 }],
  ['POST', '/channels/{channel_id}/threads', { name: 'x', message: { content: 5 } }],
  ['PATCH', '/channels/{channel_id}', { archived: 'yes' }],
  ['POST', '/users/@me/channels', { recipient_id: 5 }],
  ['PUT', '/applications/{application_id}/commands', [{ name: '' }]],
  ['PUT', '/applications/{application_id}/guilds/{guild_id}/commands', [{ name: '' }]],
  ['POST', '/webhooks/{webhook_id}/{webhook_token}', { content: 5 }],
  ['PATCH', '/webhooks/{webhook_id}/{webhook_token}/messages/{message_id}', { content: 5 }],
  ['POST', '/interactions/{interaction_id}/{interaction_token}/callback', { type: 5, data: 5 }],
  ['POST', '/interactions/{interaction_id}/{interaction_token}/callback', { type: 6, data: 5 }],
  ['POST', '/interactions/{interaction_id}/{interaction_token}/callback', { type: 99 }],
  ['POST', '/guilds/{guild_id}/roles', { name: 'x' }],
])('%s %s is checked: %j', (method, route, body) => {
  expect(requestProblems(request(method, route, body))).not.toEqual([]);
});

const v2 = {
  flags: MessageFlags.IsComponentsV2 as const,
  components: [{ type: ComponentType.TextDisplay, content: 'hello' }],
};

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isChatInputCommand()) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(v2);
    await interaction.followUp({ ...v2, flags: [v2.flags, MessageFlags.Ephemeral] });
  }
  if (interaction.isButton()) {
    await interaction.deferUpdate();
    await interaction.editReply({ content: 'pressed', components: [] });
  }
}

async function pressed(sandbox: Sandbox, messageId: string): Promise<void> {
  const reader = sandbox.as(sandbox.users.reader);
  await (await reader.press(messageId, { customId: 'go' })).shown();
  await (await reader.run('hello')).shown();
}

test('nothing is held against what the client sends', async () => {
  const sandbox = await sandboxForTest({ onRequest: requestProblems });
  const client = await readyClient(sandbox);
  const commands = [{ name: 'hello', description: 'Says hello' }];
  await client.application.commands.set(commands);
  await client.application.commands.set(commands, sandbox.guildId);
  client.on('interactionCreate', (interaction) => void answer(interaction));
  const id = sandbox.addChannel({ name: 'a', type: ChannelType.GuildAnnouncement });
  await expect.poll(() => client.channels.cache.has(id)).toBe(true);
  const channel = client.channels.cache.get(id);
  const forum = client.channels.cache.get(sandbox.channels.forum);
  if (channel?.type !== ChannelType.GuildAnnouncement || forum?.type !== ChannelType.GuildForum)
    throw new Error('no such channels');
  await channel.sendTyping();
  const sent = await channel.send({ ...v2, nonce: 'n', enforceNonce: true });
  await sent.edit(v2);
  await sent.crosspost();
  await sent.reply('hello');
  const thread = await sent.startThread({ name: 'Talk' });
  await thread.setArchived(true);
  await channel.threads.create({ name: 'Alone', type: ChannelType.AnnouncementThread });
  await forum.threads.create({ name: 'Post', message: { content: 'hello' } });
  await (await client.users.fetch(sandbox.users.reader)).send('hello');
  const button = { type: ComponentType.Button, custom_id: 'go', label: 'Go', style: 1 };
  const withButton = await channel.send({
    content: 'press',
    components: [{ type: ComponentType.ActionRow, components: [button] }],
  });
  await pressed(sandbox, withButton.id);
  expect(sandbox.requests.flatMap((one) => [...one.problems])).toEqual([]);
  expect(new Set(sandbox.requests.map((one) => one.status))).toEqual(new Set([200, 201, 204]));
});
