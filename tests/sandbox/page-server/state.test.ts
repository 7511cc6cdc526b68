import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { readyClient } from '../bot.js';
import { openPage, type PageSide } from './page-side.js';

async function channelIn(page: PageSide, channelId: string) {
  const channel = (await page.state()).channels.find((one) => one.id === channelId);
  if (channel === undefined) throw new Error(`${channelId} is not in the state`);
  return channel;
}

/** The usernames of those with these ids, in the state's order. */
async function names(page: PageSide, ids: readonly string[]): Promise<readonly string[]> {
  const { users, bot } = await page.state();
  return [bot, ...users].filter((user) => ids.includes(user.id)).map((user) => user.username);
}

test('the state lists the servers with their roles and members', async () => {
  const page = await openPage();
  const { guild, otherGuilds, users } = await page.state();
  const named = new Map(guild.roles.map((role) => [role.id, role.name]));
  expect(
    guild.members.map(({ user, roles }) => [user.username, roles.map((id) => named.get(id))]),
  ).toEqual([
    ['olga', []],
    ['Byline', []],
    ['rosa', []],
    ['milan', ['Moderators']],
    ['guest', []],
  ]);
  expect(guild.roles.map(({ name, color, hoist }) => [name, color, hoist])).toEqual([
    ['@everyone', 0, false],
    ['Moderators', 0x3b_82_c4, true],
  ]);
  expect([guild.ownerId, otherGuilds.map(({ name }) => name)]).toEqual([
    users.find((user) => user.username === 'olga')?.id,
    ['The Book Club'],
  ]);
});

test('a channel tells who sees it, writes, starts threads and moderates there', async () => {
  const page = await openPage();
  const { channels } = page.sandbox;
  const rights = async (channelId: string) => {
    const { viewers, writers, threadStarters, moderators } = await channelIn(page, channelId);
    return Promise.all(
      [viewers, writers, threadStarters, moderators].map((ids) => names(page, ids)),
    );
  };
  const all = ['Byline', 'olga', 'rosa', 'milan', 'guest'];
  const moderators = ['olga', 'milan'];
  const people = all.slice(1);
  expect(await rights(channels.news)).toEqual([all, all, all, moderators]);
  expect(await rights(channels.readonly)).toEqual([all, people, all, moderators]);
  expect(await rights(channels.hidden)).toEqual([people, people, people, moderators]);
  expect(await rights(channels.forum)).toEqual([all, all, [], moderators]);
  expect(await rights(channels.announcements)).toEqual([
    all,
    ['Byline', 'olga', 'milan'],
    all,
    moderators,
  ]);
  expect(await rights(channels.group)).toEqual([['rosa', 'guest'], ['rosa', 'guest'], [], []]);
});

test('an archived thread wakes up by whoever writes there, a locked one is for nobody but its managers', async () => {
  const page = await openPage();
  const { sandbox } = page;
  const thread = await sandbox.as(sandbox.users.reader).startThread(sandbox.channels.news, 'Talk');
  sandbox.setThread(thread, { archived: true });
  const archived = await channelIn(page, thread);
  expect([archived.thread_metadata?.archived, archived.writers.length]).toEqual([true, 5]);
  sandbox.setThread(thread, { locked: true });
  expect(await names(page, (await channelIn(page, thread)).writers)).toEqual(['olga']);
});

test('each person has direct messages with the bot from the start', async () => {
  const page = await openPage();
  const { sandbox } = page;
  const state = await page.state();
  const direct = sandbox.directChannel(sandbox.users.guest);
  expect(state.channels.find((one) => one.id === direct)?.writers).toEqual([
    sandbox.botId,
    sandbox.users.guest,
  ]);
});

test('what one person alone sees is in the state, with whom', async () => {
  const page = await openPage();
  const { sandbox } = page;
  const client = await readyClient(sandbox);
  await client.application.commands.set([{ name: 'hello', description: 'Says hello' }]);
  client.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand())
      void interaction.reply({ content: 'Hello.', flags: MessageFlags.Ephemeral });
  });
  const user = sandbox.users.reader;
  const { result } = await page.act({ act: 'run', user, command: 'hello' });
  const { messages, privateMessages } = await page.state();
  expect(messages[sandbox.channels.news]).toEqual([]);
  expect(privateMessages).toEqual([
    // The act answered with the message.
    { message: (result as { readonly message: unknown }).message, visibleTo: user },
  ]);
});

test('who types is in the state for 10 s, or until they say something', async () => {
  const page = await openPage();
  const { sandbox } = page;
  const client = await readyClient(sandbox);
  const { news: channelId } = sandbox.channels;
  const type = () => client.rest.post(`/channels/${channelId}/typing`);
  await type();
  const { typing, now } = await page.state();
  expect(typing).toEqual([
    { channelId, userId: sandbox.botId, until: expect.closeTo(now + 10_000, -4) },
  ]);
  sandbox.clock.advance(10_000);
  expect((await page.state()).typing).toEqual([]);
  await type();
  await client.rest.post(`/channels/${channelId}/messages`, { body: { content: 'there' } });
  expect((await page.state()).typing).toEqual([]);
});
