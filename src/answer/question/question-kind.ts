import type { Word } from '../words/words.js';

/** What a question asks for. */
export type QuestionKind =
  | 'who'
  | 'who-said'
  | 'when'
  | 'where'
  | 'how-many'
  | 'how-much'
  | 'how-long'
  | 'how-often'
  | 'how'
  | 'why'
  | 'said'
  | 'yes-no'
  | 'what';

const quantities: ReadonlyMap<string, QuestionKind> = new Map([
  ['many', 'how-many'],
  ['often', 'how-often'],
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
  ['cause', 'why'],
  ['motive', 'why'],
  ['purpose', 'why'],
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
    if (found === 'who' && asksWhoSaid(words, i)) return 'who-said';
    if (found !== undefined) return found;
    if (folded === 'how') return quantities.get(next) ?? 'how';
    if (folded === 'what' || folded === 'whats' || folded === 'which') {
      const noun = askedNouns.get(next) ?? askedNouns.get(words[i + 2]?.folded ?? '');
      return noun ?? (isAboutSaying(words, i) ? 'said' : 'what');
    }
  }
  if (auxiliaries.has(words[0]?.folded ?? '')) return 'yes-no';
  return nounAskedFor(words) ?? 'what';
}

/** `who said that ...`, `who has called it ...` */
function asksWhoSaid(words: readonly Word[], who: number): boolean {
  const behind = words.slice(who + 1).filter(({ folded }) => !auxiliaries.has(folded));
  return sayingVerbs.has(behind[0]?.folded ?? '') && behind.length > 1;
}

/** What a question without a question word asks for by a noun: `number of the dead?`, `give me the date of the vote`. */
function nounAskedFor(words: readonly Word[]): QuestionKind | undefined {
  const noun = words.find((_word, i) => ofOrFor.has(words[i + 1]?.folded ?? ''));
  return noun === undefined ? undefined : askedNouns.get(noun.folded);
}

const ofOrFor: ReadonlySet<string> = new Set(['of', 'for']);

function isAboutSaying(words: readonly Word[], from: number): boolean {
  const behind = words.slice(words[from + 1]?.folded === 'else' ? from + 2 : from + 1);
  const asks = auxiliaries.has(behind[0]?.folded ?? '');
  return asks && behind.slice(1).some(({ folded }) => sayingVerbs.has(folded));
}
