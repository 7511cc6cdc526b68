import { describe, expect, it } from 'vitest';
import type { Answer, Passage } from '../../../src/answer/types.js';
import { english } from '../../../src/language/language.js';
import { readStory } from '../../../src/story/read-story.js';
import type { StorySlug } from '../../../src/story/types.js';
import { QUESTION_TEXT_ID } from '../../../src/views/answer/answer.js';
import { answersView } from '../../../src/views/answer/answers.js';
import { ACCENT, MUTED } from '../../../src/views/message.js';

const slug = 'whale' as StorySlug; // the slug of an invented story
const reading = readStory(`---
headline: Whale *freed* at Skarvik
people:
  - name: Runa Holt
    role: biologist
  - name: Jonas Eide
    role: harbour master
---

Runa Holt, a biologist, led the whale out on Sunday. A chain_kept it in.

Jonas Eide, the harbour master, opened the gate.
`);
if (!reading.ok) throw new Error(reading.problem.reason);
const { story } = reading;

const holt: Passage = {
  sentence: 'Runa Holt, a biologist, led the whale out on Sunday.',
  paragraph: 1,
  start: 0,
  end: 9,
  confidence: 0.9,
};
const eide: Passage = {
  sentence: 'Jonas Eide, the harbour master, opened the gate.',
  paragraph: 2,
  start: 0,
  end: 10,
  confidence: 0.9,
};
const who: Answer = {
  kind: 'answer',
  question: 'who led it out?',
  resolved: 'Who led the whale out?',
  corrections: [],
  passages: [holt],
  lead: null,
};
const gate: Answer = { ...who, resolved: 'Who opened\nthe *gate*?', passages: [eide] };
const shown = { language: english, slug, story, left: 0, suggestions: [] };

const text = (content: string, id?: number) => ({
  type: 10,
  content,
  ...(id === undefined ? {} : { id }),
});
const question = (content: string, place: number) =>
  text(`-# Question: ${content}`, QUESTION_TEXT_ID + place - 1);
const line = { type: 14 };
const row = (...buttons: readonly (readonly [label: string, id: string, style?: number])[]) => ({
  type: 1,
  components: buttons.map(([label, id, style = 2]) => ({ type: 2, style, label, custom_id: id })),
});
const source = text('-# Whale \\*freed\\* at Skarvik');
const followUp = ['Follow up', 'follow-up:whale', 1] as const;

describe('the answers to several questions', () => {
  it('stand below their questions, with one way to each paragraph and other questions once', () => {
    const answers = [
      who,
      gate,
      { ...who, resolved: 'When?', passages: [{ ...holt, start: 45, end: 51 }] },
    ];
    const suggestions = ['Who is Runa Holt?'];
    expect(answersView({ ...shown, answers, suggestions })).toEqual({
      components: [
        {
          type: 17,
          accent_color: ACCENT,
          components: [
            question('Who led the whale out?', 1),
            text('> **Runa Holt**, a biologist, led the whale out on Sunday.\n-# Paragraph 1'),
            line,
            question('Who opened the \\*gate\\*?', 2),
            text('> **Jonas Eide**, the harbour master, opened the gate.\n-# Paragraph 2'),
            line,
            question('When?', 3),
            text('> Runa Holt, a biologist, led the whale out on **Sunday**.\n-# Paragraph 1'),
            line,
            source,
            row(
              ['Show paragraph 1', 'paragraph:whale:1:1'],
              ['Show paragraph 2', 'paragraph:whale:2:1'],
              followUp,
            ),
            text('-# The story also answers:'),
            row(['Who is Runa Holt?', 'question:whale:1']),
          ],
        },
      ],
    });
  });

  it('say once how words were read, and how many questions are left over', () => {
    const corrections = [{ typed: 'whal', read: 'whale' }];
    const untold: Answer = { ...who, kind: 'not-told', corrections };
    const answers = [untold, { ...untold, resolved: 'Which colour?' }];
    expect(answersView({ ...shown, answers, left: 2 })).toEqual({
      components: [
        {
          type: 17,
          accent_color: MUTED,
          components: [
            question('Who led the whale out?', 1),
            text('The story doesn’t tell that.'),
            line,
            question('Which colour?', 2),
            text('The story doesn’t tell that.'),
            line,
            text('-# I read “whal” as “whale”.'),
            text('2 questions are left over: I answer three at a time. Ask me again.'),
            source,
            row(followUp),
          ],
        },
      ],
    });
  });
});

/** What is shown of one answer among several. */
function shortly(over: Partial<Answer>): string {
  const view = answersView({ ...shown, answers: [{ ...who, ...over }, who] });
  const [container] = view.components;
  const inner = container !== undefined && 'components' in container ? container.components : [];
  const second = inner[1];
  return second !== undefined && 'content' in second ? second.content : '';
}

describe('an answer among others', () => {
  it.each<[string, Partial<Answer>, string]>([
    [
      'passages',
      { kind: 'passages', passages: [eide, holt] },
      'The story doesn’t say it outright. This comes closest:\n> Jonas Eide, the harbour master, opened the gate.\n-# Paragraph 2',
    ],
    [
      'a person',
      { lead: { kind: 'person', person: 1 } },
      '**Jonas Eide**, harbour master\n> Jonas Eide, the harbour master, opened the gate.\n-# Paragraph 2',
    ],
    [
      'somebody whom the story does not quote',
      { lead: { kind: 'not-quoted', person: 1 }, passages: [holt, eide] },
      'The story doesn’t quote Jonas Eide. What it says of them:\n> Jonas Eide, the harbour master, opened the gate.\n-# Paragraph 2',
    ],
    [
      'somebody of whom it says nothing',
      { lead: { kind: 'not-quoted', person: 1 }, passages: [holt] },
      'The story doesn’t quote Jonas Eide.',
    ],
    [
      'a list',
      { lead: { kind: 'list', members: [holt, eide] } },
      '> **Runa Holt**, a biologist, led the whale out on Sunday.\n-# Paragraph 1\n> **Jonas Eide**, the harbour master, opened the gate.\n-# Paragraph 2',
    ],
    [
      'whom one means',
      { lead: { kind: 'which-person', people: [0, 1], questions: ['a', 'b'] } },
      'Whom do you mean? **Runa Holt**, **Jonas Eide**',
    ],
    [
      'a summary',
      { lead: { kind: 'summary' } },
      `> ${story.summary.short.join(' ').replace('_', '\\_')}`,
    ],
    ['nothing', { kind: 'not-told' }, 'The story doesn’t tell that.'],
    [
      'a lead that names nobody',
      { lead: { kind: 'person', person: 9 } },
      '> **Runa Holt**, a biologist, led the whale out on Sunday.\n-# Paragraph 1',
    ],
  ])('%s', (_name, over, content) => {
    expect(shortly(over)).toBe(content);
  });
});
