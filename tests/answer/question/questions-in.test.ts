import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { questionsIn } from '../../../src/answer/question/questions-in.js';

describe('several questions', () => {
  it.each<[string, readonly string[]]>([
    ['Who bought it? And when did it burn down?', ['Who bought it?', 'And when did it burn down?']],
    ['who bought it?? when?!', ['who bought it??', 'when?!']],
    ['who bought it and when?', ['who bought it', 'and when?']],
    ['Who bought it, and for how much?', ['Who bought it', 'and for how much?']],
    ['Did she pay and what did she say', ['Did she pay', 'and what did she say']],
    [
      'tell me who runs it and what happened to them and where?',
      ['tell me who runs it', 'and what happened to them', 'and where?'],
    ],
    ['¿Quién lo compró? ¿Y cuándo?', ['¿Quién lo compró?', '¿Y cuándo?']],
    [
      'who bought the tower\nwhen did it burn down\nhow much did it cost',
      ['who bought the tower', 'when did it burn down', 'how much did it cost'],
    ],
    [
      'who bought it\nand for how much\nfor the town',
      ['who bought it', 'and for how much for the town'],
    ],
    ['1. Who bought it\n2) What did it cost?', ['Who bought it', 'What did it cost?']],
    ['- who bought it?\n- can you tell me when', ['who bought it?', 'can you tell me when']],
    [
      '“Who bought it?” is what I ask. When was it?\nWhy?',
      ['“Who bought it?” is what I ask. When was it?', 'Why?'],
    ],
  ])('%j', (message, questions) => {
    expect(questionsIn(message)).toEqual(questions);
  });

  it('what stands before a question belongs to it, what stands behind the last one to that', () => {
    expect(
      questionsIn(
        'The tower is old. Who bought it? I heard of a museum. When will it open? I mean the museum.',
      ),
    ).toEqual([
      'The tower is old. Who bought it?',
      'I heard of a museum. When will it open? I mean the museum.',
    ]);
  });
});

describe('one question', () => {
  it.each([
    'Who bought it?',
    'who bought it',
    'Who wrote “Who goes there?” in 1938?',
    'Who wrote "Who goes there?" in 1938?',
    'Who wrote «Qui est là?» in 1938?',
    "Who sang 'Are you there?' on Monday?",
    'Who paid (was it Ms Quell? or the town) for it?',
    'Who is Mr. Aberg of St. Osen Ltd.?',
    'What does http://osen.example/?who=me&when=now? show',
    'The tower burned down. Who was inside?',
    'Who was inside? I mean the tower.',
    'When the tower burned down,\nwho was inside?',
    'Tell me about the tower. It is old.',
    'How and when was it built?',
    'What did she say about the lamp and how it was lit?',
    'Who was there when and where the tower burned?',
    'Who wrote “Who was it and when did it end”?',
    'What is the difference between what she paid and what it cost?',
    'The deal was struck between Osen and what town?',
    'and what was the price?',
    'Hi? Can you tell me? Who bought it?',
    'Hello there! Do you know? Who bought it? Anyone? Thanks!',
    'Who bought it? Please?',
    'Who bought it? What a story!',
    'How are you?',
    'hello?',
    '?',
  ])('%s', (message) => {
    expect(questionsIn(message)).toEqual([message.replace(/\s+/g, ' ')]);
  });

  it('over two lines is one line', () => {
    expect(questionsIn(' who bought\n the old   lighthouse?\n')).toEqual([
      'who bought the old lighthouse?',
    ]);
  });
});

test.each(['', ' ', '\n\n'])('%j has none', (blank) => {
  expect(questionsIn(blank)).toEqual([]);
});

test('no word is lost, and none is said twice', () => {
  const pieces = 'who bought it ? ?! . , “ ” " ( ) and hi'.split(' ');
  const piece = constantFrom(...pieces, '? ', '\n', ' ');
  assert(
    property(array(piece, { maxLength: 60 }), (pieces) => {
      const message = pieces.join('');
      expect(bare(questionsIn(message).join(''))).toBe(bare(message));
    }),
  );
});

test('any text is read, whatever stands in it', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 200 }), (message) => {
      for (const question of questionsIn(message)) expect(question).not.toMatch(/^\s|\s$|\n/);
    }),
  );
});

/** A text without what may be lost: white space and commas. */
function bare(text: string): string {
  return text.replace(/[\s,]/g, '');
}
