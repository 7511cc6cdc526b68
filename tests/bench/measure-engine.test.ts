import { expect, it } from 'vitest';
import { textsOf, type Engine } from '../../src/bench/engine.js';
import { measureEngine, type Gauges } from '../../src/bench/measure-engine.js';
import type { FileStory } from '../../src/questions/question-file.js';

/** Finds the texts that hold the question's last word, first the one that holds it soonest. */
const lastWord: Engine = {
  name: 'last word',
  packages: [],
  settings: '',
  hasScores: true,
  index({ story }, unit) {
    const texts = textsOf(story, unit);
    return (question) => {
      const word = question.split(' ').at(-1) ?? '';
      return texts
        .map((text, place) => ({ place, score: text.includes(word) ? 1 / text.indexOf(word) : 0 }))
        .filter(({ score }) => score > 0)
        .toSorted((a, b) => b.score - a.score);
    };
  },
};

const stories: readonly FileStory[] = [
  {
    headline: 'Osen',
    paragraphs: ['The lamp was lit. A storm put out the lamp.', 'The keeper slept.'],
    questions: [
      { question: 'what burns lamp', golds: [{ paragraph: 1, sentence: 0 }], answers: [] },
      { question: 'who lit which lamp', golds: [{ paragraph: 1, sentence: 1 }], answers: [] },
      { question: 'who was keeper', golds: [{ paragraph: 2, sentence: 0 }], answers: [] },
    ],
    readerQuestions: [],
    unanswerable: [],
  },
  {
    headline: 'Harn',
    paragraphs: ['The bridge fell.'],
    questions: [{ question: 'tower', golds: [{ paragraph: 1, sentence: 0 }], answers: [] }],
    readerQuestions: [],
    unanswerable: ['the bridge'],
  },
];

/** A clock that goes on by 2 ms whenever it is read, and memory that grows by 3 MB. */
function gauges(): Gauges {
  let ms = 0;
  let mb = 0;
  return {
    now: () => (ms += 2),
    residentBytes: () => (mb += 3) * 2 ** 20,
  };
}

it('GIVEN questions right at once, among three and not at all THEN each figure counts them', async () => {
  let done = 0;
  const { engine, figures } = await measureEngine(
    () => Promise.resolve(lastWord),
    stories,
    gauges(),
    () => done++,
  );
  expect(engine).toBe(lastWord);
  expect(figures).toEqual({
    engine: 'last word',
    // right at once: the lamp lit and the keeper; among three: the lamp put out too; the tower not at all;
    // with typos: of `what burns lamp` they miss the last word
    sentences: { first: 50, amongThree: 75, withTypos: 25 },
    paragraphs: { first: 75, amongThree: 75, withTypos: 25 },
    // positives: 1/4, 1/4, 1/4 and 0; others: 0 three times (tower asked of Osen) and 1/4 (the bridge)
    refusalAuc: (3 * (3 + 0.5) + 1.5) / 16,
    startMs: 2,
    buildMs: 2,
    medianMs: 2,
    p99Ms: 2,
    rssMb: 3,
  });
  expect(done).toBe(2);
});

it('GIVEN an engine without scores and a file without sentences THEN these figures are unknown', async () => {
  const [osen] = stories;
  const paragraphsOnly = (osen?.questions ?? []).map((one) => ({
    ...one,
    golds: one.golds.map(({ paragraph }) => ({ paragraph, sentence: null })),
  }));
  const { figures } = await measureEngine(
    () => Promise.resolve({ ...lastWord, hasScores: false }),
    [
      {
        headline: 'Osen',
        paragraphs: osen?.paragraphs ?? [],
        questions: paragraphsOnly,
        readerQuestions: [],
        unanswerable: [],
      },
    ],
    gauges(),
    () => {},
  );
  const { sentences, paragraphs, refusalAuc } = figures;
  expect({ sentences, paragraphs, refusalAuc }).toEqual({
    sentences: null,
    paragraphs: { first: 100, amongThree: 100, withTypos: 100 / 3 },
    refusalAuc: null,
  });
});
