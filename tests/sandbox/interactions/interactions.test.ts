import { EventEmitter, once } from 'node:events';
import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  type Client,
  DiscordAPIError,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, test } from 'vitest';
import type { Sandbox, SandboxModal, Shown } from '../../../src/sandbox/types.js';
import { readyClient, sandboxForTest } from '../bot.js';

const commands = [
  {
    name: 'ask',
    description: 'Asks',
    options: [
      {
        name: 'question',
        description: 'What',
        type: ApplicationCommandOptionType.String as const,
        required: true,
        autocomplete: true,
      },
      {
        name: 'length',
        description: 'How long',
        type: ApplicationCommandOptionType.String as const,
        choices: [{ name: 'Short', value: 'short' }],
      },
    ],
  },
  { name: 'settings', description: 'Settings', defaultMemberPermissions: '32' },
  { name: 'Ask about this', type: ApplicationCommandType.Message as const },
];

async function withBot(
  answer: (interaction: Interaction) => Promise<unknown>,
): Promise<{ sandbox: Sandbox; client: Client<true> }> {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  await client.application.commands.set(commands);
  client.on('interactionCreate', (interaction) => void answer(interaction).catch(() => undefined));
  return { sandbox, client };
}

function contentOf(shown: Shown): string {
  return 'message' in shown ? shown.message.content : shown.kind;
}

function modalOf(shown: Shown): SandboxModal {
  if (shown.kind !== 'modal') throw new Error(`not a modal: ${shown.kind}`);
  return shown.modal;
}

test('after a deferral a person sees the edited message', async () => {
  const { sandbox } = await withBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply(`Asked: ${interaction.options.getString('question', true)}`);
  });
  const run = await sandbox.as(sandbox.users.reader).run('ask', { question: 'Who?' });
  const shown = await run.shown();
  expect(shown).toMatchObject({
    kind: 'message',
    ephemeral: true,
    message: { content: 'Asked: Who?', flags: MessageFlags.Ephemeral },
  });
  expect(sandbox.messages(sandbox.channels.news)).toEqual([]);
});

test('the first follow-up to a deferral takes the place of the waiting message', async () => {
  const { sandbox } = await withBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    await interaction.followUp('first');
    await interaction.followUp('second');
  });
  const run = await sandbox.as(sandbox.users.reader).run('ask', { question: 'Who?' });
  expect(contentOf(await run.shown())).toBe('first');
  await sandbox.waitFor((event) =>
    event.kind === 'message-created' && event.message.content === 'second' ? true : undefined,
  );
  expect(sandbox.messages(sandbox.channels.news).map((one) => one.content)).toEqual([
    'first',
    'second',
  ]);
});

test('buttons, modals and updates reach the bot and its answers the person', async () => {
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('more').setLabel('More').setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('follow').setLabel('Follow up').setStyle(ButtonStyle.Primary),
    new ButtonBuilder()
      .setCustomId('off')
      .setLabel('Off')
      .setStyle(ButtonStyle.Primary)
      .setDisabled(true),
  );
  const { sandbox } = await withBot(async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: 'here', components: [row] });
    else if (interaction.isButton() && interaction.customId === 'more')
      await interaction.update({ content: 'more' });
    else if (interaction.isButton())
      await interaction.showModal(
        new ModalBuilder()
          .setCustomId('modal')
          .setTitle('Follow up')
          .addComponents(
            new ActionRowBuilder<TextInputBuilder>().addComponents(
              new TextInputBuilder()
                .setCustomId('question')
                .setLabel('Question')
                .setStyle(TextInputStyle.Short),
            ),
          ),
      );
    else if (interaction.isModalSubmit())
      await interaction.reply(`then ${interaction.fields.getTextInputValue('question')}`);
  });
  const reader = sandbox.as(sandbox.users.reader);
  const first = await (await reader.run('ask', { question: 'Who?' })).shown();
  const id = 'message' in first ? first.message.id : '';

  expect(contentOf(await (await reader.press(id, { label: 'More' })).shown())).toBe('more');
  await expect(reader.press(id, { customId: 'off' })).rejects.toThrow(
    'The button "off" is disabled.',
  );
  await expect(reader.press(id, { label: 'Nope' })).rejects.toThrow(
    'There is no button "Nope"; there are: More, Follow up, Off.',
  );
  const modal = modalOf(await (await reader.press(id, { label: 'Follow up' })).shown());
  await expect(reader.submit(modal, {})).rejects.toThrow('The field "question" is required.');
  expect(contentOf(await (await reader.submit(modal, { question: 'when?' })).shown())).toBe(
    'then when?',
  );
});

test('autocomplete shows the choices that the bot offers', async () => {
  const { sandbox } = await withBot(async (interaction) => {
    if (interaction.isAutocomplete())
      await interaction.respond([{ name: `${interaction.options.getFocused()}?`, value: 'x' }]);
  });
  const reader = sandbox.as(sandbox.users.reader);
  expect(await reader.type('ask', { question: 'Who' }, 'question')).toEqual([
    { name: 'Who?', value: 'x' },
  ]);
});

test('a message command brings the whole message', async () => {
  const { sandbox } = await withBot(async (interaction) => {
    if (interaction.isMessageContextMenuCommand())
      await interaction.reply(interaction.targetMessage.content);
  });
  const reader = sandbox.as(sandbox.users.reader);
  const said = await reader.say(sandbox.channels.news, 'nobody is mentioned');
  const run = await reader.runOnMessage('Ask about this', said.id);
  expect(contentOf(await run.shown())).toBe('nobody is mentioned');
});

test.each([
  ['nope', {}, 'There is no command "nope" for this person here; there are: ask.'],
  ['settings', {}, 'There is no command "settings" for this person here; there are: ask.'],
  ['ask', {}, '/ask needs its option "question".'],
  ['ask', { question: 1 }, 'The option "question" takes text.'],
  ['ask', { question: 'Who', colour: 'red' }, '/ask has no option "colour".'],
  ['ask', { question: 'Who', length: 'huge' }, 'The option "length" takes one of: short.'],
])('a guest cannot run /%s with %j', async (command, options, message) => {
  const { sandbox } = await withBot(async () => undefined);
  await expect(sandbox.as(sandbox.users.guest).run(command, options)).rejects.toThrow(message);
});

test('a moderator may run what needs Manage Server', async () => {
  const { sandbox } = await withBot(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('set');
  });
  const run = await sandbox.as(sandbox.users.moderator).run('settings');
  expect(contentOf(await run.shown())).toBe('set');
});

test('GIVEN 3 s passed WHEN the bot answers THEN it gets 10062 and the person saw a failure', async () => {
  const codes: unknown[] = [];
  const gate = new EventEmitter();
  const opened = once(gate, 'open');
  const { sandbox } = await withBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await opened;
    await interaction.reply('late').catch((error: unknown) => {
      if (error instanceof DiscordAPIError) codes.push(error.code);
    });
  });
  const run = await sandbox.as(sandbox.users.reader).run('ask', { question: 'Who?' });
  sandbox.clock.advance(3001);
  expect(await run.shown()).toEqual({ kind: 'failed', reason: 'did not respond in time' });
  gate.emit('open');
  await sandbox.waitFor((event) =>
    event.kind === 'request' && event.request.status === 404 ? true : undefined,
  );
  await expect.poll(() => codes).toEqual([10062]);
});

test('GIVEN 15 min passed WHEN the bot edits its answer THEN it gets 50027', async () => {
  const edits: (() => Promise<unknown>)[] = [];
  const { sandbox } = await withBot(async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.deferReply();
    edits.push(() => interaction.editReply('late'));
  });
  const run = await sandbox.as(sandbox.users.reader).run('ask', { question: 'Who?' });
  await expect.poll(() => edits.length).toBe(1);
  sandbox.clock.advance(15 * 60_000);
  expect(await run.shown()).toEqual({ kind: 'failed', reason: 'never finished' });
  await expect(edits[0]?.()).rejects.toMatchObject({ status: 401, code: 50027 });
});

test('a second answer is refused with 40060', async () => {
  const { sandbox, client } = await withBot(async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('once');
  });
  const run = await sandbox.as(sandbox.users.reader).run('ask', { question: 'Who?' });
  await run.shown();
  const { path } = sandbox.requests.findLast((one) => one.route.endsWith('/callback')) ?? {};
  await expect(
    client.rest.post(`/${path?.slice(1) ?? ''}`, { body: { type: 4, data: { content: 'x' } } }),
  ).rejects.toMatchObject({ status: 400, code: 40060 });
});
