import { expect, it } from 'vitest';
import type { OptionValues, SandboxMessage, Shown, Where } from '../../src/sandbox/types.js';
import { pace } from '../../src/settings/pace.js';
import { angles } from '../../src/daily/types.js';
import { textLength } from '../../src/views/message.js';
import { botReply, run, startByline } from './byline.js';

/** All that Discord reads as markup or mention, wherever it stands. */
const markup =
  '@everyone @here <@1> <@&3> <#2> `code` ```js ](http://x.example) [a](http://y.example) **bold** *i* __u__ _i_ ~~s~~ ||s|| <t:0:R> \\';
/** What it reads as markup at the beginning of a line; the words tell them from Byline's own. */
const lineMarks = ['# zz', '## zz', '> zz', '>>> zz', '-# zz', '- zz', '* zz', '1. zz'];
const names = ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo', 'Gus', 'Hal'].map(
  (name) => `${name} **Quill** <@1> \`x\` ||s|| @here`,
);
const long = `Ada Quill paid ${`${markup} and a mule `.repeat(40)}for the mill on Monday.`;

/** A story whose every part is full of it, and as long as parts can be. */
const hostile = `---
headline: ${JSON.stringify(`${markup} mill sold`.repeat(3))}
published: 2026-10-06
source: ${JSON.stringify(markup)}
people: ${JSON.stringify(
  names.map((name) => ({ name, role: `${markup} miller`.repeat(3), aliases: [name, markup] })),
)}
related: ${JSON.stringify(
  [...lineMarks, markup, `${markup} mill`.repeat(9)].flatMap((headline, place) => [
    { headline, url: `https://x.example/${place})**[a](@everyone)` },
    { headline: `${headline} ${place}` },
  ]),
)}
---

Ada Quill sold the old mill to Bo Quill on Monday for 700 crowns. ${markup}

${long}

${lineMarks.map((mark) => `${mark} ${markup} said the miller of the mill.`).join('\n\n')}

## ${markup}

${Array.from({ length: 9 }, (_one, place) => `“${markup} mill ${place} ${'and a mule '.repeat(200)}”, said ${names[place % names.length] ?? ''}.`).join('\n\n')}
`;

const byline = await startByline({ 'hostile.md': hostile });
const { sandbox } = byline;
const reader = sandbox.as(sandbox.users.reader);
const { news } = sandbox.channels;

const questions = [
  'Who sold the old mill?',
  'What did Ada Quill pay for?',
  `Who sold the mill <@${sandbox.users.reader}> ${markup}?`,
  `${markup.repeat(5)}?`,
  `Who sold the old mill? What did Ada Quill ${markup} pay for? Who is **Quill**? ${markup}?`,
  `who is Ada Quill?\nwhat did ${markup} she say?\nwhat is it about? @everyone?`,
  `zz ${'# zz '.repeat(100)}`,
  '\u202e\u200b\ud83d\ude00?',
];

it.each<[string, OptionValues, Where]>([
  ...questions.map((question): [string, OptionValues, Where] => [
    'ask',
    { question: question.slice(0, 1000) },
    {},
  ]),
  ['ask', { question: 'Who?', story: markup }, {}],
  ['summary', { length: 'short' }, {}],
  ['summary', { length: 'medium' }, {}],
  ['summary', { length: 'long' }, {}],
  ['quotes', {}, {}],
  ['quotes', { person: 'Ada' }, {}],
  ['quotes', { person: `zzz ${markup}`.slice(0, 100) }, {}],
  ['quotes', { about: 'mill' }, {}],
  ['quotes', { about: markup.slice(0, 100) }, {}],
  ['people', {}, {}],
  ['people', { name: 'Ada' }, {}],
  ['people', { name: `zzz ${markup}`.slice(0, 100) }, {}],
  ['related', {}, {}],
  ['related', { about: markup.slice(0, 100) }, {}],
  ['story', {}, { subcommand: 'list' }],
  ['story', {}, { subcommand: 'show' }],
  ['story', {}, { subcommand: 'read' }],
  ['help', {}, {}],
])(
  '/%s %j %j and every button behind it show the story’s markup as plain text',
  async (...given) => {
    const [command, options, where] = given;
    const shown = await run(reader, command, options, where);
    expect(await problemsBehind(shown, new Set())).toEqual([]);
  },
);

it.each(questions)('a mention with %j is answered with markup as plain text', async (question) => {
  await reader.say(news, `<@${sandbox.botId}> ${question}`);
  expect(problemsOf(await botReply(byline))).toEqual([]);
});

it('Ask about this shows a message of many lines as one plain line', async () => {
  const said = await reader.say(news, lineMarks.map((mark) => `${mark} ${markup}`).join('\n'));
  const shown = await (await reader.runOnMessage('Ask about this', said.id)).shown();
  expect(await problemsBehind(shown, new Set())).toEqual([]);
});

it.each(angles)(
  'a daily post from the angle %s and every button behind it show it as plain text',
  async (angle) => {
    const moderator = sandbox.as(sandbox.users.moderator);
    const channel = sandbox.addChannel({ name: angle });
    await run(moderator, 'daily', { channel, time: '9', angle }, { subcommand: 'set' });
    await run(moderator, 'daily', { channel }, { subcommand: 'now' });
    const posts = sandbox.messages(channel);
    expect(posts).toHaveLength(1);
    for (const message of posts) {
      const shown = { kind: 'message', message, ephemeral: false } as const;
      // oxlint-disable-next-line no-await-in-loop -- there is one
      expect(await problemsBehind(shown, new Set())).toEqual([]);
    }
    expect(sandbox.messages(channel)[0]).toEqual(posts[0]);
  },
);

it('autocomplete takes and offers it', async () => {
  const typed = markup.slice(0, 90);
  expect(await reader.type('ask', { question: typed }, 'question')).not.toEqual([]);
  expect(await reader.type('people', { name: 'Ada' }, 'name')).not.toEqual([]);
  expect(await reader.type('summary', { story: '' }, 'story')).toHaveLength(1);
});

it.each([...markup.split(' '), ...lineMarks])(
  'the check of these tests sees %s where it is not escaped',
  (mark) => {
    expect(renderedMarkup(`-# Mill\n${mark} mill`)).toBeDefined();
  },
);

it('no request lets anything ping', () => {
  const said = sandbox.requests.flatMap(({ body }) => messagesIn(body));
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter(({ allowed_mentions: allowed }) => !pingsNobody(allowed))).toEqual([]);
});

/** What is wrong with what was shown, and with all that the buttons on it lead to (but for *Back*), each pressed once. */
async function problemsBehind(shown: Shown, pressed: Set<string>): Promise<readonly unknown[]> {
  if (shown.kind === 'failed') return [shown.reason];
  if (shown.kind === 'modal') {
    const question = `Who sold the mill ${markup}?`;
    const answer = await reader.submit(shown.modal, { question });
    return problemsBehind(await answer.shown(), pressed);
  }
  const problems = [...problemsOf(shown.message)];
  for (const customId of buttonsOf(shown.message)) {
    if (pressed.has(customId)) continue;
    pressed.add(customId);
    // so many presses are more than one person's pace
    sandbox.clock.advance(pace.withinMs);
    // oxlint-disable-next-line no-await-in-loop -- one press after the other, as a person does
    const next = await (await reader.press(shown.message.id, { customId })).shown();
    // oxlint-disable-next-line no-await-in-loop -- what the press opened comes before the next press
    problems.push(...(await problemsBehind(next, pressed)));
    // the message shows something else now, with other buttons
    if (next.kind === 'update') break;
  }
  return problems;
}

/** What is wrong with a message: whom it pings, what is too large, which markup of the story Discord would render. */
function problemsOf(message: SandboxMessage): readonly unknown[] {
  const components = message.components ?? [];
  const all = flattened(components);
  const texts = all.flatMap((one) =>
    'content' in one && typeof one.content === 'string' ? [one.content] : [],
  );
  return [
    ...message.mentions,
    ...message.mention_roles,
    ...(message.mention_everyone ? ['everyone'] : []),
    ...(textLength({ components }) > 4000 ? [`${textLength({ components })} characters`] : []),
    ...(all.length > 40 ? [`${all.length} components`] : []),
    ...texts.filter((text) => renderedMarkup(text) !== undefined),
  ];
}

/** The first markup that Discord would render and that isn't Byline's own; undefined where there is none. */
function renderedMarkup(text: string): string | undefined {
  const plain = text
    .replace(/\\[^0-9A-Za-z\s]/g, '·')
    .replace(/`\/[a-z ]+`|\*Ask about this\*/g, '')
    .replace(/^Here it is: <#\d+>/, '')
    .replace(/^- \[([^[\]\n]*)\]\(https:\/\/x\.example\/[^\s()]*\)$/gm, '$1')
    .replace(/^> (?!zz)/gm, '')
    .replace(/\*\*(?!bold)[^*\n]+\*\*/g, '');
  return /[*_~`|[\]<>@\\]|^(?:##?|>+|-#|[*-]|\d+\.) zz/m.exec(plain)?.[0];
}

function buttonsOf(message: SandboxMessage): readonly string[] {
  return flattened(message.components ?? []).flatMap((one) => {
    const disabled = 'disabled' in one && one.disabled === true;
    const back = 'label' in one && one.label === 'Back';
    return 'custom_id' in one && typeof one.custom_id === 'string' && !disabled && !back
      ? [one.custom_id]
      : [];
  });
}

function flattened(components: readonly unknown[]): readonly object[] {
  return components.flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [];
    const inner: readonly unknown[] =
      'components' in one && Array.isArray(one.components) ? one.components : [];
    return [one, ...flattened([...inner, ...('accessory' in one ? [one.accessory] : [])])];
  });
}

interface SentMessage {
  readonly components: unknown;
  readonly allowed_mentions?: unknown;
}

/** The messages in a request's body: itself, or the data of an interaction's callback that isn't a modal. */
function messagesIn(body: unknown): readonly SentMessage[] {
  if (typeof body !== 'object' || body === null || 'title' in body) return [];
  if ('data' in body) return messagesIn(body.data);
  return 'components' in body ? [body] : [];
}

function pingsNobody(allowed: unknown): boolean {
  return (
    typeof allowed === 'object' &&
    allowed !== null &&
    'parse' in allowed &&
    Array.isArray(allowed.parse) &&
    allowed.parse.length === 0 &&
    !('users' in allowed) &&
    !('roles' in allowed)
  );
}
