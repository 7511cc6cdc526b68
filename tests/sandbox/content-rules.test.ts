import { ChannelType } from 'discord.js';
import { expect, test } from 'vitest';
import { readyClient, sandboxForTest } from './bot.js';

test('without the privileged intent, content arrives only where Discord lets it', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  await client.application.commands.set([{ name: 'hello', description: 'Hello' }]);
  const heard: string[] = [];
  client.on('messageCreate', (message) => {
    if (!message.author.bot) heard.push(message.content);
  });
  client.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply('hello');
  });
  const reader = sandbox.as(sandbox.users.reader);
  const { news } = sandbox.channels;
  const channel = await client.channels.fetch(news);
  if (channel?.type !== ChannelType.GuildText) throw new Error('not a text channel');
  const ordinary = await channel.send('ordinary');
  const shown = await (await reader.run('hello')).shown();
  const answer = 'message' in shown ? shown.message.id : '';
  const thread = await ordinary.startThread({ name: 'talk' });

  await reader.say(news, 'plain');
  await reader.say(news, `<@${sandbox.botId}> mention`);
  await reader.say(news, 'reply with ping', { replyTo: ordinary.id });
  await reader.say(news, 'reply without', { replyTo: ordinary.id, ping: false });
  await reader.say(news, 'reply to an answer', { replyTo: answer });
  await reader.say(thread.id, 'in a thread');
  await reader.direct('direct');

  await expect
    .poll(() => heard)
    .toEqual(['', `<@${sandbox.botId}> mention`, 'reply with ping', '', '', '', 'direct']);
  const read = await channel.messages.fetch({ limit: 3 });
  expect(read.map((message) => message.content)).toEqual(['', '', 'reply with ping']);
});
