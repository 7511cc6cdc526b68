import { describe, expect, it } from 'vitest';
import { ask, botReply, botSays, messageOf, press, read, run, startByline } from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';
import type { SandboxMessage } from '../../src/sandbox/types.js';

const byline = await startByline({
  'lighthouse.md': lighthouse,
  'harbour-walk.md': harbourWalk,
});
const { sandbox } = byline;
const reader = sandbox.as(sandbox.users.reader);
const guest = sandbox.as(sandbox.users.guest);
const { news, general } = sandbox.channels;
const mention = `<@${sandbox.botId}>`;

const below = [
  '-# Paragraph 1 · Ferry captain buys Osen lighthouse',
  '[Show paragraph]',
  '[Follow up]',
  '[Not right?]',
];
const toldOfQuell = '[What did Marta Quell say about children?]';
const others = [
  '-# The story also answers:',
  toldOfQuell,
  '[Who is Jon Aberg?]',
  '[What did Jon Aberg say?]',
];
const otherWorks = [
  '-# The story also answers:',
  '[What did Ida Rask say about the stones?]',
  '[Who is Nils Berge?]',
  '[What happened on Saturday?]',
];
const who = [
  '> **Marta Quell**, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
  ...below,
  ...others,
];
const when = [
  '> Marta Quell, a retired ferry captain, bought the lighthouse on **Tuesday** for 90,000 crowns.',
  ...below,
  ...others,
];
const price = [
  '> Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for **90,000 crowns**.',
  ...below,
  ...others,
];
const works = [
  '> The works cost **12 million crowns**.',
  '-# Paragraph 1 · Harbour walk reopens',
  ...below.slice(1),
  ...otherWorks,
];
const howToAsk =
  'Discord doesn’t show me what you write here unless you mention me. Mention me with your question, or use the button.';

describe('a question by mention', () => {
  it('is answered with the story’s sentence, the words that answer in bold', async () => {
    const asked = await reader.say(news, `${mention} who bought the lighthouse?`);
    const reply = await botReply(byline);
    expect(reply.message_reference?.message_id).toBe(asked.id);
    expect(read(reply)).toEqual(who);
  });

  it('WHEN its words stand around the mention THEN it is answered as well', async () => {
    expect(read(await said(general, `who bought ${mention} the lighthouse?`))).toEqual(who);
  });

  it('GIVEN nothing but the mention THEN says how to ask, and today’s story', async () => {
    expect(read(await said(news, ` ${mention} `))).toEqual([
      'Ask me about the story: mention me together with your question. `/help` shows the rest.',
      'Today’s story:',
      '**Ferry captain buys Osen lighthouse**',
      '-# 6 October 2026 · The Osen Courier',
      '[Ask a question]',
      '[Show the story]',
    ]);
  });

  it('pings nobody', async () => {
    const reply = await said(news, `${mention} who bought the lighthouse?`);
    expect([reply.mentions, reply.mention_everyone]).toEqual([[], false]);
  });
});

describe('a follow-up', () => {
  it('WHEN it replies to the bot’s answer THEN it is understood from the questions before', async () => {
    const first = await said(news, `${mention} who bought the lighthouse?`);
    const second = await said(news, 'and when?', first);
    expect(read(second)).toEqual(when);
    expect(read(await said(news, 'and for how much?', second))).toEqual(price);
  });

  it('WHEN it has a pronoun THEN that is the person of the answer before', async () => {
    const first = await said(news, `${mention} who is the mayor?`);
    expect(read(await said(news, 'what did he say?', first))).toEqual([
      '> Jon Aberg, the Mayor of Osen, said: “**We should have bought it ourselves**.”',
      '-# Paragraph 3 · Ferry captain buys Osen lighthouse',
      ...below.slice(1),
      '-# The story also answers:',
      toldOfQuell,
      '[What happened on Tuesday?]',
      '[Who is Marta Quell?]',
    ]);
  });

  it('WHEN the person was the answer THEN their quotation counts, not what was asked before', async () => {
    const first = await said(news, `${mention} who bought the lighthouse?`);
    expect(read(await said(news, 'what did she say?', first))).toEqual([
      '> “**I want children to see how the lamp was lit by hand**,” Ms Quell told visitors at the gate.',
      '-# Paragraph 2 · Ferry captain buys Osen lighthouse',
      ...below.slice(1),
      '-# The story also answers:',
      '[Who is Jon Aberg?]',
      '[What happened on Tuesday?]',
      '[What did Jon Aberg say?]',
    ]);
  });

  it('WHEN somebody else replies THEN it is answered all the same', async () => {
    const first = await said(news, `${mention} who bought the lighthouse?`);
    const asked = await guest.say(news, 'and when?', { replyTo: first.id });
    const reply = await botReply(byline);
    expect(reply.message_reference?.message_id).toBe(asked.id);
    expect(read(reply)).toEqual(when);
  });

  it('WHEN it replies to a command’s answer with a mention THEN the command’s story and question count', async () => {
    const question = 'How much did the works cost?';
    const answer = messageOf(await run(reader, 'ask', { question, story: 'harbour-walk' }));
    expect(read(await said(news, `${mention} who cut the ribbon?`, answer))).toEqual([
      '> **Ida Rask**, head of the harbour works, cut the ribbon.',
      '-# Paragraph 1 · Harbour walk reopens',
      ...below.slice(1),
      ...otherWorks,
    ]);
  });

  it('WHEN the question above was deleted THEN the fragment is read as it stands', async () => {
    const first = await reader.say(news, `${mention} who bought the lighthouse?`);
    const answer = await botReply(byline);
    await reader.remove(first.id);
    expect(read(await said(news, 'and when?', answer))).toEqual([
      'The story doesn’t tell that.',
      '-# Ferry captain buys Osen lighthouse',
      'It does answer:',
      '[What did Marta Quell say about children?]',
      '[Who is Jon Aberg?]',
      '[What happened on Tuesday?]',
    ]);
  });

  it('the Follow up button of a chat answer knows the question that was asked', async () => {
    const answer = await said(news, `${mention} who bought the lighthouse?`);
    const shown = { kind: 'message', message: answer, ephemeral: false } as const;
    const follow = await ask(reader, await press(reader, shown, 'Follow up'), 'and when?');
    expect(read(messageOf(follow))).toEqual([
      '-# Question: and when (bought lighthouse)?',
      ...when,
    ]);
  });
});

describe('the buttons of a follow-up’s answer', () => {
  it('Follow up and Not right? know what was asked before it', async () => {
    const first = await said(news, `${mention} who bought the lighthouse?`);
    const second = await said(news, 'and when?', first);
    const shown = { kind: 'message', message: second, ephemeral: false } as const;
    const follow = await ask(reader, await press(reader, shown, 'Follow up'), 'and for how much?');
    expect(read(messageOf(follow)).slice(1)).toEqual(price);
    expect(read(messageOf(await press(reader, shown, 'Not right?')))).toEqual([
      'Thank you. I noted for whoever runs this bot that this answer was not right.',
      'These came close as well:',
      '> The tower had stood empty for eleven years.',
      '-# Paragraph 1 · Ferry captain buys Osen lighthouse',
      '> Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”',
      '-# Paragraph 3 · Ferry captain buys Osen lighthouse',
      '[Ask again]',
      '[Read the story]',
    ]);
  });
});

describe('direct messages', () => {
  it('are answered without a mention, follow-ups without a reply', async () => {
    await reader.direct('who bought the lighthouse?');
    expect(read(await botReply(byline))).toEqual(who);
    await reader.direct('and when?');
    expect(read(await botReply(byline))).toEqual(when);
  });

  it('are about the story that was shown there last', async () => {
    const channelId = sandbox.directChannel(sandbox.users.guest);
    await run(guest, 'summary', { story: 'harbour-walk' }, { channelId });
    await guest.direct('how much did the works cost?');
    expect(read(await botReply(byline))).toEqual(works);
  });
});

describe('what the bot leaves alone', () => {
  it('a message that isn’t for it', async () => {
    expect(await botSaysAfter(() => guest.say(general, 'who bought the lighthouse?'))).toEqual([]);
  });

  it('a reply to its answer with the ping turned off', async () => {
    const answer = await said(general, `${mention} who bought the lighthouse?`);
    const quiet = { replyTo: answer.id, ping: false };
    expect(await botSaysAfter(() => guest.say(general, 'thanks', quiet))).toEqual([]);
  });

  it('a reply to somebody else', async () => {
    const other = await guest.say(general, 'nice weather');
    const reply = () => reader.say(general, 'and when?', { replyTo: other.id });
    expect(await botSaysAfter(reply)).toEqual([]);
  });

  it('itself, even where it mentions itself', async () => {
    const content = `${mention} who bought the lighthouse?`;
    expect(await botSaysAfter(() => botSays(sandbox, general, { content }))).toEqual([]);
  });
});

describe('where Discord hides what people write', () => {
  it('GIVEN a reply to a command’s answer THEN says how to ask, once a channel', async () => {
    const where = { channelId: news };
    const answer = messageOf(await run(reader, 'people', {}, where));
    expect(read(await said(news, 'and when?', answer))).toEqual([howToAsk, '[Ask a question]']);
    const again = () => reader.say(news, 'and when?', { replyTo: answer.id });
    expect(await botSaysAfter(again, news)).toEqual([]);
  });

  it('GIVEN its own thread THEN a mention is answered, and other messages are told once how to ask', async () => {
    const glance = await run(reader, 'story', { story: 'harbour-walk' }, { subcommand: 'show' });
    await press(reader, glance, 'Discuss in a thread');
    const { id } = await sandbox.waitFor((event) =>
      event.kind === 'thread-created' ? event.thread : undefined,
    );
    expect(read(await said(id, 'how much did the works cost?'))).toEqual([
      howToAsk,
      '[Ask a question]',
    ]);
    for (let turn = 0; turn < 9; turn += 1) await guest.say(id, 'We talk among ourselves.');
    expect(read(await said(id, `${mention} how much did the works cost?`))).toEqual(works);
    expect(read(await said(id, `${mention} who cut the ribbon?`))[0]).toBe(
      '> **Ida Rask**, head of the harbour works, cut the ribbon.',
    );
    expect(sandbox.messages(id).filter(({ author }) => author.id === sandbox.botId)).toHaveLength(
      4,
    );
  });

  it('GIVEN the hint in its own thread THEN the button asks the thread’s story', async () => {
    const glance = await run(reader, 'story', { story: 'harbour-walk' }, { subcommand: 'show' });
    await press(reader, glance, 'Discuss in a thread');
    const { id } = await sandbox.waitFor((event) =>
      event.kind === 'thread-created' ? event.thread : undefined,
    );
    const message = await said(id, 'hello?');
    const hint = { kind: 'message', message, ephemeral: false } as const;
    const asked = await ask(
      reader,
      await press(reader, hint, 'Ask a question'),
      'How much did the works cost?',
    );
    expect(read(messageOf(asked))).toEqual(['-# Question: How much did the works cost?', ...works]);
  });

  it('GIVEN somebody else’s thread THEN only mentions are answered', async () => {
    const id = await reader.startThread(general, 'Lighthouses');
    expect(await botSaysAfter(() => reader.say(id, 'who bought it?'), id)).toEqual([]);
    expect(read(await said(id, `${mention} who bought the lighthouse?`))).toEqual(who);
  });
});

/** The bot's message after the reader said something, in reply to a message where one is given. */
async function said(channelId: string, words: string, replyTo?: SandboxMessage) {
  await reader.say(channelId, words, replyTo === undefined ? {} : { replyTo: replyTo.id });
  return botReply(byline);
}

/** What the bot says to something that it shall leave alone, up to its answer to a question asked right after it. */
async function botSaysAfter(
  act: () => Promise<SandboxMessage>,
  channelId = general,
): Promise<readonly (readonly string[])[]> {
  const { id } = await act();
  const asked = await reader.say(channelId, `${mention} who bought the lighthouse?`);
  await sandbox.waitFor((event) =>
    event.kind === 'message-created' && event.message.message_reference?.message_id === asked.id
      ? event
      : undefined,
  );
  const channel = sandbox.messages(channelId);
  return channel
    .slice(channel.findIndex((message) => message.id === id) + 1)
    .filter((message) => message.author.id === sandbox.botId)
    .filter((message) => message.message_reference?.message_id !== asked.id)
    .map(read);
}
