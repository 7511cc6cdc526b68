import { expect, test } from 'vitest';
import { asksForSummary } from '../../../src/answer/lead/asked-summary.js';
import { readWords } from '../../../src/answer/words/words.js';

test.each([
  'what is this about?',
  "What's this all about",
  'whats the story about',
  'What happened?',
  'so what happened',
  'hi, can you tell me what happened?',
  "what's going on",
  'what’s the news today',
  'tl;dr',
  'TLDR please',
  'summary',
  'give me a summary',
  'can you give me a short summary of the article?',
  'sum it up',
  'summarise this',
  'What are the main points?',
  'what does the article say',
  'tell me the story',
  'explain it to me like I’m five',
])('"%s" asks for the summary', (question) => {
  expect(asksForSummary(readWords(question))).toBe(true);
});

test.each([
  '',
  'what',
  'what about Mr Brill?',
  'what about it',
  'what happened on Monday?',
  'what happened to the boats?',
  'what is the strike about?',
  'summary of the strike law',
  'explain the strike',
  'who wrote the article?',
  'the story of the lighthouse',
  `what happened ${'so '.repeat(20)}`,
])('"%s" does not', (question) => {
  expect(asksForSummary(readWords(question))).toBe(false);
});
