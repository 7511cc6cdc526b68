import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { OptionValues, SandboxChoice } from '../types.js';
import { offerChoices } from './choice-list.js';
import { optionTypes } from './discord-numbers.js';
import { make } from './elements.js';

type OptionValue = OptionValues[string];

/** The field of a command's option. */
export interface OptionField {
  readonly name: string;
  readonly element: HTMLElement;
  /** What was entered; undefined for nothing. */
  readonly value: () => OptionValue | undefined;
}

/** What can be chosen for an option that takes a user, channel or role. */
export interface Mentionables {
  readonly users: readonly SandboxChoice[];
  readonly channels: readonly SandboxChoice[];
  readonly roles: readonly SandboxChoice[];
}

/**
 * Makes the field of an option, with its label and description.
 *
 * @param first what stands in it at first, where it is a text
 * @param complete what the bot offers for what is typed
 */
export function makeOptionField(
  option: APIApplicationCommandBasicOption,
  first: string,
  mentionables: Mentionables,
  complete: () => Promise<readonly SandboxChoice[]>,
): OptionField {
  const id = `option-${option.name}`;
  const { control, value } = makeControl(option, id, first, mentionables, complete);
  const needed = option.required ? ' (required)' : '';
  return {
    name: option.name,
    value,
    element: make(
      'div',
      { class: 'field' },
      make('label', { for: id }, option.name + needed),
      make('small', {}, option.description),
      control,
    ),
  };
}

interface Control {
  readonly control: HTMLElement;
  readonly value: () => OptionValue | undefined;
}

function makeControl(
  option: APIApplicationCommandBasicOption,
  id: string,
  first: string,
  mentionables: Mentionables,
  complete: () => Promise<readonly SandboxChoice[]>,
): Control {
  const { users, channels, roles } = mentionables;
  const required = option.required ?? false;
  switch (option.type) {
    case optionTypes.boolean:
      return makeSelect(id, required, [
        { name: 'yes', value: true },
        { name: 'no', value: false },
      ]);
    case optionTypes.user:
      return makeSelect(id, required, users);
    case optionTypes.channel:
      return makeSelect(id, required, channels);
    case optionTypes.role:
      return makeSelect(id, required, roles);
    case optionTypes.mentionable:
      return makeSelect(id, required, [...users, ...roles]);
    case optionTypes.attachment:
      return { control: make('em', { id }, 'Files can’t be sent here.'), value: () => undefined };
    case optionTypes.text:
    case optionTypes.integer:
    case optionTypes.number: {
      const fixed = 'choices' in option ? (option.choices ?? []) : [];
      if (fixed.length > 0) return makeSelect(id, required, fixed);
      return makeTyped(option, id, first, option.autocomplete ? complete : undefined);
    }
  }
}

function makeSelect(
  id: string,
  required: boolean,
  choices: readonly { readonly name: string; readonly value: OptionValue }[],
): Control {
  const options = choices.map(({ name }, index) => make('option', { value: String(index) }, name));
  const select = make('select', { id }, make('option', { value: '' }, '—'), ...options);
  select.required = required;
  return {
    control: select,
    value: () => (select.value === '' ? undefined : choices[Number(select.value)]?.value),
  };
}

function makeTyped(
  option: APIApplicationCommandBasicOption,
  id: string,
  first: string,
  complete: (() => Promise<readonly SandboxChoice[]>) | undefined,
): Control {
  const field = make('input', { id, autocomplete: 'off' });
  field.required = option.required ?? false;
  field.value = first;
  // A choice shows its name and stands for its value.
  let taken: SandboxChoice | undefined;
  const value = (): OptionValue | undefined => {
    if (field.value === '') return undefined;
    if (taken?.name === field.value) return taken.value;
    const asNumber = Number(field.value);
    // What isn't a number goes as it is: the sandbox says what is wrong with it.
    return option.type === optionTypes.text || Number.isNaN(asNumber) ? field.value : asNumber;
  };
  if (complete === undefined) return { control: field, value };
  const list = make('ul');
  const control = make('div', { class: 'combobox' }, field, list);
  const offer = async () =>
    (await complete()).map((choice) => ({ label: choice.name, value: choice }));
  offerChoices(field, list, offer, (choice) => {
    taken = choice;
    field.value = choice.name;
  });
  return { control, value };
}
