import { describe, expect, it } from 'vitest';
import { messageOf, read, run, seen, startByline } from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';

const { sandbox } = await startByline({
  'lighthouse.md': lighthouse,
  'harbour-walk.md': harbourWalk,
});
const reader = sandbox.as(sandbox.users.reader);

const buyer = [
  '-# Question: Who bought the lighthouse?',
  '> **Marta Quell**, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
  '-# Paragraph 1 · Ferry captain buys Osen lighthouse',
  '[Show paragraph]',
  '[Follow up]',
  '[Not right?]',
  '-# The story also answers:',
  '[What did Marta Quell say about children?]',
  '[Who is Jon Aberg?]',
  '[What did Jon Aberg say?]',
];
const cost = [
  '-# Question: How much did the works cost?',
  '> The works cost **12 million crowns**.',
  '-# Paragraph 1 · Harbour walk reopens',
  '[Show paragraph]',
  '[Follow up]',
  '[Not right?]',
  '-# The story also answers:',
  '[What did Ida Rask say about the stones?]',
  '[Who is Nils Berge?]',
  '[What happened on Saturday?]',
];
const noZebra = ['one', 'I know no story “zebra”. See which there are with `/story list`.'];

describe('/ask', () => {
  it('answers for all with the question, the sentence and where it stands', async () => {
    const shown = await run(reader, 'ask', { question: 'Who bought the lighthouse?' });
    expect(seen(shown)).toEqual(['all', ...buyer]);
  });

  it('answers the person alone WHEN they ask for it privately', async () => {
    const question = 'Who bought the lighthouse?';
    expect(seen(await run(reader, 'ask', { question, private: true }))).toEqual(['one', ...buyer]);
  });

  it.each(['harbour-walk', 'Harbour walk reopens', 'harbor walk'])(
    'answers from the story that was named %s',
    async (story) => {
      const shown = await run(reader, 'ask', { question: 'How much did the works cost?', story });
      expect(seen(shown)).toEqual(['all', ...cost]);
    },
  );

  it('says that it read a misspelt word as one of the story', async () => {
    const shown = await run(reader, 'ask', { question: 'Who bought the lighthuose?' });
    expect(seen(shown)).toEqual([
      'all',
      '-# Question: Who bought the lighthouse?',
      '-# I read “lighthuose” as “lighthouse”.',
      ...buyer.slice(1),
    ]);
  });

  it('refuses what the story doesn’t tell and offers three questions that it does', async () => {
    const shown = await run(reader, 'ask', { question: 'What did the pope eat?' });
    expect(seen(shown)).toEqual([
      'all',
      '-# Question: What did the pope eat?',
      'The story doesn’t tell that.',
      '-# Ferry captain buys Osen lighthouse',
      'It does answer:',
      '[What did Marta Quell say about children?]',
      '[Who is Jon Aberg?]',
      '[What happened on Tuesday?]',
    ]);
  });

  it.each(['server', 'direct messages', 'a server without the bot', 'a group'])(
    'works in %s',
    async (place) => {
      const channels: Readonly<Record<string, string>> = {
        server: sandbox.channels.general,
        'direct messages': sandbox.directChannel(sandbox.users.reader),
        'a server without the bot': sandbox.channels.elsewhere,
        'a group': sandbox.channels.group,
      };
      const channelId = channels[place] ?? '';
      const question = 'Who bought the lighthouse?';
      const shown = await run(reader, 'ask', { question }, { channelId });
      expect(read(messageOf(shown))).toEqual(buyer);
    },
  );
});

describe('/summary', () => {
  const above = ['## Ferry captain buys Osen lighthouse', '-# 6 October 2026 · The Osen Courier'];
  const [bought, empty, gate, museum, mayor] = [
    'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
    'The tower had stood empty for eleven years.',
    '“I want children to see how the lamp was lit by hand,” Ms Quell told visitors at the gate.',
    'Ms Quell wants to open a museum in Osen next spring because the town has no place for its seafaring past.',
    'Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”',
  ];
  const short = [
    `${bought} ${empty}`,
    '-# Paragraph 1',
    '[About three sentences]',
    '[Longer]',
    '[Ask a question]',
  ];
  const medium = [
    `- ${bought} (paragraph 1)`,
    `- ${empty} (paragraph 1)`,
    `- ${museum} (paragraph 3)`,
  ];
  const long = [
    ...medium.slice(0, 2),
    `- ${gate} (paragraph 2)`,
    ...medium.slice(2),
    `- ${mayor} (paragraph 3)`,
  ];

  it.each([
    [{ length: 'short' }, short],
    [{ length: 'medium' }, [...medium, '[Shorter]', '[Longer]', '[Ask a question]']],
    [{}, [...medium, '[Shorter]', '[Longer]', '[Ask a question]']],
    [{ length: 'long' }, [...long, '[Shorter]', '[About three sentences]', '[Ask a question]']],
  ])('GIVEN %j THEN tells the story at that length', async (options, lines) => {
    expect(seen(await run(reader, 'summary', options))).toEqual(['all', ...above, ...lines]);
  });

  it('tells the story that was named', async () => {
    const shown = await run(reader, 'summary', { length: 'short', story: 'harbour-walk' });
    expect(seen(shown)).toEqual([
      'all',
      '## Harbour walk reopens',
      '-# 15 September 2026 · The Osen Courier',
      'The harbour walk in Osen reopened on Saturday after four years of work. Ida Rask, head of the harbour works, cut the ribbon.',
      '-# Paragraph 1',
      '[About three sentences]',
      '[Longer]',
      '[Ask a question]',
    ]);
  });
});

describe('/quotes', () => {
  const above = '-# Ferry captain buys Osen lighthouse';
  const quell = [
    '> “I want children to see how the lamp was lit by hand,”',
    '-# Marta Quell, a retired ferry captain · paragraph 2',
  ];
  const aberg = [
    '> “We should have bought it ourselves.”',
    '-# Jon Aberg, Mayor of Osen · paragraph 3',
  ];

  it('shows all quotes with their speakers', async () => {
    expect(seen(await run(reader, 'quotes'))).toEqual([
      'all',
      '**Quotes**',
      above,
      ...quell,
      ...aberg,
    ]);
  });

  it.each(['Marta Quell', 'Ms Quell', 'quell', 'Marta Quell, a retired ferry captain'])(
    'shows one person’s WHEN they are named %s',
    async (person) => {
      const lines = ['all', '**Quotes of Marta Quell**', above, ...quell];
      expect(seen(await run(reader, 'quotes', { person }))).toEqual(lines);
    },
  );

  it('shows those about a topic', async () => {
    const lines = ['all', '**Quotes about “children”**', above, ...quell];
    expect(seen(await run(reader, 'quotes', { about: 'children' }))).toEqual(lines);
  });

  it('shows one person’s about a topic', async () => {
    const shown = await run(reader, 'quotes', { about: 'children', person: 'Jon Aberg' });
    const lines = ['all', 'No quote in the story is about “children”.', above];
    expect(seen(shown)).toEqual(lines);
  });

  it('says that nobody by that name is in the story', async () => {
    expect(seen(await run(reader, 'quotes', { person: 'Zorro' }))).toEqual([
      'one',
      'The story names nobody called “Zorro”. See whom it names with `/people`.',
    ]);
  });

  it('says that a person is not quoted', async () => {
    const shown = await run(reader, 'quotes', { story: 'harbour-walk', person: 'Eva Moen' });
    const lines = ['all', 'The story has no quotes of Eva Moen.', '-# Harbour walk reopens'];
    expect(seen(shown)).toEqual(lines);
  });
});

describe('/people', () => {
  it('shows everybody with role and mentions', async () => {
    expect(seen(await run(reader, 'people'))).toEqual([
      'all',
      '**People in the story**',
      '-# Ferry captain buys Osen lighthouse',
      '**Marta Quell**',
      'a retired ferry captain',
      '-# Named 3 times',
      '[More]',
      '**Jon Aberg**',
      'Mayor of Osen',
      '-# Named once',
      '[More]',
    ]);
  });

  it.each(['Marta Quell', 'Ms Quell', 'Marta Quell, a retired ferry captain', 'Marta Quel'])(
    'shows one person WHEN they are named %s',
    async (name) => {
      expect(seen(await run(reader, 'people', { name }))).toEqual([
        'all',
        '## Marta Quell',
        'a retired ferry captain',
        '-# Also: Ms Quell, Quell',
        '-# Named 3 times · Ferry captain buys Osen lighthouse',
        '> Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
        '-# Paragraph 1',
        '> “I want children to see how the lamp was lit by hand,”',
        '-# Marta Quell, a retired ferry captain · paragraph 2',
        '[Show paragraph]',
        '[Ask a question]',
      ]);
    },
  );

  it('says that nobody by that name is in the story', async () => {
    expect(seen(await run(reader, 'people', { name: 'Zorro' }))).toEqual([
      'one',
      'The story names nobody called “Zorro”. See whom it names with `/people`.',
    ]);
  });
});

describe('/related', () => {
  const above = '-# Ferry captain buys Osen lighthouse';
  const ferry = '- [Old ferry becomes a school](https://courier.example/ferry%281%29)';
  const walk = ['- Harbour walk reopens', '[Show]'];

  it('links the headlines, and has a button where the story is here', async () => {
    const lines = ['all', '**Related headlines**', above, ferry, ...walk];
    expect(seen(await run(reader, 'related'))).toEqual(lines);
  });

  it('puts the closest to a topic first', async () => {
    expect(seen(await run(reader, 'related', { about: 'harbour' }))).toEqual([
      'all',
      '**Related headlines, closest to “harbour” first**',
      above,
      ...walk,
      ferry,
    ]);
  });

  it('says that none is about a topic', async () => {
    const none = 'None of them is about that. These are all:';
    const lines = ['all', '**Related headlines**', above, none, ferry, ...walk];
    expect(seen(await run(reader, 'related', { about: 'zebra' }))).toEqual(lines);
  });

  it('says that a story names none', async () => {
    const lines = ['all', 'The story names no related headlines.', '-# Harbour walk reopens'];
    expect(seen(await run(reader, 'related', { story: 'harbour-walk' }))).toEqual(lines);
  });
});

describe('/story and /help', () => {
  it('lists the stories, the newest first', async () => {
    expect(seen(await run(reader, 'story', {}, { subcommand: 'list' }))).toEqual([
      'all',
      '**The 2 stories here**',
      '**Ferry captain buys Osen lighthouse**',
      '-# 6 October 2026 · The Osen Courier',
      '[Show]',
      '**Harbour walk reopens**',
      '-# 15 September 2026 · The Osen Courier',
      '[Show]',
    ]);
  });

  it('shows a story at a glance', async () => {
    const story = 'Harbour walk reopens';
    expect(seen(await run(reader, 'story', { story }, { subcommand: 'show' }))).toEqual([
      'all',
      '## Harbour walk reopens',
      '-# 15 September 2026 · The Osen Courier',
      'The harbour walk in Osen reopened on Saturday after four years of work. Ida Rask, head of the harbour works, cut the ribbon.',
      '-# 8 paragraphs · 7 people · 6 quotes · 0 related headlines',
      '[Ask a question]',
      '[Read]',
      '[People]',
      '[Quotes]',
      '[Time line]',
      '[Discuss in a thread]',
    ]);
  });

  it('reads a story with headings and paragraph numbers', async () => {
    expect(seen(await run(reader, 'story', {}, { subcommand: 'read' }))).toEqual([
      'all',
      '## Ferry captain buys Osen lighthouse',
      '-# 1',
      'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.',
      '-# 2',
      '“I want children to see how the lamp was lit by hand,” Ms Quell told visitors at the gate.',
      '### The plans',
      '-# 3',
      'Ms Quell wants to open a museum in Osen next spring because the town has no place for its seafaring past. Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”',
    ]);
  });

  it('helps the person alone', async () => {
    expect(seen(await run(reader, 'help'))).toEqual([
      'one',
      '**Byline answers questions about a news story, in the story’s own words.**',
      'Or mention me with a question, reply to an answer of mine, write to me directly, or choose *Ask about this* in a message’s menu under Apps. I only say what the story says, and tell you where it doesn’t.',
      '- `/ask` a question and get the sentence of the story that answers it',
      '- `/summary` the story in its own sentences',
      '- `/quotes` who said what, word for word',
      '- `/people` who is in the story',
      '- `/related` other headlines',
      '- `/story` list, show or read the stories',
      '-# For moderators: `/daily` posts a story every day, `/settings` tells me where and how to answer, `/story choose` which story is meant. `/privacy` says what I keep.',
      'Today’s story:',
      '**Ferry captain buys Osen lighthouse**',
      '-# 6 October 2026 · The Osen Courier',
      '[Ask a question]',
      '[Show the story]',
    ]);
  });
});

it.each<[string, Readonly<Record<string, string>>, string | undefined]>([
  ['ask', { question: 'who?' }, undefined],
  ['summary', {}, undefined],
  ['quotes', {}, undefined],
  ['people', {}, undefined],
  ['related', {}, undefined],
  ['story', {}, 'show'],
  ['story', {}, 'read'],
])('/%s %j %s says that it knows no such story', async (command, options, subcommand) => {
  const where = subcommand === undefined ? {} : { subcommand };
  expect(seen(await run(reader, command, { ...options, story: 'zebra' }, where))).toEqual(noZebra);
});
