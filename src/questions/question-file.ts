import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { cleanText } from '../story/text/clean-text.js';
import { headingOf } from '../story/file/markdown.js';
import { splitSentences } from '../story/text/sentences.js';

/** A place that answers a question. */
export interface Gold {
  /** The number of the paragraph, from 1. */
  readonly paragraph: number;
  /** The sentence's place in its paragraph, from 0; null where the file tells the paragraph alone. */
  readonly sentence: number | null;
}

/** A question that the story answers. */
export interface FileQuestion {
  readonly question: string;
  /** The places that answer it, any of which is right; none where the file's sentence is not in the story. */
  readonly golds: readonly Gold[];
  /** The answers as the annotators wrote them; may be empty. */
  readonly answers: readonly string[];
}

/** A story and what is asked about it. */
export interface FileStory {
  readonly headline: string;
  /** Its paragraphs in the form in which `readStory` gives them, so that golds mean the same there. */
  readonly paragraphs: readonly string[];
  readonly questions: readonly FileQuestion[];
  /** Questions by readers who had seen the headline alone; without golds where the story doesn't tell. */
  readonly readerQuestions: readonly FileQuestion[];
  /** Questions that look answerable and are not; empty where the file has none. */
  readonly unanswerable: readonly string[];
}

/** What reading a question file gave: its stories, or a one-line reason that names the file. */
export type QuestionFileReading =
  | { readonly ok: true; readonly stories: readonly FileStory[] }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a file of stories and questions, in the format of SQuAD 1.1 or 2.0 (an article's paragraphs are a story) or as a
 * JSON array of `{headline, paragraphs | text, questions, reader?, unanswerable?}`, whose questions `{q, answers?}` have
 * `paragraph` and `start` (a UTF-16 offset in the paragraph), or `paragraphs`, or `sentences`.
 */
export async function readQuestionFile(path: string): Promise<QuestionFileReading> {
  try {
    const reading = parseQuestions(await readFile(path, 'utf8'));
    return reading.ok ? reading : { ok: false, reason: `${path}: ${reading.reason}` };
  } catch (error) {
    // what the file system says (ENOENT, EISDIR, ...) names the file already
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The story as the text of a story file, which `readStory` reads into the same paragraphs. */
export function storyText({ headline, paragraphs }: FileStory): string {
  return ['---', `headline: ${JSON.stringify(headline)}`, '---', '', paragraphs.join('\n\n')].join(
    '\n',
  );
}

const squad = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              question: z.string(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.int().min(0) })),
              is_impossible: z.boolean().default(false),
            }),
          ),
        }),
      ),
    }),
  ),
});

const asked = { q: z.string(), answers: z.array(z.string()).default([]) };
const paragraphNumber = z.int().min(1);
const ownQuestion = z.union(
  [
    z.object({ ...asked, sentences: z.array(z.string()).min(1) }),
    z.object({ ...asked, paragraph: paragraphNumber, start: z.int().min(0) }),
    z.object({ ...asked, paragraphs: z.array(paragraphNumber).min(1) }),
  ],
  'a question needs q, and sentences, or paragraph and start, or paragraphs',
);
const ownStory = z
  .object({
    headline: z.string().min(1),
    paragraphs: z.array(z.string()).optional(),
    text: z.string().optional(),
    questions: z.array(ownQuestion),
    reader: z.array(z.object({ ...asked, sentences: z.array(z.string()) })).default([]),
    unanswerable: z.array(z.string()).default([]),
  })
  .refine(
    ({ paragraphs, text }) => (paragraphs === undefined) !== (text === undefined),
    'a story needs either paragraphs or text',
  );
const own = z.array(ownStory);

type SquadArticle = z.infer<typeof squad>['data'][number];
type OwnStory = z.infer<typeof ownStory>;
type OwnQuestion = z.infer<typeof ownQuestion>;

function parseQuestions(text: string): QuestionFileReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: `not JSON: ${error instanceof Error ? error.message : ''}` };
  }
  const read = Array.isArray(json) ? own.safeParse(json) : squad.safeParse(json);
  if (!read.success) return { ok: false, reason: problemOf(read.error) };
  const stories = Array.isArray(read.data) ? read.data.map(fromOwn) : read.data.data.map(fromSquad);
  return checked(stories);
}

function problemOf(error: z.ZodError): string {
  const [issue] = error.issues;
  const place = issue === undefined ? '' : issue.path.join('.');
  return `${place === '' ? '' : `${place}: `}${issue?.message ?? error.message}`;
}

/** Refuses a file in which a question points nowhere or a paragraph would not be read as one. */
function checked(stories: readonly FileStory[]): QuestionFileReading {
  if (stories.length === 0) return { ok: false, reason: 'there is no story in it' };
  for (const [i, { headline, paragraphs, questions }] of stories.entries()) {
    const story = `story ${i + 1} (${headline})`;
    const odd = paragraphs.findIndex(
      (text) => headingOf(text) !== null || !/[\p{L}\p{N}]/u.test(text),
    );
    if (odd >= 0) return { ok: false, reason: `${story}: paragraph ${odd + 1} is none` };
    const lost = questions.find(({ golds }) =>
      golds.some(({ paragraph }) => paragraph > paragraphs.length),
    );
    if (lost !== undefined) {
      return { ok: false, reason: `${story}: "${lost.question}" points behind its last paragraph` };
    }
  }
  return { ok: true, stories };
}

function fromSquad({ title, paragraphs }: SquadArticle): FileStory {
  const questions = paragraphs.flatMap(({ context, qas }, i) =>
    qas.map((qa) => ({ ...qa, paragraph: i + 1, context })),
  );
  return {
    headline: title.replaceAll('_', ' '),
    paragraphs: paragraphs.map(({ context }) => tidy(context)),
    questions: questions
      .filter(({ is_impossible }) => !is_impossible)
      .map(({ question, answers, paragraph, context }) => ({
        question,
        golds: distinct(
          answers.map(({ answer_start }) => ({
            paragraph,
            sentence: sentenceAt(context, answer_start),
          })),
        ),
        answers: [...new Set(answers.map(({ text }) => text))],
      })),
    readerQuestions: [],
    unanswerable: questions
      .filter(({ is_impossible }) => is_impossible)
      .map(({ question }) => question),
  };
}

function fromOwn(story: OwnStory): FileStory {
  const { headline, paragraphs, text, questions, reader, unanswerable } = story;
  const raw = paragraphs ?? (text ?? '').split(/\n[^\S\n]*\n/u).filter((one) => one.trim() !== '');
  const tidied = raw.map(tidy);
  return {
    headline,
    paragraphs: tidied,
    questions: questions.map((question) => fileQuestion(question, raw, tidied)),
    readerQuestions: reader.map((question) => fileQuestion(question, raw, tidied)),
    unanswerable,
  };
}

function fileQuestion(
  question: OwnQuestion,
  raw: readonly string[],
  tidied: readonly string[],
): FileQuestion {
  const golds = distinct(goldsOf(question, raw, tidied));
  return { question: question.q, golds, answers: question.answers };
}

function goldsOf(
  question: OwnQuestion,
  raw: readonly string[],
  tidied: readonly string[],
): readonly Gold[] {
  if ('sentences' in question) {
    return question.sentences.flatMap((sentence) => placesOf(sentence, tidied));
  }
  if ('paragraphs' in question) {
    return question.paragraphs.map((paragraph) => ({ paragraph, sentence: null }));
  }
  const { paragraph, start } = question;
  return [{ paragraph, sentence: sentenceAt(raw[paragraph - 1] ?? '', start) }];
}

/** A paragraph as `readStory` gives it: cleaned, in one line. */
function tidy(text: string): string {
  return cleanText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ');
}

/** The place in its paragraph of the sentence that holds what begins at `start` of the untidied text. */
function sentenceAt(text: string, start: number): number {
  const sentences = splitSentences(tidy(text));
  const at = tidy(text.slice(0, start)).length;
  const place = sentences.findIndex(({ end }) => end > at);
  return place < 0 ? Math.max(0, sentences.length - 1) : place;
}

function placesOf(gold: string, paragraphs: readonly string[]): readonly Gold[] {
  return paragraphs.flatMap((text, i) =>
    splitSentences(text).flatMap(({ text }, sentence) =>
      isSameSentence(squeeze(text), squeeze(gold)) ? [{ paragraph: i + 1, sentence }] : [],
    ),
  );
}

const squeeze = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[‘’]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/\s+/gu, ' ')
    .trim();

// Annotators split sentences otherwise than we do: at a quotation that ends, at a semicolon.
const shortestPart = 25;

/** Whether our sentence is the annotators', a good part of it, or it with little around it. */
function isSameSentence(ours: string, theirs: string): boolean {
  if (ours === theirs) return true;
  if (ours.length > shortestPart && theirs.includes(ours)) return true;
  return ours.includes(theirs) && ours.length <= 1.6 * theirs.length + 20;
}

function distinct(golds: readonly Gold[]): readonly Gold[] {
  const byPlace = new Map(
    golds.map((gold) => [`${gold.paragraph} ${gold.sentence ?? ''}`, gold] as const),
  );
  return [...byPlace.values()];
}
