import { array, assert, constantFrom, integer, oneof, property, string, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import type { StoryIndex } from '../../src/answer/story-index.js';
import type { Answer, Turn } from '../../src/answer/types.js';
import type { StorySlug } from '../../src/story/types.js';
import { english } from '../../src/language/language.js';
import { answerView } from '../../src/views/answer/answer.js';
import { rankedQuestions } from './ranking/ranked-questions.js';
import { bridgeStory, violinStory } from './ranking/stories.js';
import { withParagraph } from './ranking/with-paragraph.js';
import {
  ciderStory,
  ferryStory,
  libraryStory,
  millStory,
  treatyStory,
  truceStory,
  whaleStory,
} from './stories.js';

const stories = [
  ferryStory,
  libraryStory,
  whaleStory,
  ciderStory,
  millStory,
  treatyStory,
  truceStory,
  bridgeStory,
  violinStory,
];
const words =
  `who what when where why how many much did does is the a in of on to and he she it they about said
  strike sailors vasko quist brill flour 340 night shifts librarian atlas books frozen korsby 1612 whale skarvik
  holt port cost euros minister football wsa shpis bridge crack reeve violin soltan piano`.split(
    /\s+/,
  );
// by its place rather than the story itself, which would fill the page where a law is broken
const place = integer({ min: 0, max: stories.length - 1 });
const storyAt = (at: number): StoryIndex => stories[at] ?? ferryStory;
const question = array(constantFrom(...words), { maxLength: 12 }).map((some) => some.join(' '));
const anyText = oneof(
  question,
  string({ unit: 'grapheme', maxLength: 200 }),
  string({ unit: 'binary', maxLength: 200 }),
  constantFrom(
    '\u0000\u0007\u001b[31m',
    '\u202ewho\u202c?',
    '👩‍👩‍👧‍👦'.repeat(300),
    '\ud83d',
    '\n\t\r\n',
  ),
);
const turns = array(
  anyText.map((asked): Turn => ({ question: asked, passage: null })),
  { maxLength: 3 },
);

const said = ({ kind, passages }: Answer): Pick<Answer, 'kind' | 'passages'> => ({
  kind,
  passages,
});

/** What is said to a question in capitals, with something at its end, with doubled spaces. */
const saidHoweverTyped = (index: StoryIndex, asked: string, end: string) =>
  [asked.toUpperCase(), asked + end, ` ${asked.replaceAll(' ', '  ')} `].map((typed) =>
    said(answerQuestion(index, typed)),
  );

/** What is said to it as it is, as often as above. */
const saidThrice = (index: StoryIndex, asked: string) =>
  Array<Pick<Answer, 'kind' | 'passages'>>(3).fill(said(answerQuestion(index, asked)));

// in lower case: one capital letter would tell that a word which the story lacks is a name
test('case, final punctuation and doubled spaces change nothing for any words', () => {
  const end = constantFrom('?', '!', '.', ' ?', '…', '??');
  assert(
    property(place, question, end, (at, asked, mark) => {
      const index = storyAt(at);
      expect(saidHoweverTyped(index, asked, mark)).toEqual(saidThrice(index, asked));
    }),
  );
});

test.each(rankedQuestions)(
  'case, final punctuation and doubled spaces change nothing for $question',
  ({ story, question: asked }) => {
    expect(saidHoweverTyped(story, asked, '…')).toEqual(saidThrice(story, asked));
  },
);

test('every passage is a sentence of its paragraph with a span inside it, best first, three at most', () => {
  assert(
    property(place, anyText, turns, (at, asked, before) => {
      const index = storyAt(at);
      const { passages } = answerQuestion(index, asked, before);
      expect(passages.length).toBeLessThanOrEqual(3);
      expect(
        new Set(passages.map(({ sentence, paragraph }) => `${paragraph} ${sentence}`)).size,
      ).toBe(passages.length);
      passages.forEach(({ sentence, paragraph, start, end, confidence }, i) => {
        const { text, sentences } = index.story.paragraphs[paragraph - 1] ?? {};
        expect(sentences?.map((one) => one.text)).toContain(sentence);
        expect(text).toContain(sentence);
        expect(0 <= start && start < end && end <= sentence.length).toBe(true);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(passages[i - 1]?.confidence ?? 1);
      });
    }),
  );
});

/** What an answer's message shows in bold. */
function boldIn(index: StoryIndex, answer: Answer): readonly string[] {
  const { story } = index;
  const slug = 'story' as StorySlug; // any slug will do
  const shown = {
    language: english,
    slug,
    story,
    answer,
    repeatQuestion: true,
    suggestions: [],
  };
  return [...JSON.stringify(answerView(shown)).matchAll(/\*\*(.+?)\*\*/g)].map(
    ([, bold]) => bold ?? '',
  );
}

/** What it may show in bold: the answer's span. A lead has its own ways, which tests/views/ tells. */
function boldWanted({ kind, lead, passages: [best] }: Answer): readonly string[] {
  if (kind !== 'answer' || lead !== null || best === undefined) return [];
  return [best.sentence.slice(best.start, best.end)];
}

test.each(rankedQuestions)('only the answer to $question is bold', ({ story, question }) => {
  const answer = { ...answerQuestion(story, question), lead: null };
  const [best] = answer.passages;
  const kinds = ['answer', 'passages', 'not-told'] as const;
  expect(kinds.map((kind) => boldIn(story, { ...answer, kind }))).toEqual([
    [best?.sentence.slice(best.start, best.end)],
    [],
    [],
  ]);
});

test('a question that gets no answer shows nothing in bold, and one without a lead its span alone', () => {
  assert(
    property(place, anyText, (at, asked) => {
      const index = storyAt(at);
      const answer = answerQuestion(index, asked);
      // persons' cards, summaries and lists are answers with parts in bold of their own
      const ledAnswer = answer.kind === 'answer' && answer.lead !== null;
      expect(ledAnswer ? [] : boldIn(index, answer)).toEqual(boldWanted(answer));
    }),
    { numRuns: 300 },
  );
});

test('the same question gets the same answer', () => {
  assert(
    property(place, anyText, turns, (at, asked, before) => {
      const index = storyAt(at);
      expect(answerQuestion(index, asked, before)).toEqual(answerQuestion(index, asked, before));
    }),
  );
});

// no story of the tests has one of these words, but numbers, years, people and places they have all
const elsewhere = `Glaciers|Astronomers|Penguins|Yuki Tanabe|Kees Vroom, a potter,
  admire|weave|chewed|sketched
  velvet|comets|honeycombs|6,400 bulbs|700 dollars
  beneath|beyond|despite
  telescopes|cinnamon|Chile in 1994|Almere`
  .split('\n')
  .map((line) => constantFrom(...line.trim().split('|')));
const unrelatedParagraph = array(
  tuple(...elsewhere).map((some) => `${some.join(' ')}.`),
  { minLength: 1, maxLength: 3 },
).map((sentences) => sentences.join(' '));

const answersBefore = rankedQuestions.map(({ story, question: asked }) => ({
  story,
  asked,
  answer: answerQuestion(story, asked),
}));

test('an unrelated paragraph changes no answer’s sentence', () => {
  assert(
    property(place, integer({ min: 0, max: 13 }), unrelatedParagraph, (at, where, paragraph) => {
      const index = storyAt(at);
      const longer = withParagraph(index, where % (index.story.paragraphs.length + 1), paragraph);
      const asked = answersBefore.filter(({ story }) => story === index);
      expect(
        asked.map((one) => [one.asked, answerQuestion(longer, one.asked).passages[0]?.sentence]),
      ).toEqual(asked.map((one) => [one.asked, one.answer.passages[0]?.sentence]));
    }),
    { numRuns: 40 },
  );
});

test('a question of 100,000 characters is read up to a bound', () => {
  const long = 'What about the sailors and the night shifts? '.repeat(2300);
  expect(said(answerQuestion(ferryStory, long))).toEqual(
    said(answerQuestion(ferryStory, long.slice(0, 1000))),
  );
});

/** How long the fastest of ten answers to a question takes, in ms. */
function fastest(asked: string): number {
  const times = Array.from({ length: 10 }, () => {
    const before = performance.now();
    answerQuestion(bridgeStory, asked);
    return performance.now() - before;
  });
  return Math.min(...times);
}

test.each([
  ['one word', 'a'.repeat(100_000)],
  ['slips', 'brigde closd '.repeat(8000)],
  ['unknown words', Array.from({ length: 9000 }, (_, i) => `w${i}ordx`).join(' ')],
  ['names', 'Hana Reave '.repeat(9000)],
  ['emoji', '👩‍👩‍👧‍👦'.repeat(9000)],
  ['control characters', '\u0000\u001b '.repeat(30_000)],
  ['quotation marks', '“'.repeat(100_000)],
])(
  '100,000 characters of %s take at most thirty times as long as a plain question',
  (_of, long) => {
    expect(fastest(long)).toBeLessThan(30 * fastest('When was the bridge closed?'));
  },
);
