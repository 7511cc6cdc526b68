import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readStory } from '../story/read-story.js';
import type { Story } from '../story/types.js';
import type { FileQuestion, FileStory, Gold, QuestionFileReading } from './question-file.js';

/** Which stories of the folder: those to train with, to choose and calibrate by, or to measure with. */
export type Split = 'train' | 'validation' | 'test';

const judgedQuestions = z.array(
  z.object({
    q: z.string(),
    sentences: z.array(z.object({ paragraph: z.int().min(1), text: z.string().min(1) })),
    answer: z.string(),
  }),
);

/** The split that a story belongs to, by its number: `crime-003` is for testing (see `training/data/README.md`). */
export function splitOf(name: string): Split {
  const left = Number(/\d+$/u.exec(name)?.[0] ?? 0) % 8;
  if (left === 3) return 'test';
  return left === 6 ? 'validation' : 'train';
}

/**
 * Reads readers' questions about invented stories, as `training/data/README.md` has them: `stories/*.md` and
 * `answers/*.json` of one split. A file that is missing or damaged is named in the reason.
 */
export async function readQuestionFolder(
  folder: string,
  split: Split,
): Promise<QuestionFileReading> {
  try {
    const files = (await readdir(join(folder, 'answers'))).filter((file) => file.endsWith('.json'));
    const names = files.map((file) => file.slice(0, -'.json'.length)).toSorted();
    const stories = await Promise.all(
      names.filter((name) => splitOf(name) === split).map((name) => readJudged(folder, name)),
    );
    if (stories.length === 0) return { ok: false, reason: `${folder}: no story is for ${split}` };
    return { ok: true, stories };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function readJudged(folder: string, name: string): Promise<FileStory> {
  const file = join(folder, 'stories', `${name}.md`);
  const reading = readStory(await readFile(file, 'utf8'));
  if (!reading.ok) throw new Error(`${file}: ${reading.problem.reason}`);
  const answers = join(folder, 'answers', `${name}.json`);
  const judged = judgedQuestions.safeParse(JSON.parse(await readFile(answers, 'utf8')));
  if (!judged.success) throw new Error(`${answers}: ${z.prettifyError(judged.error)}`);
  const { story } = reading;
  return {
    headline: story.headline,
    paragraphs: story.paragraphs.map(({ text }) => text),
    questions: [],
    readerQuestions: judged.data.map(({ q, sentences, answer }): FileQuestion => ({
      question: q,
      golds: sentences.flatMap((one) => placeOf(story, one)),
      answers: answer === '' ? [] : [answer],
    })),
    unanswerable: [],
  };
}

function placeOf(
  { paragraphs }: Story,
  { paragraph, text }: { readonly paragraph: number; readonly text: string },
): readonly Gold[] {
  const sentences = paragraphs[paragraph - 1]?.sentences ?? [];
  return sentences.flatMap((one, sentence) =>
    one.text.includes(text) || text.includes(one.text) ? [{ paragraph, sentence }] : [],
  );
}
