import { mentionsIn, wordBefore } from './places.js';
import type { Place } from './places.js';
import { introducesClause } from './reported-clause.js';
import type { Report } from './reports.js';
import { isHelping } from '../text/function-words.js';

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const SUPPOSING = set('if whether unless what which whom that');
const DENYING = set('not never cannot would could might should may must to');
const ASKING = set('how why what whether where who');
// How far back in a long sentence names are looked for, in characters.
const WINDOW = 1000;

/** Whether a sentence doesn't surely tell that its subject says something: it denies or supposes it, or may mean another. */
export function isUntold(place: Place, report: Report): boolean {
  return isDenied(place, report) || isInRelativeClause(place, report) || isDoubtful(place, report);
}

/** Whether the story says that somebody doesn't say it, or only supposes it. */
function isDenied(place: Place, { at, subject, inverted, kind }: Report): boolean {
  if (inverted || kind === 'according') return false;
  for (let back = at - 1; back >= 0 && isHelping(place.words[back]); back--) {
    if (DENYING.has(place.words[back]?.key ?? '')) return true;
  }
  const before = place.words[at - 1];
  if (before?.key === 'to' || DENYING.has(before?.key ?? '')) return true;
  return SUPPOSING.has(wordBefore(place, subject?.start ?? 0)?.key ?? '');
}

/** Whether the verb is of a relative clause, whose end isn't told: `the clerk who said it was late left`. */
function isInRelativeClause(place: Place, { at, subject, shares, inverted }: Report): boolean {
  if (shares || inverted || subject === null) return false;
  return place.words
    .slice(Math.max(0, at - 3), at)
    .some(({ key, start }) => start >= subject.end && /^(?:who|which)$/u.test(key));
}

/** Whether `he` in a clause may be one of two: `Lee asked Hill why he said so`. */
function isDoubtful(place: Place, { subject, sentence }: Report): boolean {
  if (subject?.kind !== 'pronoun') return false;
  const before = wordBefore(place, subject.start);
  if (!introducesClause(before) && !ASKING.has(before?.key ?? '')) return false;
  const from = Math.max(sentence, subject.start - WINDOW);
  const named = mentionsIn(place, from, subject.start).map(({ person }) => person);
  return new Set(named).size > 1;
}
