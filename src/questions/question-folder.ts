import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readStory } from '../story/read-story.js';
import type { Paragraph } from '../story/types.js';
import type { FileQuestion, FileStory, Gold, QuestionFileReading } from './question-file.js';
import {
  readStoryLine,
  type JudgedQuestion,
  type PlacedSentence,
  type StoryLine,
} from './story-line.js';

/** Which stories of the folder: those to train with, to choose and calibrate by, or to measure with. */
export type Split = 'train' | 'validation' | 'test';

/** The split that a story belongs to, by its number: `crime-003` is for testing (see `training/data/README.md`). */
export function splitOf(id: string): Split {
  const left = Number(/\d+$/u.exec(id)?.[0] ?? 0) % 8;
  if (left === 3) return 'test';
  return left === 6 ? 'validation' : 'train';
}

/**
 * Reads the stories of one split from the `*.jsonl` of a folder like `training/data`, by file and line. The questions of
 * readers who had seen the headline and a teaser become `readerQuestions`; those of writers who had read the story,
 * which train stories alone have, become `questions` and `unanswerable`. A reason names file and line.
 */
export async function readQuestionFolder(
  folder: string,
  split: Split,
): Promise<QuestionFileReading> {
  try {
    const files = (await readdir(folder)).filter((file) => file.endsWith('.jsonl')).toSorted();
    const lines = (await Promise.all(files.map((file) => linesOf(join(folder, file))))).flat();
    const stories: FileStory[] = [];
    for (const { place, text } of lines) {
      const read = readStoryLine(text);
      if (!read.ok) return { ok: false, reason: `${place}: ${read.reason}` };
      if (splitOf(read.line.id) !== split) continue;
      const story = fileStory(read.line);
      if (!story.ok) return { ok: false, reason: `${place}: ${story.reason}` };
      stories.push(story.story);
    }
    if (stories.length === 0) return { ok: false, reason: `${folder}: no story is for ${split}` };
    return { ok: true, stories };
  } catch (error) {
    // what the file system says (ENOENT, EISDIR, ...) names the file already
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

interface FileLine {
  /** File and line, from 1: `training/data/crime.jsonl:3`. */
  readonly place: string;
  readonly text: string;
}

async function linesOf(path: string): Promise<readonly FileLine[]> {
  return (await readFile(path, 'utf8'))
    .split('\n')
    .map((text, i) => ({ place: `${path}:${i + 1}`, text }))
    .filter(({ text }) => text.trim() !== '');
}

type FileStoryReading =
  | { readonly ok: true; readonly story: FileStory }
  | { readonly ok: false; readonly reason: string };

function fileStory({ id, story: text, questions }: StoryLine): FileStoryReading {
  const reading = readStory(text);
  if (!reading.ok) {
    const { line, reason } = reading.problem;
    return { ok: false, reason: `${id}, line ${line} of the story: ${reason}` };
  }
  const { headline, paragraphs } = reading.story;
  const lost = questions.find(({ sentences }) =>
    sentences.some((sentence) => goldsOf(sentence, paragraphs).length === 0),
  );
  if (lost !== undefined) return { ok: false, reason: `${id}: "${lost.q}" points nowhere` };
  const asked = ({ q, sentences, answer }: JudgedQuestion): FileQuestion => ({
    question: q,
    golds: sentences.flatMap((sentence) => goldsOf(sentence, paragraphs)),
    answers: answer === '' ? [] : [answer],
  });
  const askedBy = (whose: JudgedQuestion['by']): readonly FileQuestion[] =>
    questions.filter(({ by }) => by === whose).map(asked);
  const writers = askedBy('writer');
  return {
    ok: true,
    story: {
      headline,
      paragraphs: paragraphs.map((paragraph) => paragraph.text),
      questions: writers.filter(({ golds }) => golds.length > 0),
      readerQuestions: askedBy('reader'),
      unanswerable: writers
        .filter(({ golds }) => golds.length === 0)
        .map(({ question }) => question),
    },
  };
}

function goldsOf(
  { paragraph, start, end }: PlacedSentence,
  paragraphs: readonly Paragraph[],
): readonly Gold[] {
  const sentences = paragraphs[paragraph - 1]?.sentences ?? [];
  return sentences.flatMap((one, sentence) =>
    one.start < end && one.end > start ? [{ paragraph, sentence }] : [],
  );
}
