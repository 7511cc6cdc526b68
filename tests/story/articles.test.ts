import { expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story.js';
import type { Quote, ReportedStatement, Story } from '../../src/story/types.js';
import { articleNames, articleText, expectedReading } from './articles.js';

const names = await articleNames();

/** All that was found in a story’s sentences, as the JSON files tell it: without offsets, contexts and what is ''. */
function readingOf({ people, quotes, reported, times, figures, summary }: Story): object {
  return {
    people,
    quotes: quotes.map((quote) => ({ ...wordsOf(quote), statement: quote.statement })),
    reported: reported.map(wordsOf),
    times: Object.fromEntries(times.map(({ text, meaning }) => [text, meaning])),
    figures: figures.map(({ text, value, unit, of }) => ({ text, value, unit, of })),
    summary,
  };
}

function wordsOf({ paragraph, text, speaker, source, verb, medium }: Quote | ReportedStatement) {
  return {
    paragraph,
    text,
    ...(speaker !== '' && { speaker }),
    ...(source !== '' && { source }),
    verb,
    medium,
  };
}

it('there are at least twelve articles', () => {
  expect(names.length).toBeGreaterThanOrEqual(12);
});

it.each(names)('%s.md is read as the JSON beside it has it', async (name) => {
  const reading = readStory(await articleText(name));
  expect(reading.ok && readingOf(reading.story)).toEqual(await expectedReading(name));
});
