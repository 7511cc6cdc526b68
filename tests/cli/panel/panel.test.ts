import { afterEach, expect, test } from 'vitest';
import { readStory } from '../../../src/story/read-story.js';
import type { PanelAnswers, PanelWhy } from '../../../src/sandbox/panel-answers.js';
import type { PanelStories, PanelStory } from '../../../src/sandbox/panel-stories.js';
import { read, run, seen } from '../../e2e/byline.js';
import { shippedFile, startPanelByline } from './panel-byline.js';

const shipped = 'trump-says-putin-wants-to-end-ukraine-war';
const byline = await startPanelByline();
const { sandbox, told, request, get, ask } = byline;

afterEach(async () => {
  const { stories } = await get<PanelStories>('/stories');
  for (const { slug } of stories.filter(({ own }) => own)) {
    // oxlint-disable-next-line no-await-in-loop -- each is taken out of what the one before left
    await request('DELETE', `/stories/${slug}`);
  }
});

const orchard = `Village of Pemble plants an orchard on its old runway

Forty families planted 300 apple trees on the old runway of Pemble on Saturday. The runway had been closed since 1994.

“We wanted something that our grandchildren can eat from,” said Nora Tilling, the mayor of Pemble.

The trees cost 4,200 crowns. A gardener, Piet Ansem, gave half of them for nothing.
`;
const orchardSlug = 'village-of-pemble-plants-an-orchard-on-its-old-runway';

const bellRacePage = `<!doctype html><html lang="en"><head><meta charset="windows-1252"><title>Beekeeper of Ransum wins the bell race</title>
<meta property="og:title" content="Beekeeper of Ransum wins the bell race"><meta property="article:published_time" content="2026-06-02">
</head><body><article><h1>Beekeeper of Ransum wins the bell race</h1>
<p>Zoé Varga, a beekeeper from Ransum, won the race around the bells of the old town on Sunday. She needed 41 minutes for the nine kilometres.</p>
<p>"I ran because the bees were asleep," Zoé Varga said after the race. Some 700 people had come to watch it in the rain.</p>
</article></body></html>`;

test('the stories of the library are listed and shown with all that was found in them', async () => {
  const { stories } = await get<PanelStories>('/stories');
  expect(stories.map(({ slug, own }) => [slug, own])).toEqual([[shipped, false]]);
  const story = await get<PanelStory>(`/stories/${shipped}`);
  const reading = readStory(await shippedFile(shipped));
  if (!reading.ok) throw new Error(reading.problem.reason);
  expect(story).toMatchObject({
    slug: shipped,
    own: false,
    headline: reading.story.headline,
    published: '2025-12-03',
    source: 'Byline sample story, told anew from public events',
    standfirst: reading.story.summary.short.join(' '),
  });
  expect(story.paragraphs.map(({ text }) => text)).toEqual(
    reading.story.paragraphs.map(({ text }) => text),
  );
  expect(
    story.paragraphs.map(({ text, sentences }) =>
      sentences.map(({ start, end }) => text.slice(start, end)),
    ),
  ).toEqual(reading.story.paragraphs.map(({ sentences }) => sentences.map(({ text }) => text)));
  expect([story.people.length, story.quotes.length, story.related.length]).toEqual([
    reading.story.people.length,
    reading.story.quotes.length,
    reading.story.related.length,
  ]);
  expect(story.people[0]).toEqual({
    name: 'Donald Trump',
    role: 'U.S. President',
    aliases: ['President Trump', 'Mr Trump', 'Trump'],
    mentions: reading.story.people[0]?.mentions,
  });
});

test('an answer is told as it is given, and its explanation begins with its passages', async () => {
  const before = told.length;
  await ask('Who did Stev Witkoff meet in Moscow?');
  const [event] = told.slice(before);
  if (event?.what !== 'answered') throw new Error(`told was ${JSON.stringify(event)}`);
  const { answer } = event;
  expect(answer).toMatchObject({
    slug: shipped,
    question: 'Who did Stev Witkoff meet in Moscow?',
    resolved: 'Who did Steve Witkoff meet in Moscow?',
    corrections: [{ typed: 'Stev', read: 'Steve' }],
    reader: 'built-in',
  });
  const story = await get<PanelStory>(`/stories/${shipped}`);
  for (const { paragraph, place, sentence } of answer.passages) {
    const { text = '', sentences = [] } = story.paragraphs[paragraph - 1] ?? {};
    expect(text.slice(sentences[place]?.start, sentences[place]?.end)).toBe(sentence);
  }
  const why = await get<PanelWhy>(`/answers/${answer.id}`);
  expect(why.answer).toEqual(answer);
  expect(why.candidates).toHaveLength(8);
  expect(
    why.candidates.slice(0, 3).map(({ paragraph, place, sentence, start, end, confidence }) => ({
      paragraph,
      place,
      sentence,
      start,
      end,
      confidence,
    })),
  ).toEqual(answer.passages);
  expect(why.confidence).toMatchObject({
    final: answer.passages[0]?.confidence,
    sure: 0.2,
    close: 0.1,
    because: '',
  });
  expect(why.candidates.every(({ blend }) => blend === null)).toBe(true);
});

test('a conversation that is read back tells only what a person asked', async () => {
  const before = told.length;
  const first = await ask('Who is Yuri Ushakov?');
  await ask('What did he say?', first.id);
  const questions = told
    .slice(before)
    .map((event) => (event.what === 'answered' ? event.answer.question : event.slug));
  expect(questions).toEqual(['Who is Yuri Ushakov?', 'What did he say?']);
  const { answers } = await get<PanelAnswers>('/answers');
  expect(answers.slice(-2).map(({ question, lead }) => [question, lead])).toEqual([
    ['Who is Yuri Ushakov?', 'person'],
    ['What did he say?', expect.any(String)],
  ]);
  const why = await get<PanelWhy>(`/answers/${answers.at(-2)?.id}`);
  expect(why.answer.lead).toBe('person');
});

test('several questions in one message are told each, and the same question again once more', async () => {
  const before = told.length;
  await ask('Who is Mark Rutte? When did he speak?');
  await ask('Who is Mark Rutte?');
  const questions = told
    .slice(before)
    .map((event) => (event.what === 'answered' ? event.answer.question : event.slug));
  expect(questions).toEqual(['Who is Mark Rutte?', 'When did he speak?', 'Who is Mark Rutte?']);
});

test('a story that is brought in can be asked at once, everywhere, until it is taken out', async () => {
  const before = told.length;
  const added = await request('POST', '/stories?name=orchard.txt', orchard);
  expect(added.status).toBe(201);
  const story = (await added.json()) as PanelStory;
  expect(story).toMatchObject({
    slug: orchardSlug,
    own: true,
    headline: 'Village of Pemble plants an orchard on its old runway',
    people: [{ name: 'Nora Tilling' }, { name: 'Piet Ansem' }],
    quotes: [
      {
        speaker: 'Nora Tilling',
        text: 'We wanted something that our grandchildren can eat from,',
        paragraph: 2,
      },
    ],
  });
  expect(told.slice(before)).toEqual([{ kind: 'panel', what: 'story-added', slug: orchardSlug }]);
  const { stories } = await get<PanelStories>('/stories');
  expect(stories.map(({ slug, own }) => [slug, own])).toEqual([
    [orchardSlug, true],
    [shipped, false],
  ]);

  expect(read(await ask('How much did the trees cost?')).join('\n')).toContain('4,200 crowns');
  const reader = sandbox.as(sandbox.users.reader);
  const choices = await reader.type('summary', { story: 'pemb' }, 'story');
  expect(choices.map(({ value }) => value)).toEqual([orchardSlug]);

  const { general } = sandbox.channels;
  const summary = seen(await run(reader, 'summary', {}, { channelId: general }));
  expect(summary.join('\n')).toContain('Forty families planted 300 apple trees');
  const channel = sandbox.directChannel(sandbox.users.reader);
  const direct = sandbox.waitFor((event) =>
    event.kind === 'message-created' &&
    event.message.channel_id === channel &&
    event.message.author.id === sandbox.botId
      ? event.message
      : undefined,
  );
  await reader.direct('Who gave half of the trees for nothing?');
  expect(read(await direct).join('\n')).toContain('Piet Ansem');

  const removed = await request('DELETE', `/stories/${orchardSlug}`);
  expect(removed.status).toBe(200);
  expect(told.at(-1)).toEqual({ kind: 'panel', what: 'story-removed', slug: orchardSlug });
  expect((await request('GET', `/stories/${orchardSlug}`)).status).toBe(404);
  await ask('How much did the trees cost?');
  const { answers } = await get<PanelAnswers>('/answers');
  expect(answers.at(-1)?.slug).toBe(shipped);
});

test('a web page is read as well, in the encoding that it says', async () => {
  const bytes = new Uint8Array(Buffer.from(bellRacePage, 'latin1'));
  const story = (await (await request('POST', '/stories', bytes)).json()) as PanelStory;
  expect(story).toMatchObject({
    slug: 'beekeeper-of-ransum-wins-the-bell-race',
    headline: 'Beekeeper of Ransum wins the bell race',
    published: '2026-06-02',
    people: [{ name: 'Zoé Varga' }],
  });
  expect(story.paragraphs).toHaveLength(2);
  await ask('How long did Zoé Varga need?');
  const { answers } = await get<PanelAnswers>('/answers');
  expect(answers.at(-1)?.slug).toBe(story.slug);
});

test('an own story takes the place of the one with its slug, and leaves it when it is taken out', async () => {
  const edited = (await shippedFile(shipped)).replace(
    /^headline: .*$/m,
    'headline: Trump says Putin wants to end Ukraine war',
  );
  const story = (await (await request('POST', '/stories', edited)).json()) as PanelStory;
  expect(story.slug).toBe('trump-says-putin-wants-to-end-ukraine-war');
  const own = await get<PanelStories>('/stories');
  expect(own.stories.map((one) => [one.slug, one.own])).toEqual([[shipped, true]]);
  await request('DELETE', `/stories/${shipped}`);
  const left = await get<PanelStories>('/stories');
  expect(left.stories.map((one) => [one.slug, one.own])).toEqual([[shipped, false]]);
});

test.each([
  ['nothing', '', { error: 'There is no text: paste an article, its headline first.', line: 0 }],
  [
    'a page without an article',
    '<!doctype html><p>Cookies</p>',
    { error: 'There is no article in the page: copy the article’s text into a file.', line: 0 },
  ],
  [
    'front matter that is none',
    '---\nheadline: A\npublished: someday\n---\n\nText here.\n',
    { error: expect.any(String), line: 3 },
  ],
  [
    'a book',
    `A book\n\n${'She went on. '.repeat(25_000)}`,
    {
      error: 'The story has more than 300,000 characters, which is a book: bring in one article.',
      line: 0,
    },
  ],
  [
    'bytes that are no text',
    new Uint8Array([0x41, 0xff, 0xfe, 0x80]),
    { error: 'The file is not valid UTF-8: save it as UTF-8 text.', line: 0 },
  ],
])('%s is refused in words, with the line where one is wrong', async (_name, body, problem) => {
  const refused = await request('POST', '/stories', body);
  expect([refused.status, await refused.json()]).toEqual([400, problem]);
  const { stories } = await get<PanelStories>('/stories');
  expect(stories.map(({ slug }) => slug)).toEqual([shipped]);
});

test('a story downloads as a story file that reads as the same story', async () => {
  const story = (await (await request('POST', '/stories', orchard)).json()) as PanelStory;
  for (const slug of [story.slug, shipped]) {
    const file = await request('GET', `/stories/${slug}.md`);
    expect(file.headers.get('content-disposition')).toContain(`${slug}.md`);
    expect(file.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    const text = await file.text();
    expect(text).toMatch(/^---\nheadline: /);
    const shown = await get<PanelStory>(`/stories/${slug}`);
    await request('DELETE', `/stories/${story.slug}`);
    const again = (await (await request('POST', '/stories', text)).json()) as PanelStory;
    expect(again).toEqual({ ...shown, slug: again.slug, own: true });
  }
});

test.each([
  ['GET', '/stories/nothing-like-it', 'There is no such story.'],
  ['GET', '/stories/nothing-like-it.md', 'There is no such story.'],
  ['DELETE', `/stories/${shipped}`, 'There is no own story of that name.'],
  ['GET', '/answers/0', 'That answer is no longer kept: ask the question again.'],
])('%s %s is answered with words', async (method, path, error) => {
  const reply = await request(method, path);
  expect([reply.status, await reply.json()]).toEqual([404, { error }]);
});

test.each([
  ['POST', '/answers'],
  ['DELETE', '/stories'],
  ['POST', `/stories/${shipped}`],
  ['GET', '/stories/a/b'],
  ['GET', '/constructor'],
])('%s %s is nothing that can be asked for', async (method, path) => {
  expect((await request(method, path, method === 'POST' ? 'x' : undefined)).status).toBe(404);
});
