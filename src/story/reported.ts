import { firstFrom, isQuoted, mentionsIn, sentenceAt } from './places.js';
import type { Place } from './places.js';
import { personMeant } from './referents.js';
import type { Setting } from './referents.js';
import type { Report } from './reports.js';
import { mediumIn } from './medium.js';
import { isCutOff, isHelping, isPreposition, isTime } from './subjects.js';
import { SPEECH_VERBS } from './speech-verbs.js';
import type { Subject } from './subjects.js';
import type { ReportedStatement, Sentence } from './types.js';
import type { Word } from './words.js';

/** Somebody of the story's people who speaks inside quotation marks, and where. */
export interface Spoken {
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  /** UTF-16 offset of the first character behind the opening mark. */
  readonly start: number;
  /** Index of the person. */
  readonly person: number;
}

/** A stretch of a paragraph, in UTF-16 offsets. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Told extends Stretch {
  readonly statement: ReportedStatement;
  readonly person: number | null;
}

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const AUXILIARY = set(
  'is was are were has had have will would can could may might should does did',
);
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
const SUPPOSING = set('if whether unless what which whom that');
const SUBORDINATE = set('after when while as although though since because before once');
const UNSAID = set('yes no nothing so little much more');
const DENYING = set('not never cannot would could might should may must to');
const JOINT =
  /(?:\s*[,;—–]\s*(?:and|but|or|then|while|though|although|yet)?|\s(?:and|but|then|while|though|although))(?:\s+(?:also|later|then|\p{Ll}+ly))*\s*$/u;
const JOINT_LENGTH = 60;
const TRAILING = /[\s.,;:!?…]/u;
// How far a long sentence is followed, in characters.
const WINDOW = 1000;
// So many words at least that stand in no quotation make a statement.
const FEWEST = 3;
// Of a longer clause, so many words are looked through for them.
const MANY = 200;
// How far before its verb the speaker of a sentence's end is looked for, in characters.
const ASIDE = 120;

/**
 * What a story reports that somebody said, in its own words, in order: `Lee said that ...`, `according to Lee, ...`.
 *
 * Nothing is given where the sentence doesn't tell whose it is, nor what is denied or only supposed (`Lee would not
 * say`); a clause inside another's statement is that statement's. `reports` are those of each place. Linear in the text.
 */
export function reportedIn(
  setting: Setting,
  reports: readonly (readonly Report[])[],
  spoken: readonly Spoken[],
): readonly ReportedStatement[] {
  let next = 0;
  return setting.places.flatMap((place) => {
    const found: Told[] = [];
    const own = reports[place.index] ?? [];
    for (const [at, report] of own.entries()) {
      while (isBefore(spoken[next], place, report)) next++;
      const latest = spoken[next - 1];
      const isNear = latest !== undefined && place.index - latest.paragraph <= 1;
      const told = tell(
        setting,
        place,
        own.slice(at, at + 6),
        own[at - 1],
        isNear ? latest.person : null,
      );
      const last = found.at(-1);
      // a clause inside somebody's statement, or one that was told already
      if (
        told === null ||
        (last !== undefined && report.start < last.to && report.start >= last.from)
      )
        continue;
      found.push(told);
    }
    return found.map(({ statement }) => statement);
  });
}

function isBefore(one: Spoken | undefined, place: Place, report: Report): boolean {
  if (one === undefined) return false;
  return one.paragraph < place.index || (one.paragraph === place.index && one.start < report.start);
}

/** What the first report tells, given those behind it; null where it tells nothing or nobody. */
function tell(
  setting: Setting,
  place: Place,
  [report, ...behind]: readonly Report[],
  before: Report | undefined,
  latest: number | null,
): Told | null {
  if (report === undefined || report.subject === null) return null;
  if (report.kind === 'noun' || report.kind === 'heading') return null;
  const person = personMeant(setting, place, report.subject, latest);
  const source = person === null ? sourceOf(place, report) : '';
  if (person === null && source === '') return null;
  if (isDenied(place, report) || isInRelativeClause(place, report)) return null;
  if (isDoubtful(place, report)) return null;
  const sentence = place.sentences[sentenceAt(place, report.start)];
  if (sentence === undefined || sentence.text.endsWith('?')) return null;
  const clause = clauseBehind(place, report, sentence.end);
  const stretch =
    clause === null
      ? clauseAhead(place, report, before)
      : cut(place, withoutMain(place, clause, report), behind, (one) =>
          isSame(setting, place, one, report, person, latest),
        );
  if (stretch === null) return null;
  const text = withoutEnd(place.text.slice(stretch.from, stretch.to));
  if (!hasFreeWords(place, stretch.from, stretch.from + text.length)) return null;
  return {
    from: stretch.from,
    to: stretch.from + text.length,
    person,
    statement: {
      text,
      speaker: setting.cast.people[person ?? -1]?.name ?? '',
      source,
      paragraph: place.index + 1,
      start: stretch.from,
      end: stretch.from + text.length,
      kind: 'indirect',
      verb: report.word,
      context: sentence.text,
      medium: mediumIn(near(place, sentence, report), report.verb?.base ?? ''),
    },
  };
}

/** The words for who says it where it is nobody of the story's people, or ''. */
function sourceOf(place: Place, { subject, kind, end }: Report): string {
  if (subject?.kind !== 'noun') return '';
  if (kind !== 'according') return place.text.slice(subject.start, subject.end);
  const to = place.sentences[sentenceAt(place, end)]?.end ?? end;
  const behind = withoutEnd(place.text.slice(end, Math.min(to, end + ASIDE)));
  return behind.slice(0, behind.search(/[,;:—–”“"()]|\s(?:who|which)\s|$/u)).trim();
}

/** Whether the story says that somebody doesn't say it, or only supposes it. */
function isDenied(place: Place, { at, subject, inverted, kind }: Report): boolean {
  if (inverted || kind === 'according') return false;
  for (let back = at - 1; back >= 0 && isHelping(place.words[back]); back--) {
    if (DENYING.has(place.words[back]?.key ?? '')) return true;
  }
  const before = place.words[at - 1];
  if (before?.key === 'to' || DENYING.has(before?.key ?? '')) return true;
  return SUPPOSING.has(wordBefore(place, subject)?.key ?? '');
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
  const key = wordBefore(place, subject)?.key ?? '';
  if (!SUBORDINATE.has(key) && !WHETHER.has(key)) return false;
  return (
    new Set(
      mentionsIn(place, Math.max(sentence, subject.start - WINDOW), subject.start).map(
        ({ person }) => person,
      ),
    ).size > 1
  );
}

function wordBefore(place: Place, subject: Subject | null): Word | undefined {
  return place.words[firstFrom(place.words, subject?.start ?? 0) - 1];
}

function isSame(
  setting: Setting,
  place: Place,
  one: Report,
  report: Report,
  person: number | null,
  latest: number | null,
): boolean {
  if (one.sentence !== report.sentence || one.kind !== 'verb' || one.subject === null) return false;
  if (one.subject === report.subject) return true;
  return person !== null && personMeant(setting, place, one.subject, latest) === person;
}

/** `After Lee said it was late, Hill left`: the main clause behind the comma is not what was said. */
function withoutMain(place: Place, clause: Stretch, { subject }: Report): Stretch {
  if (!SUBORDINATE.has(wordBefore(place, subject)?.key ?? '')) return clause;
  const comma = place.text
    .slice(clause.from, clause.from + WINDOW)
    .slice(0, clause.to - clause.from)
    .lastIndexOf(', ');
  return comma < 0 ? clause : { from: clause.from, to: clause.from + comma };
}

/** A clause up to where its sentence tells what else the same person says, or behind a comma what somebody else does. */
function cut(
  place: Place,
  clause: Stretch,
  others: readonly Report[],
  isSamePerson: (other: Report) => boolean,
): Stretch {
  for (const other of others) {
    const { subject, start, shares, kind } = other;
    const begin = shares || subject === null ? start : Math.min(start, subject.start);
    if (begin <= clause.from || begin > clause.to || kind !== 'verb' || subject === null) continue;
    const from = Math.max(clause.from, begin - JOINT_LENGTH);
    const joint = JOINT.exec(place.text.slice(from, begin));
    if (joint === null || (!isSamePerson(other) && !/[,;]/u.test(joint[0]))) continue;
    return { from: clause.from, to: from + joint.index };
  }
  return clause;
}

/** The clause behind a report, to the sentence's end; with the verb where it reports no clause. Null where there is none. */
function clauseBehind(place: Place, report: Report, to: number): Stretch | null {
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
  if (AUXILIARY.has(word.key) || UNSAID.has(word.key)) return null;
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
    if (word.key === 'that') {
      const next = place.words[at + 1];
      if (next === undefined) return null;
      return AUXILIARY.has(next.key) || isTime(next) || next.key === 'same'
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
function clauseAhead(place: Place, report: Report, before: Report | undefined): Stretch | null {
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
  const named = report.inverted || report.kind === 'according';
  return { from, to: goesOn && !named ? sentence.end : begin - lead.length + comma.index };
}

/** Whether enough words between two offsets stand in no quotation. */
function hasFreeWords(place: Place, from: number, to: number): boolean {
  const first = firstFrom(place.words, from);
  const words = place.words.slice(first, Math.min(firstFrom(place.words, to), first + MANY));
  return words.filter(({ start }) => !isQuoted(place, start)).length >= FEWEST;
}

/** A text without the marks that end its sentence. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && TRAILING.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** What of a sentence stands near a report. */
function near(place: Place, sentence: Sentence, { start, end }: Report): string {
  const from = Math.max(sentence.start, start - WINDOW);
  return place.text.slice(from, Math.min(sentence.end, end + WINDOW));
}
