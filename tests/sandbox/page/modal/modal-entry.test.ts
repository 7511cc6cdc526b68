import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import {
  customIdOf,
  firstFields,
  isRequired,
  modalParts,
  problemOfPart,
} from '../../../../src/sandbox/page/modal/modal-entry.js';

const question = {
  type: ComponentType.TextInput,
  custom_id: 'question',
  style: TextInputStyle.Short,
  min_length: 3,
  max_length: 10,
} as const;
const note = {
  type: ComponentType.TextInput,
  custom_id: 'note',
  label: 'A note',
  style: TextInputStyle.Paragraph,
  required: false,
  value: 'kept',
} as const;
const people = { type: ComponentType.UserSelect, custom_id: 'people', max_values: 2 } as const;
const modal = {
  id: '1',
  customId: 'ask',
  title: 'Ask',
  components: [
    { type: ComponentType.TextDisplay as const, content: 'About **ships**' },
    {
      type: ComponentType.Label as const,
      label: 'Question',
      description: 'What about',
      component: question,
    },
    { type: ComponentType.ActionRow as const, components: [note] },
    { type: ComponentType.Label as const, label: 'People', component: people },
    {
      type: ComponentType.Label as const,
      label: 'Files',
      component: { type: ComponentType.FileUpload as const, custom_id: 'files' },
    },
  ],
};
const parts = modalParts(modal);
const [text, questionPart, notePart, peoplePart, filesPart] = parts;

test('the parts of a modal are texts, text fields and menus with their labels', () => {
  expect(parts).toEqual([
    { kind: 'text', text: 'About **ships**' },
    { kind: 'text-field', input: question, label: 'Question', description: 'What about' },
    { kind: 'text-field', input: note, label: 'A note', description: '' },
    { kind: 'menu', menu: people, label: 'People', description: '' },
    { kind: 'unknown', label: 'Files' },
  ]);
  expect(parts.map(customIdOf)).toEqual([undefined, 'question', 'note', 'people', undefined]);
  expect(parts.map(isRequired)).toEqual([false, true, false, true, false]);
  expect(firstFields(parts, () => ['7'])).toEqual({ question: '', note: 'kept', people: ['7'] });
});

test.each([
  [questionPart, '  ', 'This field is required.'],
  [questionPart, 'ab', 'Enter 3 characters or more.'],
  [questionPart, 'Who is there?', '3 characters too long.'],
  [questionPart, 'Who?', undefined],
  [notePart, '', undefined],
  [peoplePart, [], 'Choose one.'],
  [peoplePart, ['1', '2', '3'], 'Choose 2 at most.'],
  [peoplePart, ['1'], undefined],
  [text, '', undefined],
  [filesPart, '', undefined],
])('what is wrong with a field is said: %#', (part, entered, problem) => {
  if (part === undefined) throw new Error('The modal has no such part.');
  expect(problemOfPart(part, entered)).toBe(problem);
});
