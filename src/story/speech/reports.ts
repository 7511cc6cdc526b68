import { firstFrom, isQuoted, mentionAt, sentenceAt } from './places.js';
import type { Place } from './places.js';
import { isBehindMark, speechVerbAt } from './speech-verb-at.js';
import { SPEECH_NOUNS } from './speech-verbs.js';
import type { SpeechVerb } from './speech-verbs.js';
import { isCutOff, isHelping, isPreposition } from '../text/function-words.js';
import { subjectBefore } from './subject-before.js';
import { subjectBehind } from './subject-behind.js';
import { leadingSubject } from './subjects.js';
import type { Subject } from './subjects.js';

/** A place outside quotations where a story tells that somebody says something. */
export interface Report {
  /**
   * `verb`: `Lee said`; `according`: `according to Lee`; `noun`: `Lee’s claim`; `heading`: `Lee: ...` at a
   * paragraph's beginning.
   */
  readonly kind: 'verb' | 'according' | 'noun' | 'heading';
  /** The verb's form; null for the other kinds. */
  readonly verb: SpeechVerb | null;
  /** Index of the word that tells it among the paragraph's words. */
  readonly at: number;
  /** Whether the subject is that of a verb before it: `said it was old and warned ...`, `..., adding that ...`. */
  readonly shares: boolean;
  /** The word that tells it, as written: `said`; '' for a heading. */
  readonly word: string;
  /** UTF-16 offset of that word in the paragraph. */
  readonly start: number;
  /** UTF-16 offset behind that word. */
  readonly end: number;
  /** Who says it, or null where the sentence doesn't tell. */
  readonly subject: Subject | null;
  /** Whether the subject stands behind the verb: `said Lee`. */
  readonly inverted: boolean;
  /** UTF-16 offset at which the sentence around it begins. */
  readonly sentence: number;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const ALSO_NOUNS = set(
  'state note claim charge answer report comment remark call post point demand promise pledge vow boast joke estimate',
);
const JOINING = set('and but or then');
// Verbs whose subject often stands behind them in the midst of a sentence: `the port, says Lee, is old`.
const INVERTING = set('say add write note argue explain insist tweet observe reckon admit warn');
// Where a headline's speaker ends at the latest, in characters, and most words before the name.
const HEADING = 80;
const HEADING_WORDS = 5;
// Most words of a sentence that are looked through for a comma or a subject.
const LOOKED_THROUGH = 80;
const ASIDE = /[,—–)]\s*$/u;

/** The places of a paragraph where it tells that somebody says something, in order. Linear in its text. */
export function reportsIn(place: Place): readonly Report[] {
  const reports: Report[] = [...headingOf(place)];
  let from = 0;
  let sentence = 0;
  let spoken: Report | undefined;
  for (const [at, word] of place.words.entries()) {
    while ((place.sentences[sentence + 1]?.start ?? Infinity) <= word.start) {
      sentence++;
      const start = place.sentences[sentence]?.start ?? 0;
      if (!isQuoted(place, start)) from = firstFrom(place.words, start);
    }
    if (isQuoted(place, word.start)) continue;
    const found = reportAt(place, at, from, spoken);
    if (found === null) continue;
    reports.push(found);
    if (found.kind === 'verb' && found.subject !== null) spoken = found;
  }
  return reports.map((report, at) => withSubjectBehind(place, report, reports[at + 1]));
}

function reportAt(
  place: Place,
  at: number,
  from: number,
  before: Report | undefined,
): Report | null {
  const word = place.words[at];
  if (word === undefined) return null;
  const sentence = place.words[from]?.start ?? 0;
  const { start, end } = word;
  const told = { at, word: word.text, start, end, inverted: false, shares: false, sentence };
  if (word.key === 'according' && place.words[at + 1]?.key === 'to') {
    const to = place.words[at + 1]?.end ?? word.end;
    return {
      ...told,
      kind: 'according',
      verb: null,
      word: place.text.slice(start, to),
      end: to,
      subject: subjectBehind(place, at + 2),
    };
  }
  const noun = SPEECH_NOUNS.has(word.key) ? possessorOf(place, at) : null;
  if (noun !== null) return { ...told, kind: 'noun', verb: null, subject: noun };
  const verb = speechVerbAt(place.words, at);
  if (verb === null) return null;
  const behind = isInverting(place, at, verb) ? subjectBehind(place, at + 1) : null;
  if (behind !== null && (behind.kind !== 'noun' || followsQuotation(place, at))) {
    return { ...told, kind: 'verb', verb, subject: behind, inverted: true };
  }
  const same = before?.sentence === sentence ? before.subject : null;
  const { subject, shares } = subjectOf(place, at, from, verb, same);
  if (isPlural(place, at, verb, subject)) return null;
  return { ...told, kind: 'verb', verb, subject, shares };
}

function followsQuotation(place: Place, at: number): boolean {
  const before = place.words[at - 1];
  return before !== undefined && isQuoted(place, before.start);
}

/** Whether the subject of the verb at an index may stand behind it: it stands behind a quotation, or in an aside. */
function isInverting(place: Place, at: number, verb: SpeechVerb): boolean {
  if (verb.form === 'ing') return false;
  if (followsQuotation(place, at)) return true;
  if (verb.form === 'base') return false;
  if (!INVERTING.has(verb.base) || !ASIDE.test(place.words[at]?.gap ?? '')) return false;
  const behind = subjectBehind(place, at + 1);
  return (
    behind !== null &&
    behind.kind !== 'noun' &&
    /^\s*(?:[,;:.”"—–(]|$)/u.test(place.text.slice(behind.end, behind.end + 3))
  );
}

/** Whether the word at an index is rather a noun in the plural: `in two states`, `criminal charges`. */
function isPlural(place: Place, at: number, verb: SpeechVerb, subject: Subject | null): boolean {
  if (verb.form !== 'present' || !ALSO_NOUNS.has(verb.base) || subject?.kind !== 'noun')
    return false;
  const next = place.words[at + 1];
  return next?.key !== 'that' && !isBehindMark(place.words[at]) && !isBehindMark(next);
}

interface VerbSubject {
  readonly subject: Subject | null;
  readonly shares: boolean;
}

function subjectOf(
  place: Place,
  at: number,
  from: number,
  verb: SpeechVerb,
  same: Subject | null,
): VerbSubject {
  const word = place.words[at];
  const before = place.words[at - 1];
  if (word === undefined || at <= from || before === undefined)
    return { subject: null, shares: false };
  const shared = (start: number): VerbSubject => ({
    subject: same ?? leadingSubject(place, start, word.start),
    shares: true,
  });
  const sentence = place.words[from]?.start ?? 0;
  let helper = at - 1;
  while (helper > from && isHelping(place.words[helper])) helper--;
  if (JOINING.has(place.words[helper]?.key ?? '')) return shared(sentence);
  if (before.key === 'to' && verb.form === 'base') {
    let begin = at - 1;
    while (begin > from && at - begin < LOOKED_THROUGH && !isCutOff(place.words[begin])) begin--;
    const near = leadingSubject(place, place.words[begin]?.start ?? sentence, word.start);
    return near === null ? shared(sentence) : { subject: near, shares: true };
  }
  const own = { subject: subjectBefore(place, at, from), shares: false };
  if (verb.form !== 'ing') return own;
  // `a point in warning that ...`
  if (isPreposition(before) && before.key !== 'by') return { subject: null, shares: false };
  if (own.subject === null || isCutOff(word)) return shared(sentence);
  // `the boy started posting`
  const isProgressive = own.subject.kind !== 'noun' || isHelping(before);
  return isProgressive ? own : { subject: null, shares: false };
}

/** Whose the noun at an index is: `Lee’s claim`, `his claim`, `the claim of mayor Ann Lee`. */
function possessorOf(place: Place, at: number): Subject | null {
  for (let back = at - 1; back >= Math.max(0, at - 3); back--) {
    const word = place.words[back];
    if (word === undefined || isCutOff(place.words[back + 1])) break;
    const mention = word.possessive ? mentionAt(place, back) : undefined;
    if (mention !== undefined) {
      return { kind: 'person', person: mention.person, start: mention.start, end: mention.end };
    }
    if (word.key === 'his' || word.key === 'her') {
      return { kind: 'pronoun', word, start: word.start, end: word.end };
    }
  }
  if (place.words[at + 1]?.key !== 'of' || place.words[at - 1]?.key !== 'the') return null;
  const of = subjectBehind(place, at + 2);
  return of?.kind === 'person' ? of : null;
}

/** `Calling it “a mess”, Lee left`: a participle that begins a sentence has the subject of what follows. */
function withSubjectBehind(place: Place, report: Report, next: Report | undefined): Report {
  if (report.subject !== null || report.verb?.form !== 'ing' || report.start !== report.sentence) {
    return report;
  }
  const end = place.sentences[sentenceAt(place, report.start)]?.end ?? report.end;
  const subject =
    next?.sentence === report.sentence && next.subject !== null
      ? next.subject
      : leadingAfterComma(place, report.end, end);
  return { ...report, subject };
}

function leadingAfterComma(place: Place, from: number, to: number): Subject | null {
  const first = firstFrom(place.words, from);
  for (const word of place.words.slice(first, first + LOOKED_THROUGH)) {
    if (word.start >= to) break;
    if (!isQuoted(place, word.start) && word.gap.includes(',')) {
      return leadingSubject(place, word.start, to);
    }
  }
  return null;
}

/** `Mayor Ann Lee: ...`, as a headline has it. */
function headingOf(place: Place): readonly Report[] {
  const colon = place.text.slice(0, HEADING).search(/:\s/u);
  const mention = place.mentions[firstFrom(place.mentions, colon) - 1];
  if (colon < 0 || mention?.end !== colon) return [];
  const lead = place.text.slice(0, mention.start);
  if (lead.split(' ').length > HEADING_WORDS || /[.,;!?"“]\s/u.test(lead)) return [];
  const { person, start, end } = mention;
  const subject: Subject = { kind: 'person', person, start, end };
  const told = {
    at: 0,
    word: '',
    start: end,
    end,
    subject,
    inverted: false,
    shares: false,
    sentence: 0,
  };
  return [{ ...told, kind: 'heading', verb: null }];
}
