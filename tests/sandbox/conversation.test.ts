import { MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { readyClient, sandboxForTest } from './bot.js';

test('GIVEN a client WHEN a person mentions the bot THEN its reply arrives', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  client.on('messageCreate', (message) => {
    if (!message.author.bot) void message.reply(`You said: ${message.content}`);
  });
  const reader = sandbox.as(sandbox.users.reader);

  const said = await reader.say(sandbox.channels.news, `<@${sandbox.botId}> what happened?`);
  const reply = await sandbox.waitFor((event) =>
    event.kind === 'message-created' && event.message.author.id === sandbox.botId
      ? event.message
      : undefined,
  );

  expect(reply.content).toBe(`You said: <@${sandbox.botId}> what happened?`);
  expect(reply.message_reference?.message_id).toBe(said.id);
});

test('GIVEN a registered command WHEN a person runs it THEN they see its answer', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  await client.application.commands.set([{ name: 'hello', description: 'Says hello' }]);
  client.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand())
      void interaction.reply({ content: 'Hello.', flags: MessageFlags.Ephemeral });
  });

  const shown = await (await sandbox.as(sandbox.users.reader).run('hello')).shown();

  expect(shown).toMatchObject({ kind: 'message', ephemeral: true, message: { content: 'Hello.' } });
});
