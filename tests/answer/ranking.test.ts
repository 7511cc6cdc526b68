import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { causesAndPlaces } from './ranking/causes-and-places.js';
import { forms } from './ranking/forms.js';
import { otherWords } from './ranking/other-words.js';
import { people } from './ranking/people.js';
import { quotes } from './ranking/quotes.js';
import { ranked } from './ranking/ranked-question.js';
import { bridgeStory, violinStory } from './ranking/stories.js';
import { timesAndNumbers } from './ranking/times-and-numbers.js';
import { ferryStory, whaleStory } from './stories.js';

describe('GIVEN a question for a time or a number', () => {
  test.each(timesAndNumbers)('WHEN asked $question THEN $result', ({ story, question, result }) => {
    expect(ranked(story, question)).toBe(result);
  });
});

describe('GIVEN a question for somebody', () => {
  test.each(people)('WHEN asked $question THEN $result', ({ story, question, result }) => {
    expect(ranked(story, question)).toBe(result);
  });
});

describe('GIVEN a question for what was said', () => {
  test.each(quotes)('WHEN asked $question THEN $result', ({ story, question, result }) => {
    expect(ranked(story, question)).toBe(result);
  });
});

describe('GIVEN a question for a cause or a place', () => {
  test.each(causesAndPlaces)('WHEN asked $question THEN $result', ({ story, question, result }) => {
    expect(ranked(story, question)).toBe(result);
  });
});

describe('GIVEN a fragment, an imperative, an indirect question, or one for yes or no', () => {
  test.each(forms)('WHEN asked $question THEN $result', ({ story, question, result }) => {
    expect(ranked(story, question)).toBe(result);
  });
});

describe('GIVEN a question in other words than the story’s, or with slips', () => {
  test.each(otherWords)('WHEN asked $question THEN $result', ({ story, question, result }) => {
    expect(ranked(story, question)).toBe(result);
  });
});

describe('GIVEN a question that has nothing to do with the story', () => {
  test.each([
    'Who won the football match?',
    'What is the weather in Paris?',
    'Which minister resigned?',
    'How many languages are spoken in Peru?',
    'Did the president resign?',
    'Why did the airline cancel its flights?',
    'What is the capital of France?',
    'who wrote the symphony',
    'How many goals did the team score?',
  ])('WHEN asked "%s" THEN no story tells it', (question) => {
    const stories = [ferryStory, whaleStory, bridgeStory, violinStory];
    expect(stories.map((index) => answerQuestion(index, question).kind)).toEqual(
      stories.map(() => 'not-told'),
    );
  });

  test.each(['', '   ', '?!…', '😀👍🏽', 'and the of'])(
    'WHEN "%s" says nothing THEN there is no passage either',
    (question) => {
      expect(answerQuestion(ferryStory, question)).toEqual({
        kind: 'not-told',
        question,
        resolved: question,
        corrections: [],
        passages: [],
        lead: null,
      });
    },
  );
});
