import { expect, test } from 'vitest';
import { modalForm } from '../../../src/sandbox/rules/callback.js';
import { readForm } from '../../../src/sandbox/rules/form.js';
import { readMessage } from '../../../src/sandbox/rules/message.js';

const options = (count: number, more: object = {}) =>
  Array.from({ length: count }, (_, index) => ({
    label: `Story ${index}`,
    value: `${index}`,
    ...more,
  }));
const menu = (more: object = {}) => ({
  type: 3,
  custom_id: 'menu',
  options: options(3),
  ...more,
});

function inMessage(...menus: object[]) {
  return readMessage({ flags: 1 << 15, components: [{ type: 1, components: menus }] }, 'create');
}

function inModal(component: object) {
  const label = { type: 18, label: 'Choose', component };
  return readForm(modalForm, { custom_id: 'm', title: 'M', components: [label] });
}

function errors(path: readonly (string | number)[], code: string, message: string): object {
  return path.reduceRight<object>((inside, key) => ({ [key]: inside }), {
    _errors: [{ code, message }],
  });
}

test.each([
  ['25 options', menu({ options: options(25), max_values: 25 })],
  ['none to be chosen', menu({ min_values: 0 })],
  ['two defaults', menu({ options: options(2, { default: true }), max_values: 2 })],
  [
    'a channel menu with its types and a default',
    {
      type: 8,
      custom_id: 'c',
      channel_types: [0, 5],
      default_values: [{ id: '1', type: 'channel' }],
    },
  ],
  [
    'a menu of roles and users with a default of each',
    {
      type: 7,
      custom_id: 'c',
      max_values: 2,
      default_values: [
        { id: '1', type: 'user' },
        { id: '2', type: 'role' },
      ],
    },
  ],
])('a message may have a menu with %s', (_, component) => {
  expect(inMessage(component).ok).toBe(true);
});

test.each([
  [
    '26 options',
    menu({ options: options(26) }),
    ['options'],
    'BASE_TYPE_BAD_LENGTH',
    'Must be between 1 and 25 in length.',
  ],
  [
    'fewer options than may be chosen',
    menu({ max_values: 4 }),
    ['options'],
    'BASE_TYPE_BAD_LENGTH',
    'Must be between 4 and 25 in length.',
  ],
  [
    'more needed than allowed',
    menu({ min_values: 2 }),
    ['min_values'],
    'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE',
    'Min values exceeds max values',
  ],
  [
    'two alike values',
    menu({ options: [...options(1), ...options(1)] }),
    ['options', 1, 'value'],
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    'The specified option value is already used',
  ],
  [
    'two defaults where one may be chosen',
    menu({ options: options(2, { default: true }) }),
    ['options'],
    'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
    'Too many default values specified',
  ],
  [
    'too many default channels',
    {
      type: 8,
      custom_id: 'c',
      default_values: [
        { id: '1', type: 'channel' },
        { id: '2', type: 'channel' },
      ],
    },
    ['default_values'],
    'SELECT_COMPONENT_INVALID_DEFAULT_VALUES',
    'The number of default values must be in the range of min_values and max_values.',
  ],
  [
    'a default of another kind',
    { type: 6, custom_id: 'c', default_values: [{ id: '1', type: 'user' }] },
    ['default_values', 0, 'type'],
    'BASE_TYPE_CHOICES',
    'Value must be one of (role).',
  ],
  [
    'a placeholder of 151',
    menu({ placeholder: 'x'.repeat(151) }),
    ['placeholder'],
    'BASE_TYPE_MAX_LENGTH',
    'Must be 150 or fewer in length.',
  ],
])('a message may not have a menu with %s', (_, component, path, code, message) => {
  const at = ['components', 0, 'components', 0, ...path];
  expect(inMessage(component)).toMatchObject({
    ok: false,
    reply: { status: 400, body: { code: 50035, errors: errors(at, code, message) } },
  });
});

test('a row has one menu and nothing beside it', () => {
  expect(inMessage(menu(), menu({ custom_id: 'other' }))).toMatchObject({
    reply: {
      body: {
        errors: errors(
          ['components', 0, 'components'],
          'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
          'The specified component exceeds the maximum width.',
        ),
      },
    },
  });
});

test.each([
  [
    'disabled',
    { disabled: true },
    'MODAL_COMPONENT_DISABLED',
    'Modals cannot have disabled components.',
  ],
  [
    'min_values',
    { min_values: 0 },
    'SELECT_COMPONENT_REQUIRED_MIN_VALUES',
    'min_values must be at least 1 where the menu is required.',
  ],
])('a modal may not have a menu with %s', (field, more, code, message) => {
  expect(inModal(menu(more))).toMatchObject({
    reply: { body: { errors: errors(['components', 0, 'component', field], code, message) } },
  });
  expect(inModal(menu({ min_values: 0, required: false })).ok).toBe(true);
});
