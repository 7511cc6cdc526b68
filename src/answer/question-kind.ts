import type { Word } from './words.js';

/** What a question asks for. */
export type QuestionKind =
  | 'who'
  | 'when'
  | 'where'
  | 'how-many'
  | 'how-much'
  | 'how-long'
  | 'how'
  | 'why'
  | 'said'
  | 'yes-no'
  | 'what';

const quantities: ReadonlyMap<string, QuestionKind> = new Map([
  ['many', 'how-many'],
  ['often', 'how-many'],
  ['much', 'how-much'],
  ['old', 'how-many'],
  ['far', 'how-much'],
  ['big', 'how-much'],
  ['large', 'how-much'],
  ['high', 'how-much'],
  ['tall', 'how-much'],
  ['long', 'how-long'],
]);

const questionWords: ReadonlyMap<string, QuestionKind> = new Map([
  ['who', 'who'],
  ['whos', 'who'],
  ['whom', 'who'],
  ['whose', 'who'],
  ['when', 'when'],
  ['whens', 'when'],
  ['where', 'where'],
  ['wheres', 'where'],
  ['why', 'why'],
  ['reason', 'why'],
]);

// "which year", "what city": the noun behind the question word says what is asked for
const askedNouns: ReadonlyMap<string, QuestionKind> = new Map([
  ['year', 'when'],
  ['date', 'when'],
  ['day', 'when'],
  ['month', 'when'],
  ['time', 'when'],
  ['decade', 'when'],
  ['century', 'when'],
  ['city', 'where'],
  ['country', 'where'],
  ['town', 'where'],
  ['place', 'where'],
  ['region', 'where'],
  ['state', 'where'],
  ['person', 'who'],
  ['man', 'who'],
  ['woman', 'who'],
  ['percentage', 'how-much'],
  ['percent', 'how-much'],
  ['share', 'how-much'],
  ['number', 'how-many'],
  ['age', 'how-many'],
  ['reason', 'why'],
]);

const sayingVerbs: ReadonlySet<string> = new Set(
  'say says said think thinks tell told call called describe described comment explain respond'.split(
    ' ',
  ),
);
const auxiliaries: ReadonlySet<string> = new Set(
  'is are was were do does did has have had can could will would should must may might am isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt cant couldnt wont wouldnt'.split(
    ' ',
  ),
);

/** What the words of a question ask for; `what` where nothing says more. */
export function questionKind(words: readonly Word[]): QuestionKind {
  for (const [i, { folded }] of words.entries()) {
    const next = words[i + 1]?.folded ?? '';
    const found = questionWords.get(folded);
    if (found !== undefined) return found;
    if (folded === 'how') return quantities.get(next) ?? 'how';
    if (folded === 'what' || folded === 'whats' || folded === 'which') {
      const noun = askedNouns.get(next) ?? askedNouns.get(words[i + 2]?.folded ?? '');
      return noun ?? (isAboutSaying(words, i) ? 'said' : 'what');
    }
  }
  return auxiliaries.has(words[0]?.folded ?? '') ? 'yes-no' : 'what';
}

function isAboutSaying(words: readonly Word[], from: number): boolean {
  const behind = words.slice(words[from + 1]?.folded === 'else' ? from + 2 : from + 1);
  const asks = auxiliaries.has(behind[0]?.folded ?? '');
  return asks && behind.slice(1).some(({ folded }) => sayingVerbs.has(folded));
}
