import { ApplicationCommandOptionType, type ChatInputCommandInteraction, Locale } from 'discord.js';
import { expect, test } from 'vitest';
import type { WorldState } from '../../src/sandbox/page/state/world-state.js';
import { commandsIn } from '../../src/sandbox/page/state/world-state.js';
import { readyClient, sandboxForTest } from './bot.js';

const daily = {
  name: 'daily',
  nameLocalizations: { de: 'täglich', 'es-ES': 'diario' },
  description: 'Daily posts',
  descriptionLocalizations: { de: 'Tägliche Beiträge' },
  options: [
    {
      name: 'set',
      nameLocalizations: { de: 'setzen' },
      description: 'Sets them',
      type: ApplicationCommandOptionType.Subcommand as const,
      options: [
        {
          name: 'time',
          nameLocalizations: { de: 'zeit' },
          description: 'When',
          type: ApplicationCommandOptionType.String as const,
          required: true,
          autocomplete: true,
        },
      ],
    },
  ],
};

test('people run a command by its own name and by the one that they are shown', async () => {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  const client = await readyClient(sandbox);
  await client.application.commands.set([daily]);
  client.on('interactionCreate', (interaction) => {
    if (interaction.isAutocomplete())
      void interaction.respond([
        { name: 'nine', nameLocalizations: { de: 'neun', 'es-ES': 'nueve' }, value: '9' },
      ]);
    if (interaction.isChatInputCommand()) void interaction.reply(readBack(interaction));
  });
  const german = sandbox.as(sandbox.addPerson({ name: 'Uwe', locale: Locale.German }));
  const { reader } = sandbox.users;
  sandbox.setGuildLocale(Locale.French);
  const shown = async (
    user: typeof german,
    command: string,
    subcommand: string,
    options: Readonly<Record<string, string>>,
  ) => {
    const what = await (await user.run(command, options, { subcommand })).shown();
    return what.kind === 'message' ? what.message.content : what.kind;
  };
  expect(await shown(german, 'täglich', 'setzen', { zeit: '9' })).toBe('daily set 9 de fr');
  expect(await shown(german, 'daily', 'set', { time: '9' })).toBe('daily set 9 de fr');
  expect(await german.type('täglich', { zeit: '9' }, 'zeit', { subcommand: 'setzen' })).toEqual([
    { name: 'neun', value: '9' },
  ]);
  sandbox.setLocale(reader, Locale.SpanishLATAM);
  const spanish = sandbox.as(reader);
  expect(await shown(spanish, 'diario', 'set', { time: '9' })).toBe('daily set 9 es-419 fr');
  expect(await spanish.type('daily', { time: '' }, 'time', { subcommand: 'set' })).toEqual([
    { name: 'nueve', value: '9' },
  ]);
  await expect(spanish.run('täglich')).rejects.toThrow(
    'There is no command "täglich" for this person here; there are: diario.',
  );
  // The sandbox answers so.
  const state = (await (await fetch(`${sandbox.url}/page/state`)).json()) as WorldState;
  expect(commandsIn(state, sandbox.channels.news, german.id)).toMatchObject([
    {
      name: 'täglich',
      description: 'Tägliche Beiträge',
      options: [{ name: 'setzen', description: 'Sets them', options: [{ name: 'zeit' }] }],
    },
  ]);
});

function readBack(interaction: ChatInputCommandInteraction): string {
  const { commandName, options, locale, guildLocale } = interaction;
  return `${commandName} ${options.getSubcommand()} ${options.getString('time')} ${locale} ${guildLocale}`;
}

test.each([
  ['de', 'Täglich', 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'],
  ['uk', 'щодня вранці', 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'],
  ['pl', 'x'.repeat(33), 'BASE_TYPE_BAD_LENGTH', 'Must be between 1 and 32 in length.'],
])('the name %s: %j is refused', async (locale, name, code, message) => {
  const sandbox = await sandboxForTest();
  const { applicationId, token, apiUrl } = sandbox;
  const response = await fetch(`${apiUrl}/v10/applications/${applicationId}/commands`, {
    method: 'PUT',
    headers: { authorization: `Bot ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify([
      { name: 'daily', name_localizations: { [locale]: name }, description: 'x' },
    ]),
  });
  expect(await response.json()).toMatchObject({
    code: 50_035,
    errors: { 0: { name_localizations: { [locale]: { _errors: [{ code, message }] } } } },
  });
});

test('all locales of Discord are taken, others are refused', async () => {
  const sandbox = await sandboxForTest();
  const client = await readyClient(sandbox);
  const every = Object.fromEntries(Object.values(Locale).map((one) => [one, 'daily']));
  const made = await client.application.commands.create({
    name: 'daily',
    description: 'x',
    nameLocalizations: every,
  });
  expect(made.nameLocalizations).toEqual(every);
  const wrong = { name: 'x', description: 'x', nameLocalizations: { 'de-AT': 'x' } };
  // Its types let discord.js send no such locale.
  await expect(client.application.commands.create(wrong as never)).rejects.toMatchObject({
    status: 400,
    code: 50_035,
  });
});
