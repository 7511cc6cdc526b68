import type { Question } from '../question/read-question.js';
import { likeliestRun, scoredRuns } from './runs.js';
import { spanFeatures } from './span-features.js';
import type { IndexedSentence, StoryIndex } from '../story-index.js';

/** Where in a sentence the answer stands: UTF-16 offsets, `start < end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The span of a sentence that answers a question: the quote, where it asks what somebody said; the clause behind
 * `because`, where it asks why; the number in front of what is counted, where it asks how many; the role, where it asks who somebody is; the name, where it asks who and the sentence
 * names one person, or who is quoted, where it asks who said something; else the best run of up to 16 words. The whole sentence where it has no words.
 */
export function answeringSpan(
  index: StoryIndex,
  question: Question,
  sentence: IndexedSentence,
): Span {
  return (
    saidSpan(question, sentence) ??
    causeSpan(question, sentence) ??
    countSpan(question, sentence) ??
    roleSpan(index, question, sentence) ??
    speakerSpan(index, question, sentence) ??
    nameSpan(index, question, sentence) ??
    bestRun(index, question, sentence)
  );
}

function saidSpan(question: Question, { quotes, text }: IndexedSentence): Span | undefined {
  if (question.kind !== 'said') return undefined;
  for (const quote of quotes) {
    const said = quote.text.replace(/[,.]$/u, '');
    const start = text.indexOf(said);
    if (said !== '' && start >= 0) return { start, end: start + said.length };
  }
  return undefined;
}

/** The clause behind `because`, up to the next mark of punctuation. */
function causeSpan(question: Question, { text, words }: IndexedSentence): Span | undefined {
  if (question.kind !== 'why') return undefined;
  const because = words.findIndex(({ folded }) => folded === 'because');
  const first = words[because + 1];
  if (because < 0 || first === undefined) return undefined;
  let last = first;
  for (const word of words.slice(because + 2)) {
    if (/[,;:.!?”"]/u.test(text.slice(last.end, word.start))) break;
    last = word;
  }
  return { start: first.start, end: last.end };
}

// "340 sailors", "four forced fumbles"
const wordsBetween = 2;

/** The number right in front of the things that are counted. */
function countSpan({ kind, focus }: Question, sentence: IndexedSentence): Span | undefined {
  if (kind !== 'how-many' || focus === undefined) return undefined;
  const numbers = sentence.ofKind['how-many'];
  for (const thing of sentence.places.get(focus) ?? []) {
    const number = numbers.findLast((at) => at < thing && at >= thing - 1 - wordsBetween);
    const word = number === undefined ? undefined : sentence.words[number];
    if (word !== undefined) return { start: word.start, end: word.end };
  }
  return undefined;
}

function roleSpan(
  index: StoryIndex,
  question: Question,
  sentence: IndexedSentence,
): Span | undefined {
  if (question.kind !== 'who') return undefined;
  if (!question.terms.every(({ folded }) => index.namedPeople.has(folded))) return undefined;
  const asked = new Set(
    question.terms.flatMap(({ folded }) => index.namedPeople.get(folded) ?? []),
  );
  for (const person of sentence.introduces) {
    const role = asked.has(person) ? (index.story.people[person]?.role ?? '') : '';
    const start = role === '' ? -1 : sentence.text.indexOf(role);
    if (start >= 0) return { start, end: start + role.length };
  }
  return undefined;
}

/** The name of whoever says what the sentence quotes, where it asks who said something and the sentence names them. */
function speakerSpan(
  { story }: StoryIndex,
  { kind }: Question,
  { quotes, text }: IndexedSentence,
): Span | undefined {
  if (kind !== 'who-said') return undefined;
  for (const { speaker } of quotes) {
    const person = story.people.find(({ name }) => name === speaker);
    const form = person && [person.name, ...person.aliases].find((one) => text.includes(one));
    if (form !== undefined)
      return { start: text.indexOf(form), end: text.indexOf(form) + form.length };
  }
  return undefined;
}

/** The name of the only person in the sentence whom the question doesn't name itself. */
function nameSpan(
  index: StoryIndex,
  question: Question,
  sentence: IndexedSentence,
): Span | undefined {
  if (question.kind !== 'who' && question.kind !== 'who-said') return undefined;
  const { people } = index.story;
  const asked = new Set(
    question.terms.flatMap(({ folded }) => index.namedPeople.get(folded) ?? []),
  );
  const named = people.flatMap(({ name, aliases }, person) => {
    const form = [name, ...aliases].find((one) => sentence.text.includes(one));
    return form === undefined || asked.has(person) ? [] : [form];
  });
  const [name, ...others] = named;
  if (name === undefined || others.length > 0) return undefined;
  const start = sentence.text.indexOf(name);
  return { start, end: start + name.length };
}

/** The best run of up to 16 words of a sentence; of its first 300 words, where it is longer. */
function bestRun(index: StoryIndex, question: Question, sentence: IndexedSentence): Span {
  const runs = scoredRuns(spanFeatures(index, question, sentence), index.model.weights.span);
  const { first, last } = likeliestRun(runs);
  const start = sentence.words[first]?.start ?? 0;
  const end = withUnit(question, sentence, last);
  return { start, end: sentence.words[end]?.end ?? sentence.text.length };
}

const magnitudes: ReadonlySet<string> = new Set(
  'hundred thousand million billion trillion'.split(' '),
);

/** The last word of a quantity that seems to end with the word at `last`: `3 million crowns`, not `3`. */
function withUnit({ kind }: Question, { words, ofKind }: IndexedSentence, last: number): number {
  if (kind !== 'how-much' && kind !== 'how-long') return last;
  const isAmount = (at: number): boolean =>
    ofKind['how-much'].includes(at) || magnitudes.has(words[at]?.folded ?? '');
  if (!isAmount(last)) return last;
  let end = last;
  while (isAmount(end + 1)) end++;
  return words[end + 1]?.tag === 'NOUN' ? end + 1 : end;
}
