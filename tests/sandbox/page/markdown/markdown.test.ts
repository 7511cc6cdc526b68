import { assert, property, stringMatching } from 'fast-check';
import { expect, test } from 'vitest';
import type { Inline } from '../../../../src/sandbox/page/markdown/inline-markdown.js';
import {
  type Block,
  type ListItem,
  parseMarkdown,
} from '../../../../src/sandbox/page/markdown/markdown.js';

const text = (text: string): Inline => ({ kind: 'text', text });
const item = (line: string, ...under: readonly Block[]): ListItem => ({
  inside: [text(line)],
  under,
});
const list = (from: number | undefined, ...items: readonly ListItem[]): Block => ({
  kind: 'list',
  from,
  items,
});
const paragraph = (...inside: readonly Inline[]): Block => ({ kind: 'paragraph', inside });

test.each<[string, readonly Inline[]]>([
  [
    'a **bold** and *slanted* or _slanted_ word',
    [
      text('a '),
      { kind: 'bold', inside: [text('bold')] },
      text(' and '),
      { kind: 'italic', inside: [text('slanted')] },
      text(' or '),
      { kind: 'italic', inside: [text('slanted')] },
      text(' word'),
    ],
  ],
  ['***both***', [{ kind: 'bold', inside: [{ kind: 'italic', inside: [text('both')] }] }]],
  [
    '__under__ ~~struck~~ ||hidden||',
    [
      { kind: 'underline', inside: [text('under')] },
      text(' '),
      { kind: 'struck', inside: [text('struck')] },
      text(' '),
      { kind: 'spoiler', inside: [text('hidden')] },
    ],
  ],
  ['`**as it is**`', [{ kind: 'code', text: '**as it is**' }]],
  ['**bold \\** still**', [{ kind: 'bold', inside: [text('bold ** still')] }]],
  ['**left open', [text('**left open')]],
  ['2 * 3 * 4 and snake_case_name', [text('2 * 3 * 4 and snake_case_name')]],
  ['\\*stars\\* \\<@1\\> \\`ticks\\`', [text('*stars* <@1> `ticks`')]],
])('inside a line: %s', (source, inside) => {
  expect(parseMarkdown(source)).toEqual([paragraph(...inside)]);
});

test.each<[string, readonly Inline[]]>([
  [
    '[the *paper*](https://paper.example/a)',
    [
      {
        kind: 'link',
        url: 'https://paper.example/a',
        inside: [text('the '), { kind: 'italic', inside: [text('paper')] }],
      },
    ],
  ],
  [
    'see https://paper.example/a.',
    [
      text('see '),
      {
        kind: 'link',
        url: 'https://paper.example/a',
        inside: [text('https://paper.example/a')],
      },
      text('.'),
    ],
  ],
  ['[a](javascript:alert(1))', [text('[a](javascript:alert(1))')]],
  ['<javascript:alert(1)>', [text('<javascript:alert(1)>')]],
  ['<script>alert(1)</script>', [text('<script>alert(1)</script>')]],
])('only web addresses become links: %s', (source, inside) => {
  expect(parseMarkdown(source)).toEqual([paragraph(...inside)]);
});

test('mentions, commands and times', () => {
  expect(parseMarkdown('<@1> <@!2> <#3> <@&4> </story show:5> <t:60:R> <t:60:F> <t:60>')).toEqual([
    paragraph(
      { kind: 'mention', of: 'user', id: '1' },
      text(' '),
      { kind: 'mention', of: 'user', id: '2' },
      text(' '),
      { kind: 'mention', of: 'channel', id: '3' },
      text(' '),
      { kind: 'mention', of: 'role', id: '4' },
      text(' '),
      { kind: 'command', name: 'story show' },
      text(' '),
      { kind: 'time', at: 60_000, style: 'R' },
      text(' '),
      { kind: 'time', at: 60_000, style: 'F' },
      text(' '),
      { kind: 'time', at: 60_000, style: 'f' },
    ),
  ]);
});

test('emoji of servers are named, and mentions of everybody are mentions', () => {
  expect(parseMarkdown('@everyone <:wave:12> <a:run:3> @hereafter @here')).toEqual([
    paragraph(
      { kind: 'everyone', text: '@everyone' },
      text(' '),
      { kind: 'emoji', name: 'wave' },
      text(' '),
      { kind: 'emoji', name: 'run' },
      text(' @hereafter '),
      { kind: 'everyone', text: '@here' },
    ),
  ]);
});

test('a list that is indented stands under the item above it', () => {
  const source = ['- a', '  - b', '    1. c', '  - d', '- e', 'after'].join('\n');
  expect(parseMarkdown(source)).toEqual([
    list(
      undefined,
      item('a', list(undefined, item('b', list(1, item('c'))), item('d'))),
      item('e'),
    ),
    paragraph(text('after')),
  ]);
});

test('blocks over lines', () => {
  const source = [
    '# Title',
    'one',
    'two',
    '',
    '> said',
    '> again',
    '- a',
    '- b',
    '3. c',
    '4. d',
    '```js',
    '*code*',
    '```',
    '-# small',
  ].join('\n');
  expect(parseMarkdown(source)).toEqual([
    { kind: 'heading', level: 1, inside: [text('Title')] },
    paragraph(text('one\ntwo')),
    { kind: 'quote', blocks: [paragraph(text('said\nagain'))] },
    { kind: 'list', from: undefined, items: [item('a'), item('b')] },
    { kind: 'list', from: 3, items: [item('c'), item('d')] },
    { kind: 'code', text: '*code*' },
    { kind: 'small', inside: [text('small')] },
  ]);
});

test.each(['\\# no title', '\\- no list', '1\\. no list', '\\> no quote', '#no title'])(
  'an escaped or incomplete mark begins no block: %s',
  (source) => {
    expect(parseMarkdown(source)).toEqual([paragraph(text(source.replace('\\', '')))]);
  },
);

test('a fence without its end stays text', () => {
  expect(parseMarkdown('``` open')).toEqual([paragraph(text('``` open'))]);
});

test('letters, digits and spaces alone are never changed', () => {
  const plain = stringMatching(/^[A-Za-z0-9]([A-Za-z0-9 ]{0,40}[A-Za-z0-9])?$/);
  assert(
    property(plain, (source) => {
      expect(parseMarkdown(source)).toEqual([paragraph(text(source))]);
    }),
  );
});

test('the longest hostile message is parsed at once', () => {
  for (const mark of ['**', '*_', '[', '||**', '<', '`', '> ', '[](', '__*', '- ', '\n - '])
    expect(parseMarkdown(mark.repeat(2000))).not.toEqual([]);
});
