import { leavesOut, ownKind, ownTerms } from './left-out.js';
import { namesIn } from './names-in.js';
import { parallelQuestion } from './parallel-question.js';
import { lastSpokenOf, personMeant } from './person-meant.js';
import { pronounIn, withPersonNamed } from './pronoun.js';
import { readQuestion, type Question, type Term } from '../question/read-question.js';
import { roleIn } from './role-in.js';
import { sharedName } from './shared-name.js';
import type { StoryIndex } from '../story-index.js';
import type { Turn } from '../types.js';
import { fold, type Word } from '../words/words.js';

// How much words that a pronoun or the question before brings tell beside the question's own, and those that the
// question before had from others beside its own. Right answers differ little between 0.2 and 0.5.
const carriedWeight = 0.3;
// Somebody else's name beside the words of the question that is asked of them.
const parallelWeight = 0.5;

/**
 * A question with what it leaves out taken from the turns before it (oldest first): `what did he say?` asks about the
 * person of the last turns, `and when?` about what was asked before, `what about Rutte?` the same of somebody else; a
 * name that several share means the one spoken of last, `the mayor` the only one. A question that leaves nothing out
 * comes back as it is.
 */
export function resolveQuestion(
  index: StoryIndex,
  question: Question,
  turns: readonly Turn[],
): Question {
  const told = withNameTold(index, withRole(index, question), turns);
  const last = turns.at(-1);
  if (last === undefined) return told;
  const parallel = parallelQuestion(index, told, last.question);
  if (parallel === undefined && !leavesOut(told)) return told;
  const followUp =
    parallel === undefined
      ? withTopic(index, withPerson(index, told, turns), last)
      : asParallel(told, withRole(index, readQuestion(index, parallel)));
  const shown = turns.flatMap(({ passage }) => passage ?? []);
  return { ...followUp, corrections: question.corrections, shown };
}

/**
 * A question after somebody's words with their name in place of their role, where the story quotes them: their
 * quotations seldom stand beside the role.
 */
function withRole(index: StoryIndex, question: Question): Question {
  const { story, namedPeople } = index;
  if (question.kind !== 'said' || namesIn(namedPeople, question.words).length > 0) return question;
  const role = roleIn(story, question.words);
  const name = story.people[role?.person ?? -1]?.name;
  const first = question.words[role?.from ?? -1];
  const last = question.words[role?.to ?? -1];
  if (name === undefined || first === undefined || last === undefined) return question;
  if (story.quotes.every(({ speaker }) => speaker !== name)) return question;
  const text = question.text.slice(0, first.start) + name + question.text.slice(last.end);
  return naming(index, question, text, name);
}

/** The question with the full name of the person spoken of last who bears the name in it that others bear too. */
function withNameTold(index: StoryIndex, question: Question, turns: readonly Turn[]): Question {
  const shared = sharedName(index, question);
  const person = shared && lastSpokenOf(index, shared.people, turns);
  const name = index.story.people[person ?? -1]?.name;
  if (shared === undefined || name === undefined) return question;
  return { ...readQuestion(index, shared.about(name)), corrections: question.corrections };
}

function asParallel(question: Question, parallel: Question): Question {
  return withTerms(parallel, lighter(parallel.terms, question.terms, parallelWeight));
}

/** The question with the name of the person for whom its pronoun stands. */
function withPerson(index: StoryIndex, question: Question, turns: readonly Turn[]): Question {
  const pronoun = pronounIn(question.words);
  if (pronoun === undefined || namesIn(index.namedPeople, question.words).length > 0)
    return question;
  const [person] = personMeant(index, pronoun.folded, turns);
  const name = index.story.people[person ?? -1]?.name;
  if (name === undefined) return question;
  return naming(index, question, withPersonNamed(question, pronoun, name), name);
}

/** A question whose text has got somebody's name in place of other words: that name tells less than its own words. */
function naming(index: StoryIndex, question: Question, text: string, name: string): Question {
  const { kind, corrections } = question;
  const read = { ...readQuestion(index, text), kind, corrections };
  const named = withTerms(read, ownTerms(read));
  if (asksOnlyOfPeople(index, named)) return named;
  // most sentences have only the surname, and a rare first name would draw the one that introduces them
  const surname = fold(name.split(' ').at(-1) ?? '');
  const own = ownTerms(question);
  const terms = named.terms.filter(
    ({ stem, folded }) =>
      folded === surname ||
      !index.namedPeople.has(folded) ||
      own.some((term) => term.stem === stem),
  );
  return withTerms(named, lighter(terms, own, carriedWeight));
}

/** Whether a question asks who somebody is, or what they say: then the topic of the turns before it doesn't matter. */
const asksOnlyOfPeople = (index: StoryIndex, { kind, terms }: Question): boolean =>
  (kind === 'who' || kind === 'said') &&
  terms.length > 0 &&
  terms.every(({ folded }) => index.namedPeople.has(folded));

function withTopic(index: StoryIndex, question: Question, last: Turn): Question {
  if (asksOnlyOfPeople(index, question)) return question;
  const before = readQuestion(index, last.question);
  const own = ownTerms(question);
  const namesSomebody = own.some(({ folded }) => index.namedPeople.has(folded));
  const carried = ownTerms(before)
    .filter(({ stem }) => !own.some((term) => term.stem === stem))
    .filter(({ folded }) => !(namesSomebody && index.namedPeople.has(folded)));
  return {
    ...withTerms(question, [...own, ...lessFromFurtherBack(before, carried)]),
    kind: ownKind(question) ?? before.kind,
    focus: ownKind(question) === undefined ? before.focus : question.focus,
    text: withCarried(question.text, before.words, carried),
  };
}

/** Terms of the question before with less weight, and with still less where it had them from questions before it. */
function lessFromFurtherBack({ text, words }: Question, terms: readonly Term[]): readonly Term[] {
  const from = text.lastIndexOf(carriedMark);
  const ownWords = words.filter(({ start }) => from < 0 || start < from);
  const own = terms.filter(({ stem }) => ownWords.some((word) => word.stem === stem));
  return lighter(lighter(terms, own, carriedWeight), [], carriedWeight);
}

/** Terms with less weight, but for those that are in `own`. */
const lighter = (terms: readonly Term[], own: readonly Term[], share: number): readonly Term[] =>
  terms.map((term) =>
    own.some(({ stem }) => stem === term.stem) ? term : { ...term, weight: term.weight * share },
  );

const withTerms = (question: Question, terms: readonly Term[]): Question => ({
  ...question,
  terms,
  weight: terms.reduce((sum, { weight }) => sum + weight, 0),
});

// What was carried stands in parentheses behind the question, so that the person sees how it was read.
const carriedMark = ' (';

function withCarried(text: string, before: readonly Word[], carried: readonly Term[]): string {
  if (carried.length === 0) return text;
  const words = carried.map(
    ({ stem, folded }) => before.find((word) => word.stem === stem)?.text ?? folded,
  );
  return `${text.trim().replace(/[?!.]$/u, '')}${carriedMark}${words.join(' ')})?`;
}
