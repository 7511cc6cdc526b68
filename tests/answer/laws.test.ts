import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import type { Answer, Turn } from '../../src/answer/types.js';
import { ferryStory, libraryStory, whaleStory } from './stories.js';

const stories = [ferryStory, libraryStory, whaleStory];
const words =
  `who what when where why how many much did does is the a in of on to and he she it they about said
  strike sailors Vasko quist Brill flour 340 night shifts librarian atlas books frozen Korsby 1612 whale Skarvik
  holt port cost euros minister football wsa shpis`.split(/\s+/);
const story = constantFrom(...stories);
const question = array(constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' '));
const anyText = oneof(question, string({ unit: 'grapheme', maxLength: 200 }));
const turns = array(
  anyText.map((asked): Turn => ({ question: asked, passage: null })),
  { maxLength: 3 },
);

const said = ({ kind, passages }: Answer): Pick<Answer, 'kind' | 'passages'> => ({
  kind,
  passages,
});

test('case, final punctuation and doubled spaces change nothing', () => {
  assert(
    property(story, question, constantFrom('?', '!', '.', ' ?', '…', '??'), (index, asked, end) => {
      const expected = said(answerQuestion(index, asked));
      expect(said(answerQuestion(index, asked.toUpperCase()))).toEqual(expected);
      expect(said(answerQuestion(index, asked + end))).toEqual(expected);
      expect(said(answerQuestion(index, ` ${asked.replaceAll(' ', '  ')} `))).toEqual(expected);
    }),
  );
});

test('every passage is a sentence of its paragraph with a span inside it, best first, three at most', () => {
  assert(
    property(story, anyText, turns, (index, asked, before) => {
      const { passages } = answerQuestion(index, asked, before);
      expect(passages.length).toBeLessThanOrEqual(3);
      expect(
        new Set(passages.map(({ sentence, paragraph }) => `${paragraph} ${sentence}`)).size,
      ).toBe(passages.length);
      passages.forEach(({ sentence, paragraph, start, end, confidence }, i) => {
        const sentences = index.story.paragraphs[paragraph - 1]?.sentences ?? [];
        expect(sentences.map(({ text }) => text)).toContain(sentence);
        expect(0 <= start && start < end && end <= sentence.length).toBe(true);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(passages[i - 1]?.confidence ?? 1);
      });
    }),
  );
});

test('the same question gets the same answer', () => {
  assert(
    property(story, anyText, turns, (index, asked, before) => {
      expect(answerQuestion(index, asked, before)).toEqual(answerQuestion(index, asked, before));
    }),
  );
});

test('a question of 100,000 characters is read up to a bound', () => {
  const long = 'What about the sailors and the night shifts? '.repeat(2300);
  expect(said(answerQuestion(ferryStory, long))).toEqual(
    said(answerQuestion(ferryStory, long.slice(0, 1000))),
  );
});
