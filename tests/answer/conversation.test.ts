import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import type { StoryIndex } from '../../src/answer/story-index.js';
import type { Turn } from '../../src/answer/types.js';
import { ferryStory, libraryStory, whaleStory } from './stories.js';

/** How each question was read, and the paragraph and span that were shown, as the turns of one conversation. */
function converse(index: StoryIndex, questions: readonly string[]): readonly string[] {
  const turns: Turn[] = [];
  return questions.map((question) => {
    const { resolved, passages } = answerQuestion(index, question, turns);
    const shown = passages[0] ?? null;
    turns.push({ question: resolved, passage: shown });
    return `${resolved} ${shown?.paragraph ?? '-'}: ${shown?.sentence.slice(shown.start, shown.end) ?? ''}`;
  });
}

describe('GIVEN a conversation', () => {
  test('WHEN a question asks only when or why THEN it is about the last turn', () => {
    expect(converse(ferryStory, ['Who offered a rise?', 'and when?'])).toEqual([
      'Who offered a rise? 3: Tomas Brill',
      'and when (offered rise)? 3: Friday',
    ]);
  });

  test('WHEN a pronoun stands for a person THEN it is the one named last', () => {
    expect(converse(whaleStory, ['Who played recordings?', 'what did she say?'])).toEqual([
      'Who played recordings? 3: Runa Holt',
      'what did Runa Holt say? 3: It answered us after twenty minutes',
    ]);
  });

  test('WHEN asked who somebody is THEN the topic before does not matter', () => {
    expect(converse(ferryStory, ['What about Ms Quist and the flour?', 'who is she?'])[1]).toBe(
      'who is Mara Quist? 4: baker',
    );
  });

  test('WHEN another name is thrown in THEN it takes the place of the name before', () => {
    expect(converse(whaleStory, ['What did Dr Holt say?', 'and Eide?'])).toEqual([
      'What did Dr Holt say? 3: It answered us after twenty minutes',
      'What did Eide say? 4: A whale is a guest, and guests have right of way',
    ]);
  });

  test('WHEN a question leaves nothing out THEN the turns before change nothing', () => {
    const turns: Turn[] = [{ question: 'Where are the books frozen?', passage: null }];
    const question = 'Who founded the library?';
    expect(answerQuestion(libraryStory, question, turns)).toEqual(
      answerQuestion(libraryStory, question),
    );
  });

  test('WHEN there was no turn before THEN a fragment is read as it stands', () => {
    expect(answerQuestion(ferryStory, 'and when?')).toEqual({
      kind: 'not-told',
      question: 'and when?',
      resolved: 'and when?',
      corrections: [],
      passages: [],
      lead: null,
    });
  });
});
