import { ChannelType, type Client, Events, Locale, PermissionFlagsBits } from 'discord.js';
import { expect, test } from 'vitest';
import { readyClient, sandboxForTest } from '../bot.js';

function heard<T>(client: Client, event: string): Promise<T> {
  return new Promise((resolve) => client.once(event, (...payload) => resolve(payload.at(-1) as T)));
}

test('a channel that is added is one the bot can send in, until it is deleted', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const id = sandbox.addChannel({
    name: 'sports',
    type: ChannelType.GuildAnnouncement,
    slowMode: 30,
  });
  await expect
    .poll(() => client.channels.cache.get(id))
    .toMatchObject({
      name: 'sports',
      type: ChannelType.GuildAnnouncement,
    });
  const channel = client.channels.cache.get(id);
  if (!channel?.isSendable()) throw new Error('not sendable');
  await channel.send('hello');
  expect(sandbox.messages(id).map((one) => one.content)).toEqual(['hello']);
  sandbox.deleteChannel(id);
  await expect(channel.send('still there?')).rejects.toMatchObject({ status: 404, code: 10_003 });
  expect(client.channels.cache.has(id)).toBe(false);
  expect(() => sandbox.deleteChannel(id)).toThrow(`There is no channel ${id}.`);
});

test('what the bot may do in a channel changes, and its client knows', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const { news } = sandbox.channels;
  const channel = client.channels.cache.get(news);
  if (!channel?.isSendable() || channel.isDMBased()) throw new Error('no server channel');
  const may = () => channel.permissionsFor(client.user)?.has(PermissionFlagsBits.SendMessages);
  sandbox.setPermissions(news, { deny: PermissionFlagsBits.SendMessages });
  await expect.poll(may).toBe(false);
  await expect(channel.send('x')).rejects.toMatchObject({ status: 403, code: 50_013 });
  sandbox.setPermissions(news, { deny: PermissionFlagsBits.ViewChannel });
  await expect(channel.send('x')).rejects.toMatchObject({ status: 403, code: 50_001 });
  sandbox.setPermissions(news, { allow: PermissionFlagsBits.ManageMessages });
  await expect.poll(may).toBe(true);
  await channel.send('x');
});

test('the bot joins a server, is taken out of it and joins again', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const joined = heard(client, Events.GuildCreate);
  const guildId = sandbox.addServer({ name: 'The Harbour', locale: Locale.German });
  expect(await joined).toMatchObject({ id: guildId, preferredLocale: 'de' });
  const channelId = sandbox.addChannel({ name: 'harbour', guildId });
  const spoken = heard(client, Events.MessageCreate);
  await sandbox.as(sandbox.users.reader).say(channelId, `<@${sandbox.botId}> hello`);
  expect(await spoken).toMatchObject({ guildId, channelId });

  const left = heard(client, Events.GuildDelete);
  sandbox.kick(guildId);
  expect(await left).toMatchObject({ id: guildId });
  expect(client.guilds.cache.has(guildId)).toBe(false);
  const again = heard(client, Events.GuildCreate);
  sandbox.rejoin(guildId);
  expect(await again).toMatchObject({ id: guildId });
});

test('a server in an outage is unavailable, not left, and comes back', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const isAvailable = () => client.guilds.cache.get(sandbox.guildId)?.available;
  const left: string[] = [];
  client.on('guildDelete', ({ id }) => left.push(id));
  const outage = heard(client, Events.GuildUnavailable);
  sandbox.setOutage(true);
  expect(await outage).toMatchObject({ id: sandbox.guildId });
  expect(isAvailable()).toBe(false);
  const spoken = heard<{ content: string }>(client, Events.MessageCreate);
  const reader = sandbox.as(sandbox.users.reader);
  await reader.say(sandbox.channels.news, `<@${sandbox.botId}> unheard`);
  sandbox.setOutage(false);
  await expect.poll(isAvailable).toBe(true);
  await reader.say(sandbox.channels.news, `<@${sandbox.botId}> heard`);
  expect((await spoken).content).toBe(`<@${sandbox.botId}> heard`);
  expect(left).toEqual([]);
});

test("a server's language changes, and its client knows", async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  sandbox.setGuildLocale(Locale.Polish);
  await expect
    .poll(() => client.guilds.cache.get(sandbox.guildId)?.preferredLocale)
    .toBe(Locale.Polish);
});

test('a role can be pinged where it is listed and mentionable', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const subscribers = sandbox.addRole('Subscribers', { mentionable: true });
  const staff = sandbox.addRole('Staff');
  const { general } = sandbox.channels;
  sandbox.setPermissions(general, { deny: PermissionFlagsBits.MentionEveryone });
  const channel = client.channels.cache.get(general);
  if (!channel?.isSendable()) throw new Error('not sendable');
  const content = `<@&${subscribers}> <@&${staff}>`;
  await channel.send({ content, allowedMentions: { roles: [subscribers, staff] } });
  await channel.send({ content, allowedMentions: { parse: [] } });
  expect(sandbox.messages(general).map((one) => one.mention_roles)).toEqual([[subscribers], []]);
  await expect
    .poll(() => client.guilds.cache.get(sandbox.guildId)?.roles.cache.get(staff)?.mentionable)
    .toBe(false);
});

test('people whose direct messages are closed get none', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const shy = await client.users.fetch(sandbox.addPerson({ name: 'Shy', closedDms: true }));
  await expect(shy.send('hello')).rejects.toMatchObject({ status: 403, code: 50_007 });
  const reader = await client.users.fetch(sandbox.users.reader);
  await reader.send('hello');
  sandbox.closeDms(sandbox.users.reader);
  await expect(reader.send('again')).rejects.toMatchObject({ status: 403, code: 50_007 });
});

test('five hundred people in sixty channels each get their answer', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  client.on('messageCreate', (message) => {
    if (!message.author.bot) void message.reply('yes');
  });
  const channels = Array.from({ length: 60 }, (_, n) => sandbox.addChannel({ name: `room-${n}` }));
  const people = Array.from({ length: 500 }, (_, n) => sandbox.addPerson({ name: `P${n}` }));
  for (const [n, person] of people.entries())
    await sandbox.as(person).say(channels[n % 60] ?? '', `<@${sandbox.botId}>?`);
  const answers = () =>
    channels.flatMap((id) => sandbox.messages(id)).filter((one) => one.content === 'yes').length;
  await expect.poll(answers, { timeout: 15_000 }).toBe(500);
});
