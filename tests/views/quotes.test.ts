import { expect, it } from 'vitest';
import { english } from '../../src/language/language.js';
import { readStory } from '../../src/story/read-story.js';
import type { Story, StorySlug } from '../../src/story/types.js';
import { quotesView } from '../../src/views/quotes.js';

const slug = 'ferry' as StorySlug; // as a file's name gives it

function storyOf(...paragraphs: readonly string[]): Story {
  const reading = readStory(`---\nheadline: Ferry sold\n---\n\n${paragraphs.join('\n\n')}`);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return reading.story;
}

/** The texts of the view of somebody's quotes, or of everybody's. */
function shown(story: Story, person: number): readonly string[] {
  const { components } = quotesView(english, slug, story, { person, page: 1 });
  return components.flatMap((one) =>
    'components' in one
      ? one.components.flatMap((part) => ('content' in part ? [part.content] : []))
      : [],
  );
}

const story = storyOf(
  'Mayor Ann Lee said that the ferry *must* go. Farmer Tom Hill said it would stay.',
  '“It is old,” Lee said. “It leaks.” She called it “a danger to us all”.',
  'The harbour board spoke of “a new beginning for the quay”, officials said.',
);

it('shows what somebody says first, one statement an entry, then what is reported of them, marked and without quotation marks', () => {
  expect(shown(story, 1)).toEqual([
    '**Quotes of Ann Lee**\n-# Ferry sold',
    '> “It is old,” “It leaks.”\n-# Ann Lee, Mayor · paragraph 2',
    '> “a danger to us all”\n-# Ann Lee, Mayor · paragraph 2',
    'the ferry \\*must\\* go\n-# reported, not word for word · Ann Lee, Mayor · paragraph 1',
  ]);
});

it('shows what is reported of somebody whom the story doesn’t quote', () => {
  expect(shown(story, 2)).toEqual([
    '**Quotes of Tom Hill**\n-# Ferry sold',
    'it would stay\n-# reported, not word for word · Tom Hill, Farmer · paragraph 1',
  ]);
});

it('shows of everybody the quotes alone, with the story’s words for who is no person', () => {
  expect(shown(story, 0)).toEqual([
    '**Quotes**\n-# Ferry sold',
    '> “It is old,” “It leaks.”\n-# Ann Lee, Mayor · paragraph 2',
    '> “a danger to us all”\n-# Ann Lee, Mayor · paragraph 2',
    '> “a new beginning for the quay”\n-# officials · paragraph 3',
  ]);
});
