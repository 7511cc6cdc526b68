import { describe, expect, it } from 'vitest';
import type { Answer, Passage } from '../../../src/answer/types.js';
import { english, languages } from '../../../src/language/language.js';
import { readStory } from '../../../src/story/read-story.js';
import type { StorySlug } from '../../../src/story/types.js';
import {
  answerView,
  QUESTION_TEXT_ID,
  repeatedQuestion,
} from '../../../src/views/answer/answer.js';
import { ACCENT, MUTED } from '../../../src/views/message.js';

const slug = 'whale' as StorySlug; // the slug of an invented story
const reading = readStory('Whale *freed* at Skarvik\n\nRuna Holt led the whale out on Sunday.\n');
if (!reading.ok) throw new Error(reading.problem.reason);
const { story } = reading;

const holt: Passage = {
  sentence: 'Runa Holt led the whale out on Sunday.',
  paragraph: 1,
  start: 0,
  end: 9,
  confidence: 0.9,
};
const chain: Passage = { ...holt, sentence: 'A chain_kept it in.', paragraph: 3, start: 2, end: 7 };
const asked: Answer = {
  kind: 'answer',
  question: 'who led it out?',
  resolved: 'Who led the whale out?',
  corrections: [],
  passages: [holt],
  lead: null,
};
const shown = {
  language: english,
  slug,
  story,
  answer: asked,
  repeatQuestion: false,
  suggestions: [],
};
const source = 'Whale \\*freed\\* at Skarvik';

const text = (content: string, id?: number) => ({
  type: 10,
  content,
  ...(id === undefined ? {} : { id }),
});
const row = (...buttons: readonly (readonly [label: string, id: string, style?: number])[]) => ({
  type: 1,
  components: buttons.map(([label, id, style = 2]) => ({ type: 2, style, label, custom_id: id })),
});

describe('answerView', () => {
  it('GIVEN an answer THEN its sentence with the span in bold, where it stands, and the ways on', () => {
    expect(answerView(shown)).toEqual({
      components: [
        {
          type: 17,
          accent_color: ACCENT,
          components: [
            text('> **Runa Holt** led the whale out on Sunday.'),
            text(`-# Paragraph 1 · ${source}`),
            row(
              ['Show paragraph', 'paragraph:whale:1:1'],
              ['Follow up', 'follow-up:whale', 1],
              ['Not right?', 'not-right:whale:1'],
            ),
          ],
        },
      ],
    });
  });

  it('GIVEN passages THEN each as it stands, none in bold, and three questions that the story answers', () => {
    const answer: Answer = { ...asked, kind: 'passages', passages: [chain, holt] };
    const suggestions = ['Who is Runa Holt?', 'What happened on Sunday?', 'How many?', 'Why?'];
    expect(answerView({ ...shown, answer, suggestions })).toEqual({
      components: [
        {
          type: 17,
          accent_color: MUTED,
          components: [
            text('The story doesn’t say it outright. These passages come closest:'),
            text(`> A chain\\_kept it in.\n-# Paragraph 3 · ${source}`),
            text(`> Runa Holt led the whale out on Sunday.\n-# Paragraph 1 · ${source}`),
            row(['Show paragraph 3', 'paragraph:whale:3:1'], ['Follow up', 'follow-up:whale']),
            text('It does answer:'),
            row(['Who is Runa Holt?', 'question:whale:1']),
            row(['What happened on Sunday?', 'question:whale:2']),
            row(['How many?', 'question:whale:3']),
          ],
        },
      ],
    });
  });

  it('GIVEN what the story doesn’t tell THEN it says so, shows no passage, and repeats question and corrections', () => {
    const answer: Answer = {
      ...asked,
      kind: 'not-told',
      resolved: 'Who paid\nRuna  *Holt*?',
      corrections: [
        { typed: 'whoo', read: 'who' },
        { typed: 'h_lt', read: 'holt' },
      ],
    };
    expect(answerView({ ...shown, answer, repeatQuestion: true })).toEqual({
      components: [
        {
          type: 17,
          accent_color: MUTED,
          components: [
            text('-# Question: Who paid Runa \\*Holt\\*?', QUESTION_TEXT_ID),
            text('-# I read “whoo” as “who”, “h\\_lt” as “holt”.'),
            text(`The story doesn’t tell that.\n-# ${source}`),
          ],
        },
      ],
    });
  });

  it('GIVEN a passage of a very long sentence THEN the part around the span is shown', () => {
    const sentence = `${'herring '.repeat(60)}the whale${' mackerel'.repeat(60)}`;
    const passage = { ...holt, sentence, start: 480, end: 489 };
    const answer: Answer = { ...asked, kind: 'passages', passages: [passage] };
    expect(JSON.stringify(answerView({ ...shown, answer }))).toContain(
      `> …${'herring '.repeat(18)}the whale${' mackerel'.repeat(16)} m…\\n`,
    );
  });
});

describe('repeatedQuestion', () => {
  it.each(languages)(
    'GIVEN an answer in $code THEN reads back the question that it repeats',
    (language) => {
      const answer: Answer = { ...asked, resolved: 'Who said: “no”, *and* when?' };
      const view = JSON.stringify(answerView({ ...shown, language, answer, repeatQuestion: true }));
      const content = view.match(/"content":("[^"]*"),"id":1000001/)?.[1] ?? '""';
      expect(repeatedQuestion(String(JSON.parse(content)))).toBe('Who said: “no”, *and* when?');
    },
  );

  it('reads the question back as it was read', () => {
    expect(repeatedQuestion('-# Question: Who paid Runa \\*Holt\\*?')).toBe(
      'Who paid Runa *Holt*?',
    );
  });
});
