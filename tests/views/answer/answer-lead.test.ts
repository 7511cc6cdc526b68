import { expect, it } from 'vitest';
import type { Answer, Lead, Passage } from '../../../src/answer/types.js';
import { english } from '../../../src/language/language.js';
import { readStory } from '../../../src/story/read-story.js';
import type { StorySlug } from '../../../src/story/types.js';
import { answerView } from '../../../src/views/answer/answer.js';
import { ACCENT, MUTED } from '../../../src/views/message.js';

const slug = 'whale' as StorySlug; // the slug of an invented story
const reading = readStory(`---
headline: Whale *freed* at Skarvik
people:
  - name: Runa Holt
    role: biologist
    aliases: [Dr Holt]
  - name: Jonas Eide
    role: harbour_master
---

Runa Holt, a biologist, and Jonas Eide led the whale out. “It followed the boat,” said Dr Holt. “It was calm, and so were we,” said Dr Holt.
`);
if (!reading.ok) throw new Error(reading.problem.reason);
const { story } = reading;
const [first = ''] = story.paragraphs[0]?.sentences.map(({ text }) => text) ?? [];
const source = 'Whale \\*freed\\* at Skarvik';

const passage: Passage = { sentence: first, paragraph: 1, start: 0, end: 9, confidence: 0.9 };
const suggestions = [
  'Who is Runa Holt?',
  'A question that is too long to stand beside two others?',
  'Why?',
  'When?',
  'Where?',
];

/** What the message shows for a lead, and the colour at its edge. */
function shownFor(lead: Lead, over: Partial<Answer> = {}) {
  const answer: Answer = {
    kind: 'answer',
    question: 'asked',
    resolved: 'asked',
    corrections: [],
    passages: [passage],
    lead,
    ...over,
  };
  const view = answerView({
    language: english,
    slug,
    story,
    answer,
    repeatQuestion: false,
    suggestions,
  });
  return view.components[0];
}

const framed = (accent: number, ...components: readonly object[]) => ({
  type: 17,
  accent_color: accent,
  components,
});
const text = (content: string) => ({ type: 10, content });
const row = (...buttons: readonly (readonly [label: string, id: string, style?: number])[]) => ({
  type: 1,
  components: buttons.map(([label, id, style = 2]) => ({ type: 2, style, label, custom_id: id })),
});
const below = [
  row([suggestions[0] ?? '', 'question:whale:1']),
  row([suggestions[1] ?? '', 'question:whale:2']),
  row([suggestions[2] ?? '', 'question:whale:3']),
];
const beside = [
  text('-# The story also answers:'),
  // what is too long for a row is passed over
  row(
    ['Who is Runa Holt?', 'question:whale:1'],
    ['Why?', 'question:whale:2'],
    ['When?', 'question:whale:3'],
  ),
];

it.each([
  [
    'small-talk' as const,
    'I’m Byline, and I answer questions about a news story in its own words. Ask me anything about it.',
  ],
  [
    'command' as const,
    'I answer questions about a news story, in its own words. What else I can do, `/help` shows.',
  ],
  ['language' as const, 'I only understand questions in English. Ask me anything about the story.'],
])(
  'GIVEN %s THEN one kind sentence on what Byline is for, and three questions',
  (why, sentence) => {
    const corrections = [{ typed: 'helo', read: 'held' }];
    expect(shownFor({ kind: 'no-question', why }, { kind: 'not-told', corrections })).toEqual(
      framed(MUTED, text(`${sentence}\n-# ${source}`), text('For example:'), ...below),
    );
  },
);

it('GIVEN a person THEN their card: name, role, the sentence that introduces them, a quote', () => {
  expect(shownFor({ kind: 'person', person: 0 })).toEqual(
    framed(
      ACCENT,
      text(`## Runa Holt\nbiologist\n-# Also: Dr Holt\n-# Named 3 times · ${source}`),
      text(`> ${first}\n-# Paragraph 1`),
      text('> “It followed the boat,”\n-# Runa Holt, biologist · paragraph 1'),
      row(
        ['Show paragraph', 'paragraph:whale:1:1'],
        ['All 2 quotes', 'quotes:whale:1:1'],
        ['Follow up', 'follow-up:whale', 1],
        ['Not right?', 'not-right:whale:1'],
      ),
      ...beside,
    ),
  );
});

it('GIVEN the summary THEN its sentences with their paragraphs, and the other lengths', () => {
  expect(shownFor({ kind: 'summary' })).toEqual(
    framed(
      ACCENT,
      text(story.summary.medium.map((sentence) => `- ${sentence} (paragraph 1)`).join('\n')),
      row(
        ['Shorter', 'summary:whale:short'],
        ['Longer', 'summary:whale:long'],
        ['Ask a question', 'follow-up:whale', 1],
      ),
      ...beside,
    ),
  );
});

it('GIVEN somebody not quoted THEN says so, and shows the passages that name them, none in bold', () => {
  const other: Passage = { ...passage, sentence: '“It followed the boat,” said Dr Holt.' };
  const lead = { kind: 'not-quoted', person: 1 } as const;
  expect(shownFor(lead, { kind: 'passages', passages: [passage, other] })).toEqual(
    framed(
      MUTED,
      text('The story doesn’t quote Jonas Eide. What it says of them:'),
      text(`> ${first}\n-# Paragraph 1 · ${source}`),
      row(['Show paragraph 1', 'paragraph:whale:1:1'], ['Follow up', 'follow-up:whale']),
      text('It does answer:'),
      ...below,
    ),
  );
});

it('GIVEN somebody neither quoted nor named in a passage THEN says only that', () => {
  const lead = { kind: 'not-quoted', person: 1 } as const;
  expect(shownFor(lead, { kind: 'not-told', passages: [] })).toEqual(
    framed(
      MUTED,
      text(`The story doesn’t quote Jonas Eide.\n-# ${source}`),
      row(['Follow up', 'follow-up:whale']),
      text('It does answer:'),
      ...below,
    ),
  );
});

it('GIVEN a list THEN each sentence once, with all its members in bold', () => {
  const eide = first.indexOf('Jonas Eide');
  const last: Passage = { ...passage, sentence: 'Ms Vik held a rope.', paragraph: 3, end: 6 };
  const members = [passage, { ...passage, start: eide, end: eide + 10 }, last];
  expect(shownFor({ kind: 'list', members })).toEqual(
    framed(
      ACCENT,
      text('> **Runa Holt**, a biologist, and **Jonas Eide** led the whale out.\n-# Paragraph 1'),
      text('> **Ms Vik** held a rope.\n-# Paragraph 3'),
      text(`-# ${source}`),
      row(
        ['Show paragraph 1', 'paragraph:whale:1:1'],
        ['Follow up', 'follow-up:whale', 1],
        ['Not right?', 'not-right:whale:1'],
      ),
      ...beside,
    ),
  );
});

it('GIVEN a person or a list that the story lacks THEN the answer is shown as without a lead', () => {
  const plain = '> **Runa Holt**, a biologist, and Jonas Eide led the whale out.';
  for (const lead of [
    { kind: 'person', person: 9 } as const,
    { kind: 'not-quoted', person: 9 } as const,
    { kind: 'list', members: [] } as const,
  ]) {
    expect(shownFor(lead)).toMatchObject({ components: [text(plain), {}, {}, {}, {}] });
  }
});
