import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.js';
import { quotes } from '../../commands/quotes.js';

interface Declared {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
  readonly description?: string;
  readonly description_localizations?: Readonly<Record<string, string>> | null;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly max_length?: number;
  readonly choices?: readonly Declared[];
  readonly options?: readonly Declared[];
}

function withOptions(one: Declared): readonly Declared[] {
  return [one, ...(one.options ?? []).flatMap(withOptions)];
}

// The fields looked at are the same in commands, subcommands and options; what one hasn't got is undefined.
const declared = commands.map(({ data }) => data as Declared);
const slash = commands.filter(({ kind }) => kind === 'slash').map(({ data }) => data as Declared);
const described = slash.flatMap(withOptions);
const inBoth = (text: string) => ({ 'en-US': text, 'en-GB': text });

const words = (name: string, description: string) => ({
  name,
  name_localizations: inBoth(name),
  description,
  description_localizations: inBoth(description),
});

describe('the commands', () => {
  it('are these', () => {
    expect(commands.map(({ kind, data }) => [kind, data.type, data.name])).toEqual([
      ...['ask', 'summary', 'quotes', 'people', 'related', 'story', 'help'].map((name) => [
        'slash',
        ApplicationCommandType.ChatInput,
        name,
      ]),
      ['message', ApplicationCommandType.Message, 'Ask about this'],
    ]);
  });

  it('say explicitly where they can be used and how they are installed', () => {
    expect(
      commands.map(({ data: { contexts, integration_types } }) => ({
        contexts,
        integration_types,
      })),
    ).toEqual(commands.map(() => ({ contexts: [0, 1, 2], integration_types: [0, 1] })));
  });

  it('GIVEN a slash command, subcommand or option THEN its name and description are as Discord wants them', () => {
    // https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming
    const wrong = described.filter(
      ({ name, description = '' }) =>
        !/^[-_\p{Ll}\p{N}]{1,32}$/u.test(name) || description === '' || description.length > 100,
    );
    expect(wrong).toEqual([]);
  });

  it('have their words again in every locale they are written in, the default among them', () => {
    const choices = described.flatMap(({ choices = [] }) => choices);
    const all = [...declared.flatMap(withOptions), ...choices];
    expect(all.map((one) => one.name_localizations)).toEqual(
      all.map(({ name }) => ({ 'en-US': name, 'en-GB': name })),
    );
    expect(described.map((one) => one.description_localizations)).toEqual(
      described.map(({ description }) => ({ 'en-US': description, 'en-GB': description })),
    );
  });

  it('keep Discord’s bounds: required options first, 25 options and choices, different names', () => {
    const wrong = described.filter(({ options = [], choices = [] }) => {
      const optionalFirst = options.some(
        ({ required }, at) => required === true && at > 0 && options[at - 1]?.required !== true,
      );
      const names = new Set(options.map(({ name }) => name));
      return (
        optionalFirst || names.size < options.length || options.length > 25 || choices.length > 25
      );
    });
    expect(wrong).toEqual([]);
  });

  it('GIVEN an option that completes THEN its command proposes values', () => {
    const silent = commands.filter(
      (command) =>
        command.kind === 'slash' &&
        withOptions(command.data as Declared).some(({ autocomplete }) => autocomplete) &&
        command.complete === undefined,
    );
    expect(silent).toEqual([]);
  });
});

it('/quotes is declared with all it says to Discord', () => {
  expect(quotes.data).toEqual({
    type: 1,
    ...words('quotes', 'Show what people say in the story, word for word'),
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      { type: 3, ...words('person', 'Whose quotes'), autocomplete: true, max_length: 100 },
      { type: 3, ...words('about', 'What the quotes shall be about'), max_length: 100 },
      {
        type: 3,
        ...words('story', 'Which story; the newest if you leave it out'),
        autocomplete: true,
        max_length: 200,
      },
    ],
  });
});
