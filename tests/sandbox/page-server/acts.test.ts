import { ComponentType, MessageFlags, TextInputStyle } from 'discord.js';
import { expect, test } from 'vitest';
import type { SandboxMessage, Shown } from '../../../src/sandbox/types.js';
import { readyClient } from '../bot.js';
import { openPage, type PageAnswer, type PageSide } from './page-side.js';

function messageOf({ result }: PageAnswer<unknown>): SandboxMessage {
  // These acts answer with the message.
  return result as SandboxMessage;
}

function shownOf({ result }: PageAnswer<unknown>): Shown {
  // These acts answer with what the person sees.
  return result as Shown;
}

/** The reader says something in a channel; by default in `news`. */
async function said(page: PageSide, content: string, channelId?: string): Promise<SandboxMessage> {
  const { users, channels } = page.sandbox;
  return messageOf(
    await page.act({
      act: 'say',
      user: users.reader,
      channelId: channelId ?? channels.news,
      content,
    }),
  );
}

test('a person writes a message anew and deletes it; others may not', async () => {
  const page = await openPage();
  const { users, channels } = page.sandbox;
  const { id } = await said(page, 'helo');
  const edited = await page.act({
    act: 'edit',
    user: users.reader,
    messageId: id,
    content: 'hello',
  });
  expect(messageOf(edited)).toEqual(page.sandbox.messages(channels.news)[0]);
  expect(messageOf(edited).content).toBe('hello');
  expect(
    await page.act({ act: 'edit', user: users.moderator, messageId: id, content: 'x' }),
  ).toEqual({ status: 400, error: 'People edit only their own messages.' });
  expect(await page.act({ act: 'remove', user: users.guest, messageId: id })).toEqual({
    status: 400,
    error: 'This person may not do that in news.',
  });
  expect(await page.act({ act: 'remove', user: users.reader, messageId: id })).toEqual({
    status: 200,
    result: null,
  });
  expect(page.sandbox.messages(channels.news)).toEqual([]);
});

test('a moderator deletes what another said', async () => {
  const page = await openPage();
  const { users, channels } = page.sandbox;
  const { id } = await said(page, 'rude');
  await page.act({ act: 'remove', user: users.moderator, messageId: id });
  expect(page.sandbox.messages(channels.news)).toEqual([]);
});

test('a person replies in the direct messages with the bot', async () => {
  const page = await openPage();
  const { reader } = page.sandbox.users;
  const first = messageOf(await page.act({ act: 'direct', user: reader, content: 'one' }));
  const second = await page.act({
    act: 'direct',
    user: reader,
    content: 'two',
    replyTo: first.id,
  });
  expect(messageOf(second).message_reference?.message_id).toBe(first.id);
  expect(messageOf(second).channel_id).toBe(page.sandbox.directChannel(reader));
});

test('a reply can’t answer a message of another channel', async () => {
  const page = await openPage();
  const { users, channels } = page.sandbox;
  const { id } = await said(page, 'here');
  const user = users.reader;
  const { general: channelId } = channels;
  expect(await page.act({ act: 'say', user, channelId, content: 'x', replyTo: id })).toEqual({
    status: 400,
    error: 'A reply stands in the channel of the message that it answers.',
  });
});

test('a person starts a thread on a message once, and one that stands alone', async () => {
  const page = await openPage();
  const { users, channels } = page.sandbox;
  const { id } = await said(page, 'discuss');
  const thread = {
    act: 'startThread',
    user: users.reader,
    channelId: channels.news,
    name: 'Talk',
  } as const;
  expect(await page.act({ ...thread, messageId: id })).toEqual({ status: 200, result: id });
  expect(await page.act({ ...thread, messageId: id })).toEqual({
    status: 400,
    error: 'This message has a thread already.',
  });
  const alone = await page.act(thread);
  const threads = (await page.state()).channels.filter(
    (one) => one.parent_id === channels.news && one.thread_metadata !== undefined,
  );
  expect(threads.map((one) => [one.id, one.name])).toEqual([
    [id, 'Talk'],
    [alone.result, 'Talk'],
  ]);
  expect(await page.act({ ...thread, channelId: id })).toEqual({
    status: 400,
    error: 'No thread can be started there.',
  });
  expect(await page.act({ ...thread, messageId: '1' })).toEqual({
    status: 400,
    error: 'There is no such message for a thread to hang on.',
  });
  expect(await page.act({ ...thread, name: ' ' })).toEqual({
    status: 400,
    error: 'A thread’s name has 1 to 100 characters.',
  });
});

test('a person starts a post in a forum', async () => {
  const page = await openPage();
  const { users, channels } = page.sandbox;
  const post = { act: 'startPost', user: users.reader, name: 'Ferry', content: 'When?' } as const;
  const started = messageOf(await page.act({ ...post, forumId: channels.forum }));
  expect(started.content).toBe('When?');
  const { channels: shown } = await page.state();
  expect(shown.find((one) => one.id === started.channel_id)?.parent_id).toBe(channels.forum);
  expect(await page.act({ ...post, forumId: channels.news })).toEqual({
    status: 400,
    error: 'Only forums have posts.',
  });
});

test('a modal waits in the state until it is closed or sent', async () => {
  const page = await openPage();
  const client = await readyClient(page.sandbox);
  await client.application.commands.set([{ name: 'ask', description: 'Asks' }]);
  client.on('interactionCreate', (interaction) => {
    if (interaction.isChatInputCommand())
      void interaction.showModal({
        title: 'Ask',
        customId: 'ask',
        components: [
          {
            type: ComponentType.ActionRow,
            components: [
              {
                type: ComponentType.TextInput,
                customId: 'q',
                label: 'Question',
                style: TextInputStyle.Short,
              },
            ],
          },
        ],
      });
    else if (interaction.isModalSubmit())
      void interaction.reply({ content: 'Asked.', flags: MessageFlags.Ephemeral });
  });
  const user = page.sandbox.users.reader;
  const first = shownOf(await page.act({ act: 'run', user, command: 'ask' }));
  const second = shownOf(await page.act({ act: 'run', user, command: 'ask' }));
  if (first.kind !== 'modal' || second.kind !== 'modal') throw new Error('no modal was shown');
  expect((await page.state()).modals).toEqual([
    { userId: user, modal: first.modal },
    { userId: user, modal: second.modal },
  ]);
  await page.act({ act: 'closeModal', user, modalId: first.modal.id });
  expect((await page.state()).modals).toEqual([{ userId: user, modal: second.modal }]);
  const sent = await page.act({ act: 'submit', user, modal: second.modal, fields: { q: 'Who?' } });
  expect(shownOf(sent)).toMatchObject({ kind: 'message', ephemeral: true });
  const state = await page.state();
  expect(state.modals).toEqual([]);
  expect(
    state.privateMessages.map(({ message, visibleTo }) => [message.content, visibleTo]),
  ).toEqual([['Asked.', user]]);
});

test('an act that isn’t one is refused with what is wrong', async () => {
  const { sandbox } = await openPage();
  const response = await fetch(`${sandbox.url}/page/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-byline-page': '1' },
    body: JSON.stringify({ act: 'edit', user: sandbox.users.reader, messageId: 7, content: 'x' }),
  });
  expect([response.status, await response.json()]).toEqual([
    400,
    { error: '✖ Invalid input: expected string, received number\n  → at messageId' },
  ]);
});
