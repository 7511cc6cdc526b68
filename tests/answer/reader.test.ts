import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { thresholdsByWords } from '../../src/answer/confidence.js';
import { passagesAt, type Pointer } from '../../src/answer/reader.js';
import { ferryStory } from './stories.js';

const [first] = ferryStory.story.paragraphs[0]?.sentences ?? [];
const sentence = first?.text ?? '';
const pointer: Pointer = { paragraph: 1, place: 0, start: 4, end: 10, confidence: 0.5 };
const passage = { sentence, paragraph: 1, start: 4, end: 10, confidence: 0.5 };
const whole = { ...passage, start: 0, end: sentence.length };

describe('GIVEN what a reader points at', () => {
  test.each([
    ['a sentence and a span', pointer, [passage]],
    ['no paragraph of the story', { ...pointer, paragraph: 99 }, []],
    ['paragraph 0', { ...pointer, paragraph: 0 }, []],
    ['no sentence of the paragraph', { ...pointer, place: 40 }, []],
    ['half a sentence', { ...pointer, place: 0.5 }, []],
    ['a span behind the sentence', { ...pointer, end: 10_000 }, [whole]],
    ['a span that ends before it begins', { ...pointer, start: 9, end: 4 }, [whole]],
    ['an empty span', { ...pointer, start: 4, end: 4 }, [whole]],
    ['no numbers', { ...pointer, start: Number.NaN }, [whole]],
    ['more than sure', { ...pointer, confidence: 7 }, [{ ...passage, confidence: 1 }]],
    ['less than unsure', { ...pointer, confidence: -1 }, [{ ...passage, confidence: 0 }]],
    ['no confidence', { ...pointer, confidence: Number.NaN }, [{ ...passage, confidence: 0 }]],
  ])('WHEN it is %s THEN only what the story has comes back', (_what, given, expected) => {
    expect(passagesAt(ferryStory.story, [given])).toEqual(expected);
  });
});

test('GIVEN another reader THEN what it points at is the answer, in the story’s words', () => {
  const reading = {
    resolved: 'who?',
    corrections: [],
    lead: null,
    pointers: [pointer],
    thresholds: thresholdsByWords,
  };
  expect(answerQuestion(ferryStory, 'who', [], () => reading)).toEqual({
    kind: 'answer',
    question: 'who',
    resolved: 'who?',
    corrections: [],
    passages: [passage],
    lead: null,
  });
});
