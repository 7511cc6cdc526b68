import type { QuestionKind } from './question-kind.js';
import { readQuestion, type Question, type Term } from './read-question.js';
import type { StoryIndex } from './story-index.js';
import type { Turn } from './types.js';
import { readWords } from './words.js';

const personPronouns: ReadonlySet<string> = new Set('he him his she her hers hes shes'.split(' '));
const otherPronouns: ReadonlySet<string> = new Set(
  'it its they them their theirs theyre that this those these there then others'.split(' '),
);
const connectives: ReadonlySet<string> = new Set('and but so or then'.split(' '));

// Words of an earlier question say what the talk is about, but less surely than the words of this one.
const carriedWeight = 0.3;
// In `what about Rutte?` the name leads.
const leadingWeight = 2;

/**
 * A question with what it leaves out taken from the turns before it (oldest first): `what did he say?` asks about the
 * person of the last turns, `and when?` about what was asked before, `what about Rutte?` the same of somebody else. A
 * question that leaves nothing out comes back as it is.
 */
export function resolveQuestion(
  index: StoryIndex,
  question: Question,
  turns: readonly Turn[],
): Question {
  const last = turns.at(-1);
  if (last === undefined || !leavesOut(question)) return question;
  const named = question.words.some(({ folded }) => personPronouns.has(folded))
    ? withPerson(index, question, turns)
    : question;
  const followUp = { ...named, shown: last.passage };
  return isAboutPerson(index, followUp) ? followUp : withTopic(index, followUp, last);
}

/** Whether a question asks who somebody is, or what they say: then the topic of the turns before it doesn't matter. */
const isAboutPerson = (index: StoryIndex, { kind, terms }: Question): boolean =>
  (kind === 'who' || kind === 'said') &&
  terms.length > 0 &&
  terms.every(({ folded }) => index.namedPeople.has(folded));

function leavesOut({ words, terms, kind }: Question): boolean {
  const folded = words.map((word) => word.folded);
  if (folded.length === 0) return false;
  if (connectives.has(folded[0] ?? '') || isWhatAbout(folded)) return true;
  if (terms.length === 0)
    return kind !== bareKind || folded.some((word) => questionMarks.has(word));
  return folded.some((word) => personPronouns.has(word) || otherPronouns.has(word));
}

function withPerson(index: StoryIndex, question: Question, turns: readonly Turn[]): Question {
  if (question.terms.some(({ folded }) => index.namedPeople.has(folded))) return question;
  const name = lastPerson(index, turns);
  const pronoun = question.words.find(({ folded }) => personPronouns.has(folded));
  if (name === undefined || pronoun === undefined) return question;
  const before = question.text.slice(0, pronoun.start);
  const possessive =
    /^(?:his|hers?)$/.test(pronoun.folded) && !question.text.endsWith(pronoun.text);
  const text = `${before}${name}${possessive && pronoun.folded !== 'her' ? '’s' : ''}${question.text.slice(pronoun.end)}`;
  return { ...readQuestion(index, text), corrections: question.corrections, kind: question.kind };
}

/** The person whom the last turns were about: named in a question, else in the sentence shown, later turns first. */
function lastPerson(index: StoryIndex, turns: readonly Turn[]): string | undefined {
  for (const { question, passage } of turns.toReversed()) {
    const found = personIn(index, question) ?? personIn(index, passage?.sentence ?? '');
    if (found !== undefined) return found;
  }
  return undefined;
}

function personIn(index: StoryIndex, text: string): string | undefined {
  for (const { folded } of readWords(text)) {
    const [only, ...others] = index.namedPeople.get(folded) ?? [];
    if (only !== undefined && others.length === 0) return index.story.people[only]?.name;
  }
  return undefined;
}

function withTopic(index: StoryIndex, question: Question, last: Turn): Question {
  const before = readQuestion(index, last.question);
  const namesSomebody = question.terms.some(({ folded }) => index.namedPeople.has(folded));
  const carried = before.terms
    .filter(({ stem }) => !question.terms.some((term) => term.stem === stem))
    .filter(({ folded }) => !(namesSomebody && index.namedPeople.has(folded)))
    .map((term): Term => ({ ...term, weight: term.weight * carriedWeight }));
  const leads = namesSomebody && isWhatAbout(question.words.map(({ folded }) => folded));
  const own = question.terms.map((term) => ({
    ...term,
    weight: term.weight * (leads ? leadingWeight : 1),
  }));
  const terms = [...own, ...carried];
  return {
    ...question,
    kind: asksNothingItself(question) ? before.kind : question.kind,
    text: withCarried(question.text, carried),
    terms,
    weight: terms.reduce((sum, { weight }) => sum + weight, 0),
  };
}

function withCarried(text: string, carried: readonly Term[]): string {
  if (carried.length === 0) return text;
  return `${text.trim().replace(/[?!.]$/u, '')} (${carried.map(({ folded }) => folded).join(' ')})?`;
}

const bareKind: QuestionKind = 'what';
const questionMarks: ReadonlySet<string> = new Set(['what', 'which', 'how']);

const isWhatAbout = (folded: readonly string[]): boolean =>
  (folded[0] === 'what' || folded[0] === 'how') && (folded[1] === 'about' || folded[1] === 'of');

function asksNothingItself({ kind, words }: Question): boolean {
  const own = words.map(({ folded }) => folded).filter((word) => !connectives.has(word));
  if (isWhatAbout(own)) return true;
  return kind === bareKind && !questionMarks.has(own[0] ?? '');
}
