import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readStory } from '../../src/story/read-story.js';
import type { Story } from '../../src/story/types.js';

const folder = 'training/data';
const names = (of: string, ending: string) =>
  readdirSync(`${folder}/${of}`).map((file) => file.replace(ending, ''));
const stories = names('stories', '.md');
const answered = names('answers', '.json');

const answers = z.array(
  z.strictObject({
    q: z.string(),
    sentences: z.array(z.strictObject({ paragraph: z.int().min(1), text: z.string().min(1) })),
    answer: z.string(),
  }),
);

function storyOf(id: string): Story {
  const reading = readStory(readFileSync(`${folder}/stories/${id}.md`, 'utf8'));
  if (!reading.ok) throw new Error(`${id}: ${reading.problem.reason}`);
  return reading.story;
}

const linesOf = (path: string) =>
  readFileSync(`${folder}/${path}`, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('the training data', () => {
  it('has a teaser, 12 questions and their answers for each of its 300 stories', () => {
    expect(stories).toHaveLength(300);
    expect(names('teasers', '.txt')).toEqual(stories);
    expect(names('questions', '.txt')).toEqual(stories);
    expect(answered).toEqual(stories);
  });

  it.each(answered)(
    '%s: each sentence and answer is verbatim, in the place that it names',
    (id) => {
      const { paragraphs } = storyOf(id);
      const judged = answers.parse(
        JSON.parse(readFileSync(`${folder}/answers/${id}.json`, 'utf8')),
      );
      expect(judged.map(({ q }) => q)).toEqual(linesOf(`questions/${id}.txt`));
      expect(judged).toHaveLength(12);
      for (const { sentences, answer } of judged) {
        for (const { paragraph, text } of sentences) {
          expect(paragraphs[paragraph - 1]?.text).toContain(text);
        }
        const [best] = sentences;
        expect(
          best === undefined ? answer === '' : answer !== '' && best.text.includes(answer),
        ).toBe(true);
      }
    },
  );
});
