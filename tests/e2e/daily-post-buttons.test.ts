import { Locale, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.js';
import type { SandboxMessage } from '../../src/sandbox/types.js';
import { ask, press, read, run, seen, startByline } from './byline.js';
import { lighthouse } from './stories.js';

/** An invented story that can be shown from every angle. */
const bridge = `---
headline: Osen opens its old bridge again
published: 2026-11-02
source: The Osen Courier
people:
  - name: Lena Dahl
    role: bridge keeper
    aliases: [Ms Dahl]
  - name: Arvid Moe
    role: engineer
    aliases: [Mr Moe]
related:
  - headline: Ferry captain buys Osen lighthouse
---

The old bridge of Osen opened again on Sunday after nine months of work. Children crossed it first, each with a lantern.

Lena Dahl, the bridge keeper, rang the bell at noon. “I want children to hear the bell on their way to school,” Ms Dahl said.

Arvid Moe, an engineer, counted 4,300 stones that were set anew. The works cost the town 2.3 million crowns.

Some 340 guests came to the feast by the river. The brewers gave the beer.

## Background

The bridge was built in 1874 by the brewers of the town. A flood tore its middle arch away last winter.
`;

const byline = await startByline({ 'bridge.md': bridge, 'lighthouse.md': lighthouse });
const { sandbox } = byline;
const moderator = sandbox.as(sandbox.users.moderator);
const reader = sandbox.as(sandbox.users.reader);
sandbox.clock.set(Date.UTC(2027, 0, 4, 12));

/** Makes today's post from an angle in a channel of its own. */
async function post(angle: string, options = {}): Promise<SandboxMessage> {
  const channel = sandbox.addChannel({ name: `daily-${angle}` });
  await run(moderator, 'daily', { channel, time: '9', angle, ...options }, { subcommand: 'set' });
  await run(moderator, 'daily', { channel }, { subcommand: 'now' });
  const [made] = sandbox.messages(channel);
  if (made === undefined) throw new Error(`no post was made from the angle ${angle}`);
  return made;
}

const pressOn = async (message: SandboxMessage, label: string) =>
  (await reader.press(message.id, { label })).shown();

const named = ['**Osen opens its old bridge again**', '-# 2 November 2026 · The Osen Courier'];

it.each<[string, readonly string[]]>([
  [
    'story',
    [
      '## Osen opens its old bridge again',
      '-# 2 November 2026 · The Osen Courier',
      'The old bridge of Osen opened again on Sunday after nine months of work. Lena Dahl, the bridge keeper, rang the bell at noon.',
      '> “I want children to hear the bell on their way to school,”',
      '-# Lena Dahl, bridge keeper · paragraph 2',
      '[Lena Dahl]',
      '[Arvid Moe]',
      '-# Related headlines',
      '- Ferry captain buys Osen lighthouse',
      '[Ask a question]',
      '[More]',
    ],
  ],
  [
    'quote',
    [
      '-# A quote from a story',
      '> “I want children to hear the bell on their way to school,”',
      '-# Lena Dahl, bridge keeper · paragraph 2',
      ...named,
      '[Ask a question]',
      '[Show paragraph]',
      '[Show the story]',
    ],
  ],
  [
    'person',
    [
      '-# A person in a story',
      '## Arvid Moe',
      'engineer',
      '-# Also: Mr Moe',
      '-# Named once · Osen opens its old bridge again',
      '> Arvid Moe, an engineer, counted 4,300 stones that were set anew.',
      '-# Paragraph 3',
      '-# The story doesn’t quote them.',
      '-# 2 November 2026 · The Osen Courier',
      '[Ask a question]',
      '[Show paragraph]',
      '[Show the story]',
    ],
  ],
  [
    'figure',
    [
      '-# A figure from a story',
      '> Arvid Moe, an engineer, counted **4,300 stones** that were set anew.',
      '-# Paragraph 3',
      ...named,
      '[Ask a question]',
      '[Show paragraph]',
      '[Show the story]',
    ],
  ],
  [
    'background',
    [
      '-# The background of a story',
      '> The bridge was built in 1874 by the brewers of the town. A flood tore its middle arch away last winter.',
      '-# Paragraph 5',
      ...named,
      '[Ask a question]',
      '[Show paragraph]',
      '[Show the story]',
    ],
  ],
  [
    'question',
    [
      '-# A question that a story answers',
      '## How many guests came to the feast by the river?',
      ...named,
      '[Show the answer]',
      '[Ask a question]',
      '[Show the story]',
    ],
  ],
])(
  'a post from the angle %s shows a part of the story, and which story it is',
  async (angle, lines) => {
    const made = await post(angle);
    expect(read(made)).toEqual(lines);
    expect(made.mention_roles).toEqual([]);
  },
);

/** What pressing each button of a post showed, by its label, first line and who sees it; and the post afterwards. */
async function pressedOn(made: SandboxMessage, labels: readonly string[]) {
  const shown: (readonly string[])[] = [];
  for (const label of labels) {
    // oxlint-disable-next-line no-await-in-loop -- one press after the other, as a person does
    const [who, line = ''] = seen(await pressOn(made, label));
    shown.push([label, who, line]);
  }
  return { shown, after: sandbox.messages(made.channel_id) };
}

describe('no button of a post changes it; what it leads to is shown to the person alone', () => {
  it.each<[string, readonly (readonly [label: string, shows: string])[]]>([
    [
      'story',
      [
        ['Lena Dahl', '## Lena Dahl'],
        ['Arvid Moe', '## Arvid Moe'],
        ['More', '## Osen opens its old bridge again'],
      ],
    ],
    [
      'quote',
      [
        [
          'Show paragraph',
          'Lena Dahl, the bridge keeper, rang the bell at noon. “I want children to hear the bell on their way to school,” Ms Dahl said.',
        ],
        ['Show the story', '## Osen opens its old bridge again'],
      ],
    ],
    [
      'person',
      [
        [
          'Show paragraph',
          'Arvid Moe, an engineer, counted 4,300 stones that were set anew. The works cost the town 2.3 million crowns.',
        ],
        ['Show the story', '## Osen opens its old bridge again'],
      ],
    ],
    [
      'question',
      [
        ['Show the answer', '-# Question: How many guests came to the feast by the river?'],
        ['Show the story', '## Osen opens its old bridge again'],
      ],
    ],
  ])('from the angle %s', async (angle, expected) => {
    const made = await post(angle);
    const { shown, after } = await pressedOn(
      made,
      expected.map(([label]) => label),
    );
    expect(shown).toEqual(expected.map(([label, line]) => [label, 'one', line]));
    expect(after).toEqual([made]);
  });

  it('More is the long summary, whose length can be changed there', async () => {
    const made = await post('story');
    const more = await pressOn(made, 'More');
    expect(seen(more).slice(-4)).toEqual([
      '- A flood tore its middle arch away last winter. (paragraph 5)',
      '[Shorter]',
      '[About three sentences]',
      '[Ask a question]',
    ]);
    expect(seen(await press(reader, more, 'Shorter'))[0]).toBe('update');
    expect(sandbox.messages(made.channel_id)).toEqual([made]);
  });

  it('Show the answer tells the sentence that answers', async () => {
    expect(seen(await pressOn(await post('question'), 'Show the answer')).slice(0, 4)).toEqual([
      'one',
      '-# Question: How many guests came to the feast by the river?',
      '> Some **340** guests came to the feast by the river.',
      '-# Paragraph 4 · Osen opens its old bridge again',
    ]);
  });

  it('Ask a question opens a modal, and the story of the post answers', async () => {
    const made = await post('quote');
    const modal = await pressOn(made, 'Ask a question');
    expect(seen(await ask(reader, modal, 'Who counted the stones?')).slice(1, 4)).toEqual([
      '-# Question: Who counted the stones?',
      '> **Arvid Moe**, an engineer, counted 4,300 stones that were set anew.',
      '-# Paragraph 3 · Osen opens its old bridge again',
    ]);
    expect(sandbox.messages(made.channel_id)[0]).toEqual(made);
  });
});

it('GIVEN a channel in which only moderators write THEN what others ask there is answered to them alone', async () => {
  const made = await post('quote');
  const modal = await pressOn(made, 'Ask a question');
  expect(seen(await ask(reader, modal, 'Who counted the stones?'))[0]).toBe('all');
  const { SendMessages } = PermissionFlagsBits;
  sandbox.setPermissions(made.channel_id, { deny: SendMessages }, reader.id);
  const again = await pressOn(made, 'Ask a question');
  expect(seen(await ask(reader, again, 'Who counted the stones?')).slice(0, 3)).toEqual([
    'one',
    '-# Question: Who counted the stones?',
    '> **Arvid Moe**, an engineer, counted 4,300 stones that were set anew.',
  ]);
});

it('GIVEN a role to ping THEN the post mentions and pings that role and nobody else', async () => {
  const role = sandbox.addRole('Readers', { mentionable: true });
  const made = await post('figure', { 'ping-role': role });
  expect(read(made)[0]).toBe(`<@&${role}>`);
  expect([made.mention_roles, made.mentions, made.mention_everyone]).toEqual([[role], [], false]);
});

it('GIVEN quiet THEN the post arrives without a notification', async () => {
  const made = await post('figure', { quiet: true });
  const quiet = (made.flags ?? 0) & MessageFlags.SuppressNotifications;
  expect(quiet).toBe(MessageFlags.SuppressNotifications);
});

it('GIVEN a German server THEN the post’s own words are German, the reply to its moderator is in theirs', async () => {
  sandbox.setGuildLocale(Locale.German);
  const german = languageOf('de');
  const made = await post('figure');
  expect(read(made)).toEqual([
    `-# ${german.say('daily.post.figure')}`,
    '> Arvid Moe, an engineer, counted **4,300 stones** that were set anew.',
    `-# ${german.say('passage.paragraph', { paragraph: 3 })}`,
    '**Osen opens its old bridge again**',
    '-# 2. November 2026 · The Osen Courier',
    `[${german.say('story.ask')}]`,
    `[${german.say('passage.show-paragraph')}]`,
    `[${german.say('help.show-story')}]`,
  ]);
  sandbox.setGuildLocale(Locale.EnglishUS);
});
