import { ComponentType, MessageType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import { followsOn, happened } from '../../../../src/sandbox/page/messages/message-groups.js';
import { isFromHere } from '../../../../src/sandbox/page/messages/picture-address.js';
import { plainText } from '../../../../src/sandbox/page/messages/plain-text.js';
import type { Entry } from '../../../../src/sandbox/page/state/world-state.js';
import type { SandboxMessage } from '../../../../src/sandbox/types.js';
import { sandboxForTest } from '../../bot.js';

async function messageOfRosa(content = 'Hello'): Promise<SandboxMessage> {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  return sandbox.as(sandbox.users.reader).say(sandbox.channels.news, content);
}

test('messages of one author stand together for seven minutes of a day', async () => {
  const message = { ...(await messageOfRosa()), timestamp: '2027-03-28T12:00:00.000Z' };
  const before: Entry = { message, visibleTo: null };
  const after = (changed: Partial<SandboxMessage>, visibleTo: string | null = null): boolean =>
    followsOn({ message: { ...message, ...changed }, visibleTo }, before);
  expect(after({ timestamp: '2027-03-28T12:06:59.000Z' })).toBe(true);
  expect(after({ timestamp: '2027-03-28T12:07:00.000Z' })).toBe(false);
  expect(after({ author: { ...message.author, id: '1' } })).toBe(false);
  expect(after({ type: MessageType.Reply })).toBe(false);
  expect(after({}, message.author.id)).toBe(false);
  expect(followsOn(before, undefined)).toBe(false);
});

test('what happened is told, what somebody wrote is not', async () => {
  const message = await messageOfRosa();
  expect(happened({ ...message, type: MessageType.UserJoin })).toBe('joined the server.');
  expect(happened({ ...message, type: MessageType.ThreadCreated, content: 'Ferry' })).toBe(
    'started a thread: Ferry',
  );
  expect(happened(message)).toBeUndefined();
});

const names = (of: string, id: string): string | undefined =>
  id === '404' ? undefined : `${of}${id}`;

test.each([
  ['**Bold** and [a link](https://paper.example) \\*', 'Bold and a link *'],
  ['# Title\n-# small\n> said\n- a\n  - b', 'Title small said a b'],
  [
    '<@1> in <#2>, <@&404>: </story show:5> ||secret||',
    '@user1 in #channel2, @unknown role: /story show ▇▇▇',
  ],
  ['<t:60:R> @here `*code*` <:wave:1234>', '1 minute ago @here *code* :wave:'],
])('the text of a message on one line: %j', async (content, line) => {
  expect(plainText({ ...(await messageOfRosa()), content }, names, 120_000)).toBe(line);
});

test('the text of a message of components is its first text', async () => {
  const message = await messageOfRosa();
  const components: SandboxMessage['components'] = [
    { type: ComponentType.Separator },
    {
      type: ComponentType.Container,
      components: [
        { type: ComponentType.Separator },
        { type: ComponentType.TextDisplay, content: '### Ferry' },
      ],
    },
    { type: ComponentType.TextDisplay, content: 'Later' },
  ];
  expect(plainText({ ...message, content: '', components }, names, 0)).toBe('Ferry');
});

test.each([
  ['http://127.0.0.1:9000/a.png', true],
  ['data:image/png;base64,AA', true],
  ['http://127.0.0.1:9001/a.png', false],
  ['https://paper.example/a.png', false],
  ['attachment://a.png', false],
  ['', false],
])('whether a picture may be loaded: %s', (url, isHere) => {
  expect(isFromHere(url, 'http://127.0.0.1:9000')).toBe(isHere);
});
