import { indexStory, type StoryIndex } from '../answer/story-index.js';
import type { Model } from '../answer/model.js';
import { readQuestion, type Question } from '../answer/question/read-question.js';
import {
  storyText,
  type FileQuestion,
  type FileStory,
  type Gold,
} from '../questions/question-file.js';
import { readStory } from '../story/read-story.js';

/** A question to a story, and where in it the answer stands. */
export interface Example {
  /** The file that it is from. */
  readonly file: string;
  /** What kind of question it is: one about its story, of its reader, made to look answerable, or to another story. */
  readonly from: 'questions' | 'reader' | 'unanswerable' | 'other story';
  /** Its story's place among those of its file, modulo the number of folds: stories are never split. */
  readonly fold: number;
  readonly index: StoryIndex;
  readonly question: Question;
  /** The places of the right sentences in `index.sentences`; empty where the story doesn't tell. */
  readonly golds: ReadonlySet<number>;
  readonly answers: readonly string[];
  /** Whether the file tells right sentences, not paragraphs alone. */
  readonly exact: boolean;
}

/** How many parts the stories are cut into for cross-validation. */
export const folds = 5;

/** The examples of a file; its questions, those of its readers, and those that have no answer, each in a set of its own. */
export function examplesOf(file: string, stories: readonly FileStory[], model: Model): Example[] {
  const indexes = stories.map((story) => indexOf(story, model));
  const exact = stories.every(({ questions }) =>
    questions.every(({ golds }) => golds.every(({ sentence }) => sentence !== null)),
  );
  return stories.flatMap((story, place) => {
    const index = indexes[place];
    if (index === undefined) return [];
    const example = (
      from: Example['from'],
      { question, golds, answers }: FileQuestion,
    ): Example => ({
      file,
      from,
      fold: place % folds,
      index,
      question: readQuestion(index, question),
      golds: new Set(golds.flatMap((gold) => sentencesAt(index, gold))),
      answers,
      exact,
    });
    return [
      ...story.questions
        .filter(({ golds }) => golds.length > 0)
        .map((one) => example('questions', one)),
      ...story.readerQuestions.map((one) => example('reader', one)),
      ...story.unanswerable.map((one) => example('unanswerable', unanswerable(one))),
      ...othersQuestions(stories, place).map((one) => example('other story', unanswerable(one))),
    ];
  });
}

const unanswerable = (question: string): FileQuestion => ({ question, golds: [], answers: [] });

/** As many questions of a file's other stories as a story has itself, taken in turn from each. */
function othersQuestions(stories: readonly FileStory[], place: number): readonly string[] {
  const own = stories[place]?.questions.length ?? 0;
  const others = stories.length - 1;
  if (others < 1) return [];
  return Array.from({ length: own }, (_, i) => {
    const other = stories[(place + 1 + (i % others)) % stories.length];
    return other?.questions[i % other.questions.length]?.question ?? '';
  }).filter((question) => question !== '');
}

function indexOf(story: FileStory, model: Model): StoryIndex {
  const reading = readStory(storyText(story));
  // the file was checked when it was read
  if (!reading.ok) throw new Error(`${story.headline}: ${reading.problem.reason}`);
  return indexStory(reading.story, model);
}

function sentencesAt({ sentences }: StoryIndex, { paragraph, sentence }: Gold): readonly number[] {
  return sentences.flatMap((one, at) =>
    one.paragraph === paragraph && (sentence === null || one.place === sentence) ? [at] : [],
  );
}
