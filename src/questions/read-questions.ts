import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { readQuestionFile, type QuestionFileReading } from './question-file.js';
import { readQuestionFolder, type Split } from './question-folder.js';

/** Reads a file of stories and questions, or of a folder like `training/data` the stories of one split. */
export async function readQuestions(path: string, split: Split): Promise<QuestionFileReading> {
  return (await isFolder(path)) ? readQuestionFolder(path, split) : readQuestionFile(path);
}

/** How results name where their questions are from: `xquad-dev.json`, but `training/data`. */
export function nameOfQuestions(path: string): string {
  const whole = resolve(path);
  const name = basename(whole);
  return extname(name) === '' ? join(basename(dirname(whole)), name) : name;
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // whoever reads it says what is wrong
    return false;
  }
}
