import { expect, test } from 'vitest';
import { readMessage } from '../../../src/sandbox/rules/message.js';

const v2 = 1 << 15;
const text = (length: number) => ({ type: 10, content: 'x'.repeat(length) });
const button = (more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'Go',
  custom_id: 'go',
  ...more,
});
const row = (...components: object[]) => ({ type: 1, components });
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

function errorsOf(form: unknown): unknown {
  const reading = readMessage(form, 'create');
  return reading.ok ? undefined : reading.reply;
}

function refused(errors: object): unknown {
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors } };
}

function at(path: readonly (string | number)[], code: string, message: string): unknown {
  return refused(
    path.reduceRight<object>((inside, key) => ({ [key]: inside }), {
      _errors: [{ code, message }],
    }),
  );
}

test.each([
  ['content of 2,000', { content: 'x'.repeat(2000) }],
  ['rows of buttons', { content: 'x', components: [row(button(), button({ custom_id: 'b' }))] }],
  ['4,000 characters of text', { flags: v2, components: [text(3000), text(1000)] }],
  ['40 components', { flags: v2, components: many(40, () => text(1)) }],
  [
    'a section with a link button',
    {
      flags: v2,
      components: [
        {
          type: 9,
          components: [text(1)],
          accessory: { type: 2, style: 5, label: 'Read', url: 'https://example.org' },
        },
      ],
    },
  ],
  [
    'embeds of 6,000',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] },
  ],
])('lets %s pass', (_, form) => {
  expect(errorsOf(form)).toBeUndefined();
});

test.each([
  [
    'content of 2,001',
    { content: 'x'.repeat(2001) },
    at(['content'], 'BASE_TYPE_MAX_LENGTH', 'Must be 2000 or fewer in length.'),
  ],
  [
    'an unknown key',
    { content: 'x', ephemeral: true },
    at(['ephemeral'], 'UNKNOWN_KEY', '"ephemeral" is no field of this form.'),
  ],
  [
    'content beside V2',
    { flags: v2, content: 'x', components: [text(1)] },
    at(
      ['content'],
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      "The 'content' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
    ),
  ],
  [
    'V2 components without the flag',
    { components: [text(1)] },
    at(
      ['components', 0, 'type'],
      'UNION_TYPE_CHOICES',
      'Value of field "type" must be one of (1).',
    ),
  ],
  [
    '41 components, nested ones counted',
    { flags: v2, components: [{ type: 17, components: many(40, () => text(1)) }] },
    at(
      ['components'],
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      'The number of components exceeds the maximum of 40 (nested ones counted)',
    ),
  ],
  [
    '4,001 characters over all text displays',
    { flags: v2, components: [text(4000), { type: 17, components: [text(1)] }] },
    at(
      ['components'],
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      'Total displayable text size exceeds maximum size of 4000',
    ),
  ],
  [
    'embeds of 6,001',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    at(['embeds'], 'MAX_EMBED_SIZE_EXCEEDED', 'Embed size exceeds maximum size of 6000'),
  ],
  [
    'a button without custom_id',
    { components: [row({ type: 2, style: 1, label: 'Go' })] },
    at(
      ['components', 0, 'components', 0, 'custom_id'],
      'BASE_TYPE_REQUIRED',
      'This field is required',
    ),
  ],
  [
    'a link without url',
    { components: [row({ type: 2, style: 5, label: 'Go' })] },
    at(['components', 0, 'components', 0, 'url'], 'BASE_TYPE_REQUIRED', 'This field is required'),
  ],
  [
    'a label of 81',
    { components: [row(button({ label: 'x'.repeat(81) }))] },
    at(
      ['components', 0, 'components', 0, 'label'],
      'BASE_TYPE_MAX_LENGTH',
      'Must be 80 or fewer in length.',
    ),
  ],
  [
    'a custom_id of 101',
    { components: [row(button({ custom_id: 'x'.repeat(101) }))] },
    at(
      ['components', 0, 'components', 0, 'custom_id'],
      'BASE_TYPE_BAD_LENGTH',
      'Must be between 1 and 100 in length.',
    ),
  ],
  [
    'two alike custom_ids',
    { components: [row(button(), button())] },
    at(
      ['components', 0, 'components', 1, 'custom_id'],
      'COMPONENT_CUSTOM_ID_DUPLICATED',
      'Component custom id cannot be duplicated',
    ),
  ],
  [
    'an empty row',
    { components: [row()] },
    at(
      ['components', 0, 'components'],
      'BASE_TYPE_BAD_LENGTH',
      'Must be between 1 and 5 in length.',
    ),
  ],
  [
    'six buttons in a row',
    { components: [row(...many(6, (index) => button({ custom_id: `b${index}` })))] },
    at(
      ['components', 0, 'components'],
      'BASE_TYPE_BAD_LENGTH',
      'Must be between 1 and 5 in length.',
    ),
  ],
  [
    'a section without accessory',
    { flags: v2, components: [{ type: 9, components: [text(1)] }] },
    at(['components', 0, 'accessory'], 'BASE_TYPE_REQUIRED', 'This field is required'),
  ],
  [
    'a section of four texts',
    {
      flags: v2,
      components: [{ type: 9, components: many(4, () => text(1)), accessory: button() }],
    },
    at(
      ['components', 0, 'components'],
      'BASE_TYPE_BAD_LENGTH',
      'Must be between 1 and 3 in length.',
    ),
  ],
  [
    'allowed_mentions with parse and a list of a kind',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    at(
      ['allowed_mentions'],
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
      'parse:["users"] and users: [ids...] are mutually exclusive.',
    ),
  ],
])('refuses %s', (_, form, reply) => {
  expect(errorsOf(form)).toEqual(reply);
});
