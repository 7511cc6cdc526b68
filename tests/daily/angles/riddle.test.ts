import { describe, expect, it } from 'vitest';

import { riddleOf } from '../../../src/daily/angles/riddle.js';
import type { LibraryStory } from '../../../src/library/types.js';
import { indexed, libraryStory, millStory, whaleStory } from '../../answer/stories.js';
import { libraryStoryOf } from '../library-story.js';

describe('the question of a story', () => {
  it('is how many of something there are, where the summary doesn’t tell', () => {
    const found = libraryStoryOf(libraryStory);
    const question = 'How many books stood under water by midnight?';
    expect(riddleOf(found)).toEqual({ question, answer: found.answer(question) });
    expect(riddleOf(libraryStoryOf(millStory))?.question).toBe(
      'How many visitors came to the mill?',
    );
  });

  it('is always answered, by one sentence that is not in the short summary', () => {
    const riddle = riddleOf(libraryStoryOf(libraryStory));
    expect(riddle?.answer.kind).toBe('answer');
    expect(riddle?.answer.lead).toBeNull();
    expect(libraryStory.story.summary.short).not.toContain(riddle?.answer.passages[0]?.sentence);
  });

  it('is none where each answer is in the summary, in the best quote, or leans on another sentence', () => {
    expect(riddleOf(libraryStoryOf(whaleStory))).toBeUndefined();
  });

  it('is what happened somewhere, where a sentence begins or ends with the place', () => {
    const before = event('In Brunwick, bakers sold rye bread at half the price.');
    const [question = ''] = before.questions;
    expect(riddleOf(before)).toEqual({ question, answer: before.answer(question) });
    const behind = event('Bakers sold rye bread at half the price in Brunwick.');
    expect(riddleOf(behind)).toEqual({ question, answer: behind.answer(question) });
    const between = event(
      'Bakers sold bread in Brunwick and gave all that they had earned to the mill.',
    );
    expect(between.answer(question).kind).toBe('answer');
    expect(riddleOf(between)).toBeUndefined();
  });
});

/** A story of a mill with a paragraph more, and what happened in Brunwick as its question. */
function event(paragraph: string): LibraryStory {
  const index = indexed(`Mill of Korsby turns again

The water mill of Korsby began to turn again on Sunday. Children danced on the dam of the mill all day.

Ada Ruhl, the miller of Korsby, greased the water mill with butter and baked bread.

${paragraph}
`);
  return { ...libraryStoryOf(index), questions: ['What happened in Brunwick?'] };
}
