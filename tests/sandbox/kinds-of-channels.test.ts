import {
  ApplicationCommandOptionType,
  ChannelType,
  MessageFlags,
  MessageType,
  PermissionFlagsBits,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { Sandbox } from '../../src/sandbox/types.js';
import { readyClient, sandboxForTest } from './bot.js';
import { call, idOf, refusalOf } from './call.js';

const manageThreads = { allow: PermissionFlagsBits.ManageThreads };
const manageMessages = { allow: PermissionFlagsBits.ManageMessages };

async function post(sandbox: Sandbox, channelId: string, body: object = { content: 'x' }) {
  return call(sandbox, 'POST', `/channels/${channelId}/messages`, body);
}

test('in an announcement channel the bot posts, replies, publishes once and opens threads', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const id = sandbox.addChannel({ name: 'announcements', type: ChannelType.GuildAnnouncement });
  const asked = await sandbox.as(sandbox.users.reader).say(id, `<@${sandbox.botId}> when?`);
  await expect.poll(() => client.channels.cache.has(id)).toBe(true);
  const channel = client.channels.cache.get(id);
  if (!channel?.isSendable()) throw new Error('not sendable');
  const sent = await channel.send({ content: 'at nine', reply: { messageReference: asked.id } });
  const published = await sent.crosspost();
  expect(published.flags.has(MessageFlags.Crossposted)).toBe(true);
  await expect(sent.crosspost()).rejects.toMatchObject({ status: 400, code: 40_033 });
  const thread = await sent.startThread({ name: 'When?' });
  expect([thread.id, thread.type]).toEqual([sent.id, ChannelType.AnnouncementThread]);
});

test('publishing needs an announcement channel and, for others, Manage Messages', async () => {
  const sandbox = await sandboxForTest();
  const { news } = sandbox.channels;
  const inNews = idOf(await post(sandbox, news));
  const publish = (channelId: string, messageId: string) =>
    call(sandbox, 'POST', `/channels/${channelId}/messages/${messageId}/crosspost`);
  expect(refusalOf(await publish(news, inNews))).toEqual([400, 50_024]);
  const id = sandbox.addChannel({ name: 'announcements', type: ChannelType.GuildAnnouncement });
  const said = await sandbox.as(sandbox.users.reader).say(id, 'mine');
  expect(refusalOf(await publish(id, said.id))).toEqual([403, 50_013]);
  sandbox.setPermissions(id, manageMessages);
  expect((await publish(id, said.id)).status).toBe(200);
  expect(refusalOf(await publish(id, '1'))).toEqual([404, 10_008]);
});

test('a mention in a forum post reaches the bot, which answers in it', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  client.on('messageCreate', (message) => {
    if (!message.author.bot) void message.reply(`heard: ${message.content}`);
  });
  const { forum } = sandbox.channels;
  const content = `<@${sandbox.botId}> who?`;
  const first = await sandbox.as(sandbox.users.reader).startPost(forum, 'Who', content);
  expect(first.id).toBe(first.channel_id);
  await expect
    .poll(() => sandbox.messages(first.channel_id).map((one) => one.content))
    .toEqual([content, `heard: ${content}`]);
  expect(client.channels.cache.get(first.channel_id)).toMatchObject({
    type: ChannelType.PublicThread,
    parentId: forum,
    ownerId: sandbox.users.reader,
  });
});

test("the bot's own forum post begins with a message that bears its id", async () => {
  const sandbox = await sandboxForTest();
  const started = await call(sandbox, 'POST', `/channels/${sandbox.channels.forum}/threads`, {
    name: 'Today',
    message: { content: 'first' },
  });
  const id = idOf(started);
  expect(started).toMatchObject({
    status: 201,
    body: { type: 11, message: { id, content: 'first' } },
  });
});

test('people wait for slow mode, the bot and moderators do not', async () => {
  const sandbox = await sandboxForTest();
  const id = sandbox.addChannel({ name: 'slow', slowMode: 30 });
  const reader = sandbox.as(sandbox.users.reader);
  const moderator = sandbox.as(sandbox.users.moderator);
  await reader.say(id, 'one');
  sandbox.clock.advance(10_000);
  await expect(reader.say(id, 'two')).rejects.toThrow(/Slow mode: (?:19|20) s to wait\./);
  await moderator.say(id, 'one');
  await moderator.say(id, 'two');
  expect((await post(sandbox, id)).status).toBe(200);
  expect((await post(sandbox, id)).status).toBe(200);
  sandbox.clock.advance(20_000);
  await reader.say(id, 'two');
  sandbox.setSlowMode(id, 0);
  await reader.say(id, 'three');
});

test('a message wakes an archived thread, but not a locked one', async () => {
  const sandbox = await sandboxForTest();
  const reader = sandbox.as(sandbox.users.reader);
  const thread = await reader.startThread(sandbox.channels.news, 'talk');
  const state = async () => (await call(sandbox, 'GET', `/channels/${thread}`)).body;
  const first = idOf(await post(sandbox, thread));
  sandbox.setThread(thread, { archived: true });
  expect(
    refusalOf(
      await call(sandbox, 'PATCH', `/channels/${thread}/messages/${first}`, { content: 'y' }),
    ),
  ).toEqual([400, 50_083]);
  expect((await post(sandbox, thread)).status).toBe(200);
  expect(await state()).toMatchObject({ thread_metadata: { archived: false } });

  sandbox.setThread(thread, { archived: true, locked: true });
  expect(refusalOf(await post(sandbox, thread))).toEqual([400, 50_083]);
  await expect(reader.say(thread, 'anyone?')).rejects.toThrow('The thread is locked.');
  sandbox.setThread(thread, { archived: false });
  expect(refusalOf(await post(sandbox, thread))).toEqual([400, 160_005]);
  sandbox.setPermissions(sandbox.channels.news, manageThreads);
  sandbox.setThread(thread, { archived: true });
  expect((await post(sandbox, thread)).status).toBe(200);
  expect(await state()).toMatchObject({ thread_metadata: { archived: false, locked: true } });
});

test('an interaction in a locked thread cannot be answered', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  await client.application.commands.set([{ name: 'hello', description: 'Says hello' }]);
  const codes: unknown[] = [];
  client.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand())
      void interaction.reply('hello').catch((error: { code?: unknown }) => codes.push(error.code));
  });
  const reader = sandbox.as(sandbox.users.reader);
  const thread = await reader.startThread(sandbox.channels.news, 'talk');
  sandbox.setThread(thread, { archived: true, locked: true });
  await reader.run('hello', {}, { channelId: thread });
  await expect.poll(() => codes).toEqual([50_083]);
});

test('an edited message reaches the bot as an update, its pings kept', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const seen: (string | null)[] = [];
  client.on('messageUpdate', (_, message) => seen.push(message.content));
  const reader = sandbox.as(sandbox.users.reader);
  const { id } = await reader.say(sandbox.channels.news, `<@${sandbox.botId}> who?`);
  const edited = await reader.edit(id, `<@${sandbox.botId}> who was it?`);
  expect(edited.edited_timestamp).not.toBeNull();
  await expect.poll(() => seen).toEqual([`<@${sandbox.botId}> who was it?`]);

  const post1 = idOf(await post(sandbox, sandbox.channels.news));
  const reply = await reader.say(sandbox.channels.news, 'and then?', { replyTo: post1 });
  const rewritten = await reader.edit(reply.id, 'and now?');
  expect([rewritten.type, rewritten.mentions.map((one) => one.id)]).toEqual([
    MessageType.Reply,
    [sandbox.botId],
  ]);
  await expect(reader.edit(post1, 'x')).rejects.toThrow('People edit only their own messages.');
});

test('a nonce comes back with the answer and the event, not when the message is read', async () => {
  const sandbox = await sandboxForTest();
  const { news } = sandbox.channels;
  const nonce = 'x'.repeat(25);
  const made = await post(sandbox, news, { content: 'x', nonce, enforce_nonce: true });
  expect(made.body).toMatchObject({ nonce });
  const read = await call(sandbox, 'GET', `/channels/${news}/messages/${idOf(made)}`);
  expect(read.body).not.toHaveProperty('nonce');
  expect(refusalOf(await post(sandbox, news, { content: 'x', nonce: `${nonce}x` }))).toEqual([
    400, 50_035,
  ]);
});

test('a Components V2 message can be silent and ping the one role that is listed', async () => {
  const sandbox = await sandboxForTest();
  const role = sandbox.addRole('Subscribers');
  const made = await post(sandbox, sandbox.channels.news, {
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressNotifications,
    components: [{ type: 10, content: `<@&${role}> @everyone` }],
    allowed_mentions: { parse: [], roles: [role] },
  });
  expect(made.body).toMatchObject({
    flags: MessageFlags.IsComponentsV2 | MessageFlags.SuppressNotifications,
    mention_roles: [role],
    mention_everyone: false,
  });
});

test('a channel of another kind than a command takes cannot be entered', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  await client.application.commands.set([
    {
      name: 'set',
      description: 'Sets',
      options: [
        {
          name: 'channel',
          description: 'Where',
          type: ApplicationCommandOptionType.Channel,
          channelTypes: [ChannelType.GuildText],
        },
      ],
    },
  ]);
  const reader = sandbox.as(sandbox.users.reader);
  await expect(reader.run('set', { channel: sandbox.channels.forum })).rejects.toThrow(
    'The option "channel" takes another kind of channel.',
  );
  await reader.run('set', { channel: sandbox.channels.general });
});
