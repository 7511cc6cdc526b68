import { PERSON_PRONOUNS } from '../../story/people/gender.js';
import { questionKind, type QuestionKind } from '../question/question-kind.js';
import type { Question, Term } from '../question/read-question.js';
import type { Word } from '../words/words.js';

const connectives: ReadonlySet<string> = new Set('and but so or then'.split(' '));
const otherPronouns: ReadonlySet<string> = new Set(
  'it its they them their theirs theyre that this those these there then others'.split(' '),
);
// `how long?` and `anything else?` have words that tell nothing of what is asked about.
const measures: ReadonlySet<string> = new Set('long often far old'.split(' '));
const placeholders: ReadonlySet<string> = new Set(
  'else anything something anyone anybody someone somebody happen happens happened'.split(' '),
);
const more: ReadonlySet<string> = new Set('else another'.split(' '));
// `are there injuries?`, `that the crews`, `this week` stand for nothing that was said before.
const beForms: ReadonlySet<string> = new Set('is are was were be been'.split(' '));
const clauseBeginnings: ReadonlySet<string> = new Set('the a an he she it they there'.split(' '));
const ownTimes: ReadonlySet<string> = new Set(
  'day week month year morning evening time story article'.split(' '),
);
const bareKind: QuestionKind = 'what';
const questionMarks: ReadonlySet<string> = new Set(['what', 'which', 'how']);

/** Whether a question leaves out what it is about, so that only the turns before it tell. */
export function leavesOut(question: Question): boolean {
  const folded = question.words.map((word) => word.folded);
  if (folded.length === 0) return false;
  if (connectives.has(folded[0] ?? '') || isWhatAbout(folded)) return true;
  if (ownTerms(question).length === 0)
    return (
      question.kind !== bareKind ||
      folded.some((word) => questionMarks.has(word) || placeholders.has(word))
    );
  return folded.some((_word, at) => refersBack(folded, at));
}

/** Whether the word at a place stands for something that was said before. */
function refersBack(folded: readonly string[], at: number): boolean {
  const word = folded[at] ?? '';
  if (word === 'there') return !beForms.has(folded[at - 1] ?? '');
  if (word === 'that') return !clauseBeginnings.has(folded[at + 1] ?? '');
  if (word === 'this') return !ownTimes.has(folded[at + 1] ?? '');
  return PERSON_PRONOUNS.has(word) || otherPronouns.has(word);
}

/** The terms of a question that tell what it is about: without `long` in `how long?` and without `else`. */
export function ownTerms({ words, terms }: Pick<Question, 'words' | 'terms'>): readonly Term[] {
  const measure = words.find(
    ({ folded }, at) => measures.has(folded) && words[at - 1]?.folded === 'how',
  );
  return terms.filter(({ stem, folded }) => stem !== measure?.stem && !placeholders.has(folded));
}

/** Whether a question asks for something else than was shown: `anything else?`, `what else did she say?`. */
export const asksForMore = ({ words }: Pick<Question, 'words'>): boolean =>
  words.some(({ folded }) => more.has(folded)) || words.at(-1)?.folded === 'more';

/** Whether a question has nothing of its own but its question word: `when?`, `and for how long?`. */
export const isBare = (question: Pick<Question, 'words' | 'terms'>): boolean =>
  ownTerms({
    ...question,
    terms: question.terms.filter(({ stem }) => question.words.some((word) => word.stem === stem)),
  }).length === 0;

/** What a question asks for by its own words, `and` before it aside; undefined where it doesn't say: `and the others?`. */
export function ownKind({ words }: Pick<Question, 'words'>): QuestionKind | undefined {
  const own = words.slice(words.findIndex(({ folded }) => !connectives.has(folded)));
  const folded = own.map((word) => word.folded);
  if (isWhatAbout(folded)) return undefined;
  const kind = questionKind(own);
  return kind !== bareKind || questionMarks.has(folded[0] ?? '') ? kind : undefined;
}

/** The words of a question behind `and`, `what about` and the like. */
export function behindConnectives(words: readonly Word[]): readonly Word[] {
  const own = words.slice(words.findIndex(({ folded }) => !connectives.has(folded)));
  const folded = own.map((word) => word.folded);
  if (isWhatAbout(folded)) return own.slice(2);
  return folded[0] === 'about' ? own.slice(1) : own;
}

const isWhatAbout = (folded: readonly string[]): boolean =>
  (folded[0] === 'what' || folded[0] === 'how') && (folded[1] === 'about' || folded[1] === 'of');
