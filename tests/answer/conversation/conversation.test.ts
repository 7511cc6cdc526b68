import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../../src/answer/answer-question.js';
import type { StoryIndex } from '../../../src/answer/story-index.js';
import type { Turn } from '../../../src/answer/types.js';
import { ciderStory, ferryStory, libraryStory, whaleStory } from '../stories.js';

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

/** How the last of some questions was read, as the turns of one conversation. */
const readLast = (index: StoryIndex, ...questions: readonly string[]): string => {
  const said = converse(index, questions).at(-1) ?? '';
  return said.slice(0, said.indexOf('?') + 1);
};

describe('GIVEN a question that leaves out what was asked before', () => {
  test('WHEN it asks only when or why THEN it is about the last turn', () => {
    expect(converse(ferryStory, ['Who offered a rise?', 'and when?'])).toEqual([
      'Who offered a rise? 3: Tomas Brill',
      'and when (offered rise)? 3: Friday',
    ]);
  });

  test('WHEN it goes on about a thing or a group THEN what comes next in the story is near', () => {
    // The move is told of in two sentences; only the second has its price.
    expect(
      converse(libraryStory, ['Who wants to move the library?', 'how much would it cost?']),
    ).toEqual([
      'Who wants to move the library? 5: Bruno Hask',
      'how much would it cost (wants move library)? 5: five million crowns',
    ]);
  });

  test('WHEN it only puts another place THEN the rest of the question stays', () => {
    // Without the rest both sentences about Tarn and Korsby would do.
    expect(converse(ciderStory, ['How much does the firm pay in Korsby?', 'and in Tarn?'])).toEqual(
      [
        'How much does the firm pay in Korsby? 6: 300,000 crowns',
        'How much does the firm pay in Tarn? 6: 40,000 crowns',
      ],
    );
  });

  test.each([
    ['and Eide?', 'What did Eide say?'],
    ['what about Jonas Eide?', 'What did Jonas Eide say?'],
    ['Mr Eide?', 'What did Mr Eide say?'],
    ['and the harbour master?', 'What did Jonas Eide say?'],
  ])(
    'WHEN it only puts another name, as in %s THEN the rest of the question stays',
    (put, read) => {
      expect(converse(whaleStory, ['What did Dr Holt say?', put])).toEqual([
        'What did Dr Holt say? 3: It answered us after twenty minutes',
        `${read} 4: A whale is a guest, and guests have right of way`,
      ]);
    },
  );

  test('WHEN it asks for something else THEN what was shown does not come again', () => {
    const [first, second] = converse(whaleStory, [
      'What did Dr Holt say?',
      'what else did she say?',
    ]);
    expect([first, second]).toEqual([
      'What did Dr Holt say? 3: It answered us after twenty minutes',
      'what else did Runa Holt say? 3: Then it simply followed the boat',
    ]);
  });
});

describe('GIVEN a pronoun', () => {
  test('WHEN somebody was the answer THEN it is them', () => {
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

  test('WHEN the story calls somebody she THEN he is not them, whatever their name', () => {
    // Lior Vent has neither a title nor a given name that tells; `She gave the firm until Friday` does.
    const ruled = 'Who ruled that the insurance must pay?';
    expect(readLast(ciderStory, ruled, 'when did she rule?')).toBe(
      'when did Lior Vent rule (insurance pay)?',
    );
  });

  test('WHEN a title forbids whoever was spoken of last THEN it is the only other one whom it fits', () => {
    // Ms Vasko is no he, and Tomas Brill is the story's only man.
    expect(readLast(ferryStory, 'What did Ms Vasko say?', 'what did he offer?')).toBe(
      'what did Tomas Brill offer?',
    );
  });

  test('WHEN it is possessive THEN the name is too', () => {
    const read = readLast(ferryStory, 'Who offered a rise?', 'was his offer accepted?');
    expect(read).toBe('was Tomas Brill’s offer accepted (rise)?');
  });

  test('WHEN the talk went on about a place THEN it still is the person of the turns before', () => {
    const read = readLast(
      libraryStory,
      'Who wants to move the library?',
      'where to?',
      'how much would it cost?',
      'who is he?',
    );
    expect(read).toBe('who is Bruno Hask?');
  });

  test('WHEN it stands for several THEN nobody is put in its place', () => {
    expect(
      readLast(libraryStory, 'Who carried the oldest volumes?', 'how long did they work?'),
    ).toBe('how long did they work (carried oldest volumes)?');
  });
});

describe('GIVEN a role', () => {
  test('WHEN asked what the one who has it said THEN their quotation is the answer, though it lacks the role', () => {
    expect(converse(whaleStory, ['What did the harbour master say?'])).toEqual([
      'What did Jonas Eide say? 4: A whale is a guest, and guests have right of way',
    ]);
  });

  test('WHEN the story does not quote them THEN the question stays', () => {
    expect(readLast(libraryStory, 'What did the mayor tell the council?')).toBe(
      'What did the mayor tell the council?',
    );
  });

  test('WHEN nobody or several have it THEN the question stays', () => {
    expect(readLast(ciderStory, 'What did the baker say?')).toBe('What did the baker say?');
  });
});

describe('GIVEN a question that leaves nothing out', () => {
  test('WHEN there were turns before THEN they change nothing', () => {
    const turns: Turn[] = [{ question: 'Where are the books frozen?', passage: null }];
    const question = 'Who founded the library?';
    expect(answerQuestion(libraryStory, question, turns)).toEqual(
      answerQuestion(libraryStory, question),
    );
  });

  test.each([
    'Are there flour and diesel on the island?',
    'Who said that the crews would not return?',
    'How many sailors left this week?',
  ])('WHEN %s is asked THEN there, that and this stand for nothing said before', (question) => {
    const read = readLast(ferryStory, 'What did Tomas Brill offer?', question);
    expect(read.includes('offer')).toBe(false);
  });

  test('WHEN a surname in it is shared THEN it means the one spoken of last', () => {
    expect(readLast(ciderStory, 'Who is Jonas Rask?', 'What will Rask get?')).toBe(
      'What will Jonas Rask get?',
    );
  });
});

test('GIVEN no turn before WHEN a fragment is asked THEN it is read as it stands', () => {
  expect(answerQuestion(ferryStory, 'and when?')).toEqual({
    kind: 'not-told',
    question: 'and when?',
    resolved: 'and when?',
    corrections: [],
    passages: [],
    lead: null,
  });
});
