import { firstFrom, isQuoted, sentenceAt, wordBefore } from './places.js';
import type { Place } from './places.js';
import type { Report } from './reports.js';
import { SPEECH_VERBS } from './speech-verbs.js';
import { isCutOff, isPreposition, isTime } from '../text/function-words.js';
import type { Word } from '../text/words.js';

/** A stretch of a paragraph, in UTF-16 offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const AUXILIARY = set(
  'is was are were has had have will would can could may might should does did',
);
const POINTED_AT = set('same day morning night week month year evening afternoon time moment');
const PLACING = set('in on at to during after before by through via again late last earlier also');
const WHETHER = set('how why what whether where when who');
const HEARERS = set('tell inform assure remind warn advise');
// Verbs that with these prepositions still tell what was said: `warned of a flood`, `called for calm`.
const GOVERNING = set(
  'warn argue complain agree vow promise pledge threaten apologize apologise insist advise testify joke boast brag call caution',
);
const GOVERNED = set('of for against about on to');
const SAID_PRONOUNS = set('he she they it there we');
// Most words for whom something is told: `a crowd of farmers in Velm`.
const HEARER_WORDS = 7;
const UNSAID = set('yes no nothing so little much more as by after before when because');
const SUBORDINATE = set('after when while as although though since because before once');
// How far before its verb the speaker of a sentence's end is looked for, in characters.
const ASIDE = 120;
// A shorter clause before its speaker is only the beginning of one.
const SHORTEST = 5;
// How far a long sentence is followed, in characters.
const WINDOW = 1000;

/** Whether a word begins a clause that is not the main one: `after`, `while`. */
export function introducesClause(word: Word | undefined): boolean {
  return word !== undefined && SUBORDINATE.has(word.key);
}

/** The clause behind a report, to the sentence's end; with the verb where it reports no clause. Null where there is none. */
export function clauseBehind(place: Place, report: Report, end: number): Stretch | null {
  const to = report.kind === 'verb' ? endOfClause(place, report, end) : end;
  if (report.kind === 'according') return clauseBehindSource(place, report, to);
  if (report.inverted || report.verb === null || report.verb.form === 'base') return null;
  if (report.verb.reports === 'nothing') return null;
  if (report.verb.form === 'ing' && !report.shares && !isProgressive(place, report)) return null;
  const first = report.at + (report.verb.base === 'point' ? 2 : 1);
  const that = thatBehind(place, first, report);
  if (that !== null) return { from: that, to };
  const begin = behindTime(place, first);
  const word = place.words[begin];
  if (word === undefined || word.start >= to || isCutOff(word)) return null;
  if (PLACING.has(word.key) && !GOVERNED.has(word.key)) return null;
  if (AUXILIARY.has(word.key) || UNSAID.has(word.key) || word.key.endsWith('ly')) return null;
  const whole = { from: report.start, to };
  const { base, reports } = report.verb;
  if (base === 'tell') return clauseBehindHearers(place, report, begin, to);
  if (isPreposition(word) || word.key === 'to') {
    return GOVERNING.has(base) && GOVERNED.has(word.key) ? whole : null;
  }
  if (reports === 'that') return null;
  if (WHETHER.has(word.key)) return whole;
  if (reports === 'clause') return { from: behindMark(place, word.start), to };
  if (base === 'call' && !/\s(?:an?|the|["“‘])/u.test(place.text.slice(word.end, word.end + 60)))
    return null;
  return whole;
}

/** Where a clause ends that is not the main one: `After Lee said it was late, Hill left`. */
function endOfClause(place: Place, { subject, end: from }: Report, to: number): number {
  if (!introducesClause(wordBefore(place, subject?.start ?? 0))) return to;
  const comma = place.text.slice(from, Math.min(to, from + WINDOW)).lastIndexOf(', ');
  return comma < 0 ? to : from + comma;
}

function isProgressive(place: Place, { at }: Report): boolean {
  return /^(?:is|was|are|were|been|be|as|also)$/u.test(place.words[at - 1]?.key ?? '');
}

/** `told reporters he was late`, `told them to go`. */
function clauseBehindHearers(
  place: Place,
  report: Report,
  first: number,
  to: number,
): Stretch | null {
  for (let at = first + 1; at < first + HEARER_WORDS; at++) {
    const word = place.words[at];
    if (word === undefined || word.start >= to || isCutOff(word)) return null;
    if (SAID_PRONOUNS.has(word.key)) return { from: word.start, to };
    if (word.key === 'to' || word.key === 'about' || WHETHER.has(word.key))
      return { from: report.start, to };
  }
  return null;
}

/** Where the clause behind `that` begins, past whom it is said to and when, or null. */
function thatBehind(place: Place, first: number, { verb }: Report): number | null {
  const hears = HEARERS.has(verb?.base ?? '');
  for (let at = first; at < first + 10; at++) {
    const word = place.words[at];
    if (word === undefined || isQuoted(place, word.start) || /[,;:!?]/u.test(word.gap)) return null;
    // `in that case` goes on
    if (word.key === 'that' && !isPreposition(place.words[at - 1])) {
      const next = place.words[at + 1];
      if (next === undefined) return null;
      return AUXILIARY.has(next.key) || POINTED_AT.has(next.key)
        ? word.start
        : behindMark(place, next.start);
    }
    if (at === first && !hears && !PLACING.has(word.key) && !isTime(word)) return null;
    if (SPEECH_VERBS.has(word.key)) return null;
  }
  return null;
}

/** Where a word begins with the quotation mark before it, if there is one. */
function behindMark(place: Place, start: number): number {
  return /["“„«‘]/u.test(place.text.charAt(start - 1)) ? start - 1 : start;
}

/** Index of the first word behind days and times: `said on Wednesday the port ...`. */
function behindTime(place: Place, first: number): number {
  let at = first;
  while (isTime(place.words[at]) || (place.words[at]?.key === 'on' && isTime(place.words[at + 1])))
    at++;
  return at;
}

/** `According to Lee, the port is old.` */
function clauseBehindSource(place: Place, report: Report, to: number): Stretch | null {
  if (report.start > report.sentence) return null;
  const comma = place.text.slice(report.end, Math.min(to, report.end + ASIDE)).search(/,\s/u);
  return comma < 0 ? null : { from: report.end + comma + 2, to };
}

/** `The port is old, Lee said.`: the clause before, from the sentence's beginning. Null where none stands there. */
export function clauseAhead(
  place: Place,
  report: Report,
  before: Report | undefined,
): Stretch | null {
  const sentence = place.sentences[sentenceAt(place, report.sentence)];
  if (
    sentence === undefined ||
    (before !== undefined && before.subject !== null && before.start >= sentence.start)
  )
    return null;
  const begin =
    report.kind === 'according' || report.subject === null
      ? report.start
      : Math.min(report.start, report.subject.start);
  const from = sentence.start;
  const lead = place.text.slice(Math.max(from, begin - ASIDE), begin);
  const comma = /,\s+(?:[^\s,]+\s+){0,6}$/u.exec(lead);
  if (comma === null || report.verb?.reports === 'judgement') return null;
  const behind = report.inverted ? (report.subject?.end ?? report.end) : report.end;
  if (
    report.kind === 'verb' &&
    !report.inverted &&
    !/^\s*(?:[.,;]|(?:on|in|at|late|earlier|last)\b|\p{Lu}\p{Ll}+day\b|$)/u.test(
      place.text.slice(behind, behind + 20),
    )
  )
    return null;
  // `The port, Lee said, is old.`
  const goesOn = /^,\s/u.test(place.text.slice(behind, behind + 2));
  const mayName = report.inverted || report.kind === 'according';
  const next = place.words[firstFrom(place.words, behind + 1)];
  if (goesOn && (!mayName || AUXILIARY.has(next?.key ?? ''))) return { from, to: sentence.end };
  const to = begin - lead.length + comma.index;
  return firstFrom(place.words, to) - firstFrom(place.words, from) < SHORTEST ? null : { from, to };
}
