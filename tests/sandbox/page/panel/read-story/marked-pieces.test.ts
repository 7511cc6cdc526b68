import { expect, test } from 'vitest';
import {
  markedPieces,
  markingInWords,
} from '../../../../../src/sandbox/page/panel/read-story/marked-pieces.js';
import { answerWith } from '../answer.js';

const paragraph = {
  number: 1,
  section: '',
  text: 'Quell bought it. She paid 90,000 crowns. Nobody else wanted it.',
  sentences: [
    { start: 0, end: 16 },
    { start: 17, end: 40 },
    { start: 41, end: 63 },
  ],
};

test('the answer’s sentence is marked with its span', () => {
  expect(markedPieces(paragraph, answerWith())).toEqual([
    { kind: 'plain', text: 'Quell bought it. ' },
    { kind: 'answer', before: 'She paid ', span: '90,000 crowns', after: '.' },
    { kind: 'plain', text: ' Nobody else wanted it.' },
  ]);
  expect(markedPieces({ ...paragraph, number: 2 }, answerWith())).toEqual([
    { kind: 'plain', text: paragraph.text },
  ]);
});

test('passages are marked more lightly, all of them', () => {
  const passages = answerWith({ kind: 'passages' });
  expect(markedPieces(paragraph, passages)).toEqual([
    { kind: 'plain', text: 'Quell bought it. ' },
    { kind: 'close', text: 'She paid 90,000 crowns.' },
    { kind: 'plain', text: ' Nobody else wanted it.' },
  ]);
  expect(markedPieces({ ...paragraph, number: 2 }, passages)).toEqual([
    { kind: 'close', text: 'Quell bought it.' },
    { kind: 'plain', text: ' She paid 90,000 crowns. Nobody else wanted it.' },
  ]);
});

test('nothing is marked where the story doesn’t tell, or nothing was asked', () => {
  const whole = [{ kind: 'plain', text: paragraph.text }];
  expect(markedPieces(paragraph, answerWith({ kind: 'not-told' }))).toEqual(whole);
  expect(markedPieces(paragraph, undefined)).toEqual(whole);
});

test('what is marked is told in words', () => {
  expect([
    markingInWords(answerWith()),
    markingInWords(answerWith({ kind: 'passages' })),
    markingInWords(answerWith({ kind: 'not-told' })),
    markingInWords(undefined),
  ]).toEqual([
    'Marked: the answer to “What did she pay?”, in paragraph 1.',
    'Marked: what comes close to “What did she pay?”, in paragraphs 1, 2.',
    'Nothing is marked for “What did she pay?”.',
    '',
  ]);
});
