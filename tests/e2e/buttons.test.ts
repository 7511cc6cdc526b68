import { describe, expect, it } from 'vitest';
import { ask, messageOf, modalOf, press, read, run, seen, startByline } from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';

const { sandbox, logged } = await startByline({
  'lighthouse.md': lighthouse,
  'harbour-walk.md': harbourWalk,
});
const reader = sandbox.as(sandbox.users.reader);
const guest = sandbox.as(sandbox.users.guest);

const headline = '-# Ferry captain buys Osen lighthouse';
const answerButtons = ['[Show paragraph]', '[Follow up]', '[Not right?]'];
const who = () => run(reader, 'ask', { question: 'Who bought the lighthouse?' });
const glance = (story: string) => run(reader, 'story', { story }, { subcommand: 'show' });

describe('the buttons of an answer', () => {
  it('Show paragraph shows it to the person alone', async () => {
    expect(seen(await press(guest, await who(), 'Show paragraph'))).toEqual([
      'one',
      'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.',
      '-# Paragraph 1 · Ferry captain buys Osen lighthouse',
    ]);
  });

  it('Follow up opens a modal, and what is asked there is understood from the question before', async () => {
    const modal = await press(reader, await who(), 'Follow up');
    expect(modalOf(modal)).toEqual({
      id: modalOf(modal).id,
      customId: 'follow-up:lighthouse',
      title: 'Ask the story',
      components: [
        {
          type: 18,
          label: 'Your question',
          description: 'Ferry captain buys Osen lighthouse',
          component: {
            type: 4,
            custom_id: 'question',
            style: 1,
            min_length: 1,
            max_length: 1000,
            placeholder: 'What did Marta Quell say about children?',
          },
        },
      ],
    });
    expect(seen(await ask(reader, modal, 'and when?'))).toEqual([
      'all',
      '-# Question: and when (bought lighthouse)?',
      '> Marta Quell, a retired ferry captain, bought the lighthouse on **Tuesday** for 90,000 crowns.',
      '-# Paragraph 1 · Ferry captain buys Osen lighthouse',
      ...answerButtons,
      '-# The story also answers:',
      '[What did Marta Quell say about children?]',
      '[Who is Jon Aberg?]',
      '[What did Jon Aberg say?]',
    ]);
  });

  it('a follow-up to a private answer stays private', async () => {
    const question = 'Who is the mayor?';
    const answer = await run(reader, 'ask', { question, private: true });
    const modal = await press(reader, answer, 'Follow up');
    expect(seen(await ask(reader, modal, 'what did he say?'))).toEqual([
      'one',
      '-# Question: what did Jon Aberg say?',
      '> Jon Aberg, the Mayor of Osen, said: “**We should have bought it ourselves**.”',
      '-# Paragraph 3 · Ferry captain buys Osen lighthouse',
      ...answerButtons,
      '-# The story also answers:',
      '[What did Marta Quell say about children?]',
      '[What happened on Tuesday?]',
      '[Who is Marta Quell?]',
    ]);
  });

  it('Not right? thanks, shows what else came close, and is logged', async () => {
    const shown = await press(reader, await who(), 'Not right?');
    expect(seen(shown)).toEqual([
      'one',
      'Thank you. I noted for whoever runs this bot that this answer was not right.',
      'These came close as well:',
      '> The tower had stood empty for eleven years.',
      '-# Paragraph 1 · Ferry captain buys Osen lighthouse',
      '> Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”',
      '-# Paragraph 3 · Ferry captain buys Osen lighthouse',
      '[Ask again]',
      '[Read the story]',
    ]);
    expect(JSON.parse(logged.at(-1) ?? '')).toMatchObject({
      story: 'lighthouse',
      paragraph: 1,
      msg: 'an answer was called not right',
    });
    expect(seen(await press(reader, shown, 'Read the story')).slice(0, 3)).toEqual([
      'one',
      '## Ferry captain buys Osen lighthouse',
      '-# 1',
    ]);
    const again = await ask(reader, await press(reader, shown, 'Ask again'), 'Who is the mayor?');
    expect(seen(again).slice(0, 3)).toEqual([
      'one',
      '-# Question: Who is the mayor?',
      '## Jon Aberg',
    ]);
  });

  it('a question that a refusal offers is answered', async () => {
    const refusal = await run(reader, 'ask', { question: 'What did the pope eat?' });
    const label = 'What did Marta Quell say about children?';
    expect(seen(await press(reader, refusal, label))).toEqual([
      'all',
      `-# Question: ${label}`,
      '> “**I want children to see how the lamp was lit by hand**,” Ms Quell told visitors at the gate.',
      '-# Paragraph 2 · Ferry captain buys Osen lighthouse',
      ...answerButtons,
      '-# The story also answers:',
      '[Who is Jon Aberg?]',
      '[What happened on Tuesday?]',
      '[What did Jon Aberg say?]',
    ]);
  });
});

describe('the buttons that turn pages', () => {
  it('turns a story’s quotes in their message', async () => {
    const first = await run(reader, 'quotes', { story: 'harbour-walk' });
    const lines = [
      '**Quotes**',
      '-# Harbour walk reopens',
      '> “The stones are the old ones,”',
      '-# Ida Rask, head of the harbour works · paragraph 2',
      '> “I can mend my nets in the sun again,”',
      '-# Nils Berge, a fisherman · paragraph 3',
      '> “My class will walk here each week,”',
      '-# Tova Lind, a teacher · paragraph 4',
      '> “We sold out by noon,”',
      '-# Per Holm, owner of the fish bar · paragraph 5',
      '> “The air does my patients good,”',
      '-# Siri Dahl, a nurse · paragraph 6',
      '[Back]',
      '[Page 1 of 2]',
      '[Next]',
    ];
    expect(seen(first)).toEqual(['all', ...lines]);
    await expect(press(reader, first, 'Back')).rejects.toThrow('disabled');
    const second = await press(reader, first, 'Next');
    expect(seen(second)).toEqual([
      'update',
      '**Quotes**',
      '-# Harbour walk reopens',
      '> “Nobody may fish from the steps,”',
      '-# Olav Vik, the harbour master · paragraph 7',
      '[Back]',
      '[Page 2 of 2]',
      '[Next]',
    ]);
    expect(seen(await press(reader, second, 'Back'))).toEqual(['update', ...lines]);
  });

  it('turns a story’s people, and More tells about one', async () => {
    const first = await run(reader, 'people', { story: 'harbour-walk' });
    const people = [
      ['Ida Rask', 'head of the harbour works', '-# Named 2 times'],
      ['Nils Berge', 'a fisherman', '-# Named once'],
      ['Tova Lind', 'a teacher', '-# Named once'],
      ['Per Holm', 'owner of the fish bar', '-# Named once'],
      ['Siri Dahl', 'a nurse', '-# Named once'],
      ['Olav Vik', 'the harbour master', '-# Named once'],
    ];
    expect(seen(first)).toEqual([
      'all',
      '**People in the story**',
      '-# Harbour walk reopens',
      ...people.flatMap(([name, ...rest]) => [`**${name}**`, ...rest, '[More]']),
      '[Back]',
      '[Page 1 of 2]',
      '[Next]',
    ]);
    const second = await press(reader, first, 'Next');
    expect(seen(second)).toEqual([
      'update',
      '**People in the story**',
      '-# Harbour walk reopens',
      '**Eva Moen**',
      'a painter',
      '-# Named once',
      '[More]',
      '[Back]',
      '[Page 2 of 2]',
      '[Next]',
    ]);
    expect(seen(await press(reader, second, 'More'))).toEqual([
      'one',
      '## Eva Moen',
      'a painter',
      '-# Named once · Harbour walk reopens',
      '> Eva Moen, a painter, sat on the last bench and said nothing at all.',
      '-# Paragraph 8',
      '-# The story doesn’t quote them.',
      '[Show paragraph]',
      '[Ask a question]',
    ]);
  });

  it('turns a story that is read', async () => {
    const first = await run(reader, 'story', { story: 'harbour-walk' }, { subcommand: 'read' });
    expect(seen(first).slice(-5)).toEqual([
      '-# 6',
      '“The air does my patients good,” said Siri Dahl, a nurse.',
      '[Back]',
      '[Page 1 of 2]',
      '[Next]',
    ]);
    expect(seen(await press(reader, first, 'Next'))).toEqual([
      'update',
      '## Harbour walk reopens',
      '-# 7',
      '“Nobody may fish from the steps,” said Olav Vik, the harbour master.',
      '-# 8',
      'Eva Moen, a painter, sat on the last bench and said nothing at all.',
      '[Back]',
      '[Page 2 of 2]',
      '[Next]',
    ]);
  });
});

describe('the other buttons', () => {
  it('Shorter, Longer and About three sentences change the summary', async () => {
    const medium = await run(reader, 'summary');
    const longer = await press(reader, medium, 'Longer');
    const shorter = await press(reader, longer, 'Shorter');
    const again = await press(reader, shorter, 'About three sentences');
    expect([longer, shorter, again].map((shown) => seen(shown).slice(3))).toEqual([
      [
        '- Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. (paragraph 1)',
        '- The tower had stood empty for eleven years. (paragraph 1)',
        '- “I want children to see how the lamp was lit by hand,” Ms Quell told visitors at the gate. (paragraph 2)',
        '- Ms Quell wants to open a museum in Osen next spring because the town has no place for its seafaring past. (paragraph 3)',
        '- Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.” (paragraph 3)',
        '[Shorter]',
        '[About three sentences]',
        '[Ask a question]',
      ],
      [
        'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.',
        '-# Paragraph 1',
        '[About three sentences]',
        '[Longer]',
        '[Ask a question]',
      ],
      seen(medium).slice(3),
    ]);
    expect([longer, shorter, again].map(({ kind }) => kind)).toEqual([
      'update',
      'update',
      'update',
    ]);
    expect(messageOf(again).id).toBe(messageOf(medium).id);
  });

  it('Read, People and Quotes of a story show them to the person alone', async () => {
    const story = await glance('lighthouse');
    const quotes = [
      'one',
      '**Quotes**',
      headline,
      '> “I want children to see how the lamp was lit by hand,”',
      '-# Marta Quell, a retired ferry captain · paragraph 2',
      '> “We should have bought it ourselves.”',
      '-# Jon Aberg, Mayor of Osen · paragraph 3',
    ];
    expect(seen(await press(reader, story, 'Quotes'))).toEqual(quotes);
    expect(seen(await press(reader, story, 'People'))).toEqual([
      'one',
      ...seen(await run(reader, 'people')).slice(1),
    ]);
    expect(seen(await press(reader, story, 'Read'))).toEqual([
      'one',
      ...seen(await run(reader, 'story', {}, { subcommand: 'read' })).slice(1),
    ]);
  });

  it('Time line tells a story in the order of time, to the person alone', async () => {
    const line = await press(reader, await glance('lighthouse'), 'Time line');
    expect(seen(line)).toEqual([
      'one',
      '**Time line**',
      headline,
      '**6 October 2026**',
      '> Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
      '-# Paragraph 1',
      '**“next spring” (the story doesn’t say when)**',
      '> Ms Quell wants to open a museum in Osen next spring because the town has no place for its seafaring past.',
      '-# Paragraph 3',
    ]);
  });

  it('pages that were opened by a button are turned in their own message', async () => {
    const quotes = await press(reader, await glance('harbour-walk'), 'Quotes');
    expect(seen(await press(reader, quotes, 'Next')).slice(0, 4)).toEqual([
      'update',
      '**Quotes**',
      '-# Harbour walk reopens',
      '> “Nobody may fish from the steps,”',
    ]);
  });

  it('Show in a list and beside a related headline shows that story', async () => {
    const lines = [
      'one',
      '## Harbour walk reopens',
      '-# 15 September 2026 · The Osen Courier',
      'The harbour walk in Osen reopened on Saturday after four years of work. Ida Rask, head of the harbour works, cut the ribbon.',
      '-# 8 paragraphs · 7 people · 6 quotes · 0 related headlines',
      '[Ask a question]',
      '[Read]',
      '[People]',
      '[Quotes]',
      '[Time line]',
    ];
    expect(seen(await press(reader, await run(reader, 'related'), 'Show'))).toEqual(lines);
    const list = messageOf(await run(reader, 'story', {}, { subcommand: 'list' }));
    const shown = await reader.press(list.id, { customId: 'show:harbour-walk' });
    expect(seen(await shown.shown())).toEqual(lines);
  });

  it('Show the story in the help shows the newest', async () => {
    const shown = await press(reader, await run(reader, 'help'), 'Show the story');
    expect(seen(shown).slice(0, 2)).toEqual(['one', '## Ferry captain buys Osen lighthouse']);
  });

  it('Ask a question asks the story of the message', async () => {
    const modal = await press(
      reader,
      await run(reader, 'people', { story: 'harbour-walk', name: 'Eva Moen' }),
      'Ask a question',
    );
    expect(seen(await ask(reader, modal, 'How much did the works cost?')).slice(0, 3)).toEqual([
      'all',
      '-# Question: How much did the works cost?',
      '> The works cost **12 million crowns**.',
    ]);
  });
});

describe('Discuss in a thread', () => {
  it('opens a thread of the story’s name with the story in it', async () => {
    const shown = await press(reader, await glance('lighthouse'), 'Discuss in a thread');
    const thread = await sandbox.waitFor((event) =>
      event.kind === 'thread-created' ? event.thread : undefined,
    );
    expect(thread.name).toBe('Ferry captain buys Osen lighthouse');
    expect(seen(shown)).toEqual([
      'one',
      `Here it is: <#${thread.id}>. Mention me there with your questions.`,
    ]);
    expect(sandbox.messages(thread.id).map(read)).toEqual([
      seen(await glance('lighthouse')).slice(1, -1),
    ]);
  });

  it('says where it can’t be opened', async () => {
    const { elsewhere } = sandbox.channels;
    const where = { subcommand: 'show', channelId: elsewhere };
    const story = await run(reader, 'story', {}, where);
    expect(seen(await press(reader, story, 'Discuss in a thread'))).toEqual([
      'one',
      'A thread can only be opened in a text channel of a server that I am in.',
    ]);
  });

  it('says which right is missing', async () => {
    const story = await glance('lighthouse');
    const body = { code: 50013, message: 'Missing Permissions' };
    const path = '/channels/{channel_id}/threads';
    sandbox.faults.next(1, { path }, { kind: 'status', status: 403, body });
    expect(seen(await press(reader, story, 'Discuss in a thread'))).toEqual([
      'one',
      'I may not open threads here. I need *Create Public Threads* and *Send Messages in Threads*.',
    ]);
  });
});
