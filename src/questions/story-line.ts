import { z } from 'zod';

const placedSentence = z.strictObject({
  paragraph: z.int().min(1),
  start: z.int().min(0),
  end: z.int().min(1),
});
const judgedQuestion = z.strictObject({
  q: z.string().min(1),
  by: z.enum(['reader', 'writer']),
  sentences: z.array(placedSentence),
  answer: z.string(),
});
const storyLine = z.strictObject({
  id: z.string().regex(/^[a-z]+-\d+$/u, 'an id is a kind and a number: crime-003'),
  story: z.string().min(1),
  teaser: z.string(),
  questions: z.array(judgedQuestion),
});

/** A sentence of the story: the number of its paragraph, from 1, and UTF-16 offsets in that paragraph's text. */
export type PlacedSentence = z.infer<typeof placedSentence>;

/**
 * A question and what answers it: `sentences`, the best first, and `answer`, words of the first one; none and '' where
 * the story doesn't tell. A `reader` had seen headline and teaser alone, a `writer` the whole story.
 */
export type JudgedQuestion = z.infer<typeof judgedQuestion>;

/** A line of `training/data/*.jsonl`: a story file's text, what readers saw of it under the headline, and its questions. */
export type StoryLine = z.infer<typeof storyLine>;

/** What reading a line gave: the story and its questions, or why it is none. */
export type StoryLineReading =
  | { readonly ok: true; readonly line: StoryLine }
  | { readonly ok: false; readonly reason: string };

/** Reads a line of `training/data/*.jsonl`; the reason names the field that is wrong. Doesn't read the story itself. */
export function readStoryLine(text: string): StoryLineReading {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: `not JSON: ${error instanceof Error ? error.message : ''}` };
  }
  const read = storyLine.safeParse(json);
  if (read.success) return { ok: true, line: read.data };
  const [issue] = read.error.issues;
  return { ok: false, reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}
