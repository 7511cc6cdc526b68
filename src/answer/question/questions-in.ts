import { findQuotations } from '../../story/text/quotation-marks.js';
import { readWords } from '../words/words.js';
import { joinedQuestions } from './joined-questions.js';
import { behindOpening, isGreeting } from './opening.js';
import { opensAsQuestion, opensWithQuestionWord } from './opens-as-question.js';

const questionMarks = /[?？][?!？！.…]*(?=\s|$)/gu;
const endsAsQuestion = /[?？][?!？！.…]*\s*$/u;
const exclaims = /[!！]\s*$/u;
const parentheses = /\([^()]*\)/gu;
const lines = /[^\n]+/gu;
const listMark = /^\s*(?:[-*•–]|\d{1,2}[.)])\s+/u;
/** A line that ends with one of these goes on in the next. */
const goesOn = /[,;:–—-]\s*$/u;

/** What people add behind a question, with a question mark of its own. */
const echoes: ReadonlySet<string> = new Set(
  'anyone anybody someone somebody right really correct huh eh hm hmm no yes or'.split(' '),
);

/**
 * The questions of a message, in order, each on one line; none where the message is blank.
 *
 * A question ends with its question mark, before a line that begins with a question word, and before `and` where that
 * joins questions; not inside quotation marks or parentheses. What stands before a question and asks nothing belongs to
 * it, what stands behind the last one to that: so no word is lost, and a message without a question is one.
 */
export function questionsIn(message: string): readonly string[] {
  const questions: string[] = [];
  let begun = '';
  for (const stretch of stretchesOf(message).flatMap(joinedIn)) {
    begun += stretch;
    if (!asks(stretch)) continue;
    questions.push(begun);
    begun = '';
  }
  const last = questions.pop() ?? '';
  return [...questions, last + begun].map(onOneLine).filter((question) => question !== '');
}

/** A message cut where a question can end. */
function stretchesOf(message: string): readonly string[] {
  const isEnclosed = enclosedIn(message);
  const marks = Array.from(message.matchAll(questionMarks))
    .filter(({ index }) => !isEnclosed(index))
    .map(({ 0: mark, index }) => index + mark.length);
  const breaks = Array.from(message.matchAll(lines))
    .filter(({ 0: line, index }) => beginsAsQuestion(line) && !isEnclosed(index))
    .map(({ index }) => index)
    .filter((index) => !goesOn.test(message.slice(0, index)));
  const cuts = [...new Set([0, ...marks, ...breaks])].toSorted((a, b) => a - b);
  return cuts.map((cut, i) => message.slice(cut, cuts[i + 1]));
}

function joinedIn(stretch: string): readonly string[] {
  return joinedQuestions(stretch, enclosedIn(stretch));
}

/** Whether an offset stands inside quotation marks or parentheses; a mark that nothing closes encloses nothing. */
function enclosedIn(message: string): (offset: number) => boolean {
  const quotations = findQuotations([message]).filter(({ end }) => end < message.length);
  const bracketed = Array.from(message.matchAll(parentheses), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const enclosed = [...quotations, ...bracketed];
  return (offset) => enclosed.some(({ start, end }) => start <= offset && offset < end);
}

function beginsAsQuestion(line: string): boolean {
  return opensWithQuestionWord(behindOpening(readWords(line.replace(listMark, ''))));
}

/** Whether a stretch asks something; `hi?`, `can you tell me?` and `anyone?` ask nothing of a story. */
function asks(stretch: string): boolean {
  const words = readWords(stretch);
  const asked = behindOpening(words);
  if (isGreeting(words) || asked.every(({ folded }) => echoes.has(folded))) return false;
  if (endsAsQuestion.test(stretch)) return true;
  if (exclaims.test(stretch)) return false;
  return opensAsQuestion(asked) || stretch.split('\n').some(beginsAsQuestion);
}

function onOneLine(question: string): string {
  return question
    .split('\n')
    .map((line) => line.replace(listMark, ''))
    .join(' ')
    .replace(/\s+/gu, ' ')
    .replace(/[\s,]+$/u, '')
    .trim();
}
