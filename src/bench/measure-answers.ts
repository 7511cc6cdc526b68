import type { Model } from '../answer/model.js';
import type { QuestionKind } from '../answer/question/question-kind.js';
import { readQuestion } from '../answer/question/read-question.js';
import { indexStory, type StoryIndex } from '../answer/story-index.js';
import type { Passage } from '../answer/types.js';
import { storyText, type FileQuestion, type FileStory } from '../questions/question-file.js';
import { readStory } from '../story/read-story.js';
import { figuresOf, outcomeOf, type AnswerFigures, type AnswerOutcome } from './answer-outcome.js';
import type { BylineReader } from './byline-readers.js';
import { calibrationOf, type Calibration } from './calibration.js';

/** How sure and how right Byline's answers are. */
export interface BylineFigures {
  readonly reader: string;
  /** Over all questions, those that their story doesn't answer among them. */
  readonly calibration: Calibration;
  /** Over the questions of readers who had seen the headline alone; null where the file has none. */
  readonly readers: ReadersFigures | null;
}

/** How well readers' questions are answered. */
export interface ReadersFigures {
  readonly all: AnswerFigures;
  /** By what they ask for, the most frequent first. */
  readonly byKind: readonly (AnswerFigures & { readonly kind: QuestionKind })[];
}

/** The outcome of one question. */
interface Asked {
  readonly isReaders: boolean;
  readonly kind: QuestionKind;
  readonly outcome: AnswerOutcome;
}

/**
 * Measures the answers to all questions of some stories. A question whose answer the file has, but in no sentence of the
 * story, is left out.
 *
 * @param storyDone - called after each story
 */
export async function measureAnswers(
  reader: BylineReader,
  model: Model,
  stories: readonly FileStory[],
  storyDone: () => void,
): Promise<BylineFigures> {
  const asked: Asked[] = [];
  for (const story of stories) {
    asked.push(...(await askStory(reader, model, story)));
    storyDone();
  }
  const byReaders = asked.filter(({ isReaders }) => isReaders);
  return {
    reader: reader.name,
    calibration: calibrationOf(asked.map(({ outcome }) => outcome)),
    readers: byReaders.length === 0 ? null : readersFigures(byReaders),
  };
}

async function askStory(
  { answer }: BylineReader,
  model: Model,
  story: FileStory,
): Promise<readonly Asked[]> {
  const index = indexOf(story, model);
  const asked: Asked[] = [];
  for (const { isReaders, question, golds } of questionsOf(story)) {
    const outcome = outcomeOf(await answer(index, question), golds.length > 0, (passage) =>
      isGold(index, golds, passage),
    );
    asked.push({ isReaders, kind: readQuestion(index, question).kind, outcome });
  }
  return asked;
}

function indexOf(story: FileStory, model: Model): StoryIndex {
  const reading = readStory(storyText(story));
  // the question file was checked for it
  if (!reading.ok) throw new Error(reading.problem.reason);
  return indexStory(reading.story, model);
}

function questionsOf({
  questions,
  readerQuestions,
  unanswerable,
}: FileStory): readonly (Pick<FileQuestion, 'question' | 'golds'> & Pick<Asked, 'isReaders'>)[] {
  return [
    ...questions.filter(({ golds }) => golds.length > 0),
    ...unanswerable.map((question) => ({ question, golds: [] })),
  ]
    .map((one) => ({ ...one, isReaders: false }))
    .concat(readerQuestions.map((one) => ({ ...one, isReaders: true })));
}

function isGold(
  { story }: StoryIndex,
  golds: FileQuestion['golds'],
  { paragraph, sentence }: Passage,
): boolean {
  const sentences = story.paragraphs[paragraph - 1]?.sentences ?? [];
  return golds.some(
    (gold) =>
      gold.paragraph === paragraph &&
      (gold.sentence === null || sentences[gold.sentence]?.text === sentence),
  );
}

function readersFigures(asked: readonly Asked[]): ReadersFigures {
  const byKind = new Map<QuestionKind, AnswerOutcome[]>();
  for (const { kind, outcome } of asked) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), outcome]);
  }
  return {
    all: figuresOf(asked.map(({ outcome }) => outcome)),
    byKind: [...byKind]
      .map(([kind, outcomes]) => ({ kind, ...figuresOf(outcomes) }))
      .toSorted((a, b) => b.questions - a.questions || a.kind.localeCompare(b.kind)),
  };
}
