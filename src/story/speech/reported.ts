import { mediumIn } from './medium.js';
import { firstFrom, isQuoted, sentenceAt, wordBefore } from './places.js';
import type { Place } from './places.js';
import { personMeant } from './referents.js';
import type { Setting } from './referents.js';
import { clauseAhead, clauseBehind, introducesClause } from './reported-clause.js';
import type { Stretch } from './reported-clause.js';
import type { Report } from './reports.js';
import type { ReportedStatement, Sentence } from '../types.js';
import { isUntold } from './untold.js';

/** Somebody of the story's people who speaks inside quotation marks, and where. */
export interface Spoken {
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  /** UTF-16 offset of the first character behind the opening mark. */
  readonly start: number;
  /** Index of the person. */
  readonly person: number;
}

interface Told extends Stretch {
  readonly statement: ReportedStatement;
  readonly person: number | null;
}

const JOINT =
  /(?:\s*[,;—–]["”’'»]?\s*(?:and|but|or|then|while|though|although|yet)?|\s(?:and|but|then|while|though|although))(?:\s+(?:also|later|then|\p{Ll}+ly))*\s*$/u;
const JOINT_LENGTH = 60;
const TRAILING = /[\s.,;:!?…]/u;
// How far a long sentence is followed, in characters.
const WINDOW = 1000;
// How far a source's words reach behind `according to`, in characters.
const SOURCE = 120;
// So many words at least that stand in no quotation make a statement.
const FEWEST = 3;
// Words of which no more than one in so many stands in no quotation are a quote.
const MOSTLY = 4;
// Of a longer clause, so many words are looked through for them.
const MANY = 200;
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
    return found.toSorted((a, b) => a.from - b.from).map(({ statement }) => statement);
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
  if (isUntold(place, report)) return null;
  const sentence = place.sentences[sentenceAt(place, report.start)];
  if (sentence === undefined || sentence.text.endsWith('?')) return null;
  const clause = clauseBehind(place, report, sentence.end);
  const stretch =
    clause === null
      ? clauseAhead(place, report, before)
      : cut(place, clause, report, behind, (one) =>
          isSame(setting, place, one, report, person, latest),
        );
  if (stretch === null) return null;
  // what is denied is told with the verb: `denied that there had been a fire`
  const from = report.verb?.base === 'deny' && clause !== null ? report.start : stretch.from;
  const text = withoutEnd(place.text.slice(from, stretch.to));
  if (!hasFreeWords(place, from, from + text.length)) return null;
  return {
    from,
    to: from + text.length,
    person,
    statement: {
      text,
      speaker: setting.cast.people[person ?? -1]?.name ?? '',
      source,
      paragraph: place.index + 1,
      start: from,
      end: from + text.length,
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
  const behind = withoutEnd(place.text.slice(end, Math.min(to, end + SOURCE)));
  return behind.slice(0, behind.search(/[,;:—–”“"()]|\s(?:who|which)\s|$/u)).trim();
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

/** A clause up to where its sentence tells what else the same person says, or what somebody else does. */
function cut(
  place: Place,
  clause: Stretch,
  report: Report,
  others: readonly Report[],
  isSamePerson: (other: Report) => boolean,
): Stretch {
  const isMain = !introducesClause(wordBefore(place, report.subject?.start ?? 0));
  for (const other of others) {
    const { subject, start, shares, kind, verb } = other;
    if (kind !== 'verb' || subject === null || verb === null || verb.form === 'base') continue;
    const begin = shares ? start : Math.min(start, subject.start);
    if (begin <= clause.from || begin > clause.to) continue;
    const from = Math.max(clause.from, begin - JOINT_LENGTH);
    const joint = JOINT.exec(place.text.slice(from, begin));
    if (joint === null) continue;
    // `, but Hill denied it` and `, Hill said.`, but not `when it came, the council praised it`
    const isJoined = !isMain || /\p{L}/u.test(joint[0]) || isLast(place, other);
    const endsThere = /[,;]/u.test(joint[0]) && isJoined;
    if (!isSamePerson(other) && !endsThere) continue;
    // a closing mark belongs to what it closes
    const mark = /^\s*[,;]["”’'»]/u.exec(joint[0])?.[0].length ?? 0;
    return { from: clause.from, to: from + joint.index + mark };
  }
  return clause;
}

/** Whether a report tells nothing behind it, so that it is of what stands before. */
function isLast(place: Place, report: Report): boolean {
  const end = place.sentences[sentenceAt(place, report.start)]?.end ?? report.end;
  return report.verb?.reports !== 'judgement' && clauseBehind(place, report, end) === null;
}

/** Whether enough words between two offsets stand in no quotation. */
function hasFreeWords(place: Place, from: number, to: number): boolean {
  const first = firstFrom(place.words, from);
  const words = place.words.slice(first, Math.min(firstFrom(place.words, to), first + MANY));
  const free = words.filter(({ start }) => !isQuoted(place, start)).length;
  return free >= FEWEST && words.length < free * MOSTLY;
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
