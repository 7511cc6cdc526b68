import { readFile } from 'node:fs/promises';
import { array, assert, asyncProperty, constantFrom, double, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { answerQuestion, answerWithModel } from '../../../src/answer/answer-question.js';
import {
  explainAnswer,
  type ExplainedCandidate,
  type Explanation,
} from '../../../src/answer/explain/explain-answer.js';
import type { ModelReading } from '../../../src/answer/model-reading.js';
import type { StoryIndex } from '../../../src/answer/story-index.js';
import type { Answer, Turn } from '../../../src/answer/types.js';
import {
  ciderStory,
  ferryStory,
  indexed,
  libraryStory,
  truceStory,
  whaleStory,
} from '../stories.js';

const shippedStory = indexed(
  await readFile(
    new URL('../../../content/trump-says-putin-wants-to-end-ukraine-war.md', import.meta.url),
    'utf8',
  ),
);
const stories = { shippedStory, ferryStory, libraryStory, whaleStory, ciderStory, truceStory };
type StoryName = keyof typeof stories;
const storyNames: readonly StoryName[] = [
  'shippedStory',
  'ferryStory',
  'libraryStory',
  'whaleStory',
  'ciderStory',
  'truceStory',
];

const words =
  `who what when where why how many much did does said is the a in of he she they about not list people summary
  strike sailors vasko brill flour 340 librarian atlas books frozen korsby whale skarvik cost euros trump putin war
  ukraine zelensky deal minister hello thanks`.split(/\s+/);
const question = array(constantFrom(...words), { maxLength: 10 }).map((some) => some.join(' '));
const conversation = record({
  name: constantFrom(...storyNames),
  question,
  before: array(question, { maxLength: 2 }),
});

/** The turns that a conversation had, as the built-in reader answered them. */
function turnsOf(index: StoryIndex, before: readonly string[]): readonly Turn[] {
  return before.reduce<readonly Turn[]>((turns, asked) => {
    const { resolved, passages } = answerQuestion(index, asked, turns);
    return [...turns, { question: resolved, passage: passages[0] ?? null }];
  }, []);
}

/** Where an explanation's first three candidates point, as an answer gives it. */
function passagesOf(index: StoryIndex, { candidates }: Explanation): Answer['passages'] {
  return candidates.slice(0, 3).map(({ paragraph, place, start, end, confidence }) => ({
    paragraph,
    start,
    end,
    confidence,
    sentence: index.story.paragraphs[paragraph - 1]?.sentences[place]?.text ?? '',
  }));
}

const sumOf = (parts: readonly { readonly points: number }[]): number =>
  parts.reduce((sum, { points }) => sum + points, 0);

/** Whether shares are the softmax of scores: how far two differ is how their shares divide. */
function expectSoftmax(
  candidates: readonly ExplainedCandidate[],
  score: (one: ExplainedCandidate) => number,
  share: (one: ExplainedCandidate) => number,
): void {
  const [first] = candidates;
  for (const one of candidates) {
    if (first === undefined) return;
    expect(Math.log(share(one) / share(first))).toBeCloseTo(score(one) - score(first), 6);
  }
}

/** What must hold of every explanation beside its answer. */
function expectExplained(index: StoryIndex, explanation: Explanation, answer: Answer): void {
  const { candidates, confidence } = explanation;
  expect(passagesOf(index, explanation)).toEqual(answer.passages);
  expect(explanation.lead).toEqual(answer.lead);
  expect(candidates.length).toBeLessThanOrEqual(8);
  expect(confidence?.final).toBe(answer.passages[0]?.confidence);
  for (const { words: byWords, blend } of candidates) {
    for (const { parts, score } of blend === null ? [byWords] : [byWords, blend]) {
      expect(sumOf(parts)).toBeCloseTo(score, 9);
    }
  }
  expectSoftmax(
    candidates,
    (one) => one.words.score,
    (one) => one.wordsShare,
  );
  if (confidence === null) return;
  expect(sumOf(confidence.evidence.parts)).toBeCloseTo(confidence.evidence.score, 9);
  expect(confidence.found).toBeLessThanOrEqual(confidence.measured);
  const withoutLead = answer.lead === null ? confidence.found : confidence.final;
  // what is divided by its own share may differ in the last bit
  expect(confidence.final).toBeCloseTo(withoutLead, 12);
  const { sure, close } = confidence.thresholds;
  const kind =
    confidence.final >= sure ? 'answer' : confidence.final >= close ? 'passages' : 'not-told';
  expect(kind).toBe(answer.kind);
}

test('the built-in reader’s answers and their explanations agree, whatever is asked', () => {
  assert(
    property(conversation, ({ name, question: asked, before }) => {
      const index = stories[name];
      const turns = turnsOf(index, before);
      const explanation = explainAnswer(index, asked, turns, null);
      expect(explanation.reader).toBe('built-in');
      expect(explanation.candidates.every(({ blend }) => blend === null)).toBe(true);
      expect(explanation.candidates.every((one) => one.share === one.wordsShare)).toBe(true);
      expectExplained(index, explanation, answerQuestion(index, asked, turns));
    }),
    { numRuns: 200 },
  );
});

const logarithm = double({ min: -15, max: 0, noNaN: true });
const readSentences = array(record({ score: logarithm, none: logarithm, span: logarithm }), {
  minLength: 1,
  maxLength: 40,
});

/** A model's reading of a story that finds in each sentence what is drawn, over and over, and points at its beginning. */
function readingOf(
  index: StoryIndex,
  drawn: readonly Omit<ModelReading['sentences'][number], 'start' | 'end'>[],
): ModelReading {
  return {
    sentences: index.sentences.map((sentence, at) => ({
      ...(drawn[at % drawn.length] ?? { score: 0, none: 0, span: 0 }),
      start: 0,
      end: Math.min(5, sentence.text.length),
    })),
  };
}

test('the blended reader’s answers and their explanations agree, whatever the model reads', async () => {
  await assert(
    asyncProperty(conversation, readSentences, async ({ name, question: asked, before }, drawn) => {
      const index = stories[name];
      const turns = turnsOf(index, before);
      let reading: ModelReading | null = null;
      const answer = await answerWithModel(index, asked, turns, () => {
        reading = readingOf(index, drawn);
        return Promise.resolve(reading);
      });
      const explanation = explainAnswer(index, asked, turns, reading);
      expect(explanation.reader).toBe(reading === null ? 'built-in' : 'blended');
      expectExplained(index, explanation, answer);
      if (reading === null) return;
      expectSoftmax(
        explanation.candidates,
        (one) => one.blend?.score ?? 0,
        (one) => one.share,
      );
    }),
    { numRuns: 150 },
  );
});

test('what counts most for a sentence comes first, and a rule shows as one', () => {
  const { candidates } = explainAnswer(ferryStory, 'Who is Tomas Brill?', [], null);
  const [best] = candidates;
  expect(best?.words.parts[0]).toEqual({
    feature: 'introduces',
    value: 1,
    weight: 2.5,
    points: 2.5,
  });
  const points = best?.words.parts.map((part) => Math.abs(part.points)) ?? [];
  expect(points).toEqual(points.toSorted((a, b) => b - a));
  expect(points).not.toContain(0);
});

test('a question without a word has no candidates and no confidence', () => {
  expect(explainAnswer(ferryStory, '?', [], null)).toEqual({
    reader: 'built-in',
    lead: null,
    candidates: [],
    confidence: null,
  });
});

test('confidence in a sentence that repeats the question but can’t answer it is held back', () => {
  const asked =
    'When did the mayor want to move the library to the old railway station on the hill?';
  const { confidence } = explainAnswer(libraryStory, asked, [], null);
  expect(confidence).toMatchObject({ measured: 0.837, found: 0.19, final: 0.19 });
});
