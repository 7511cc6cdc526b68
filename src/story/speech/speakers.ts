import {
  closesClause,
  isAside,
  isBesideAhead,
  isBesideBehind,
  possessorAhead,
} from './speaker-cues.js';
import { firstFrom, mentionsIn, sentenceAt } from './places.js';
import type { Place } from './places.js';
import type { Quotation } from '../text/quotation-marks.js';
import { personMeant } from './referents.js';
import type { Setting } from './referents.js';
import type { Report } from './reports.js';

/** Who says a quotation, and how the text tells it. */
export interface Attribution {
  /** Index of the person, or null where nobody of the story's people is told to say it. */
  readonly person: number | null;
  /** The words for who says it where it is nobody of the people: `The Kremlin`; '' where there are none. */
  readonly source: string;
  /** The verb of saying, as written, or ''. */
  readonly verb: string;
  /** UTF-16 offset in the paragraph of the word that tells it; -1 where none does. */
  readonly at: number;
  /**
   * `ahead`, `behind`: a verb of saying stands at the opening or closing mark; `sentence`: one stands elsewhere
   * in the sentence; `heading`: the paragraph begins with a name and a colon; `around`: only what stands before
   * tells; `none`: nothing does.
   */
  readonly cue: 'ahead' | 'behind' | 'sentence' | 'heading' | 'around' | 'none';
}

interface Search {
  readonly setting: Setting;
  readonly place: Place;
  readonly reports: readonly Report[];
  readonly quotation: Quotation;
  readonly latest: Attribution;
}

const NOBODY: Attribution = { person: null, source: '', verb: '', at: -1, cue: 'none' };
// How far a sentence is followed before and behind a quotation, in characters.
const WINDOW = 1000;
// A sentence of so few words says no more than who speaks.
const FEW = 4;

/** The attribution of each quotation, in order. `reports` are those of each place. Linear in the text. */
export function speakersOf(
  setting: Setting,
  reports: readonly (readonly Report[])[],
  quotations: readonly Quotation[],
): readonly Attribution[] {
  const attributions: Attribution[] = [];
  let latest = NOBODY;
  for (const [index, quotation] of quotations.entries()) {
    const place = setting.places[quotation.paragraph];
    if (place === undefined) continue;
    const search = { setting, place, reports: reports[place.index] ?? [], quotation, latest };
    const found = quotation.continues ? latest : attribute(search, quotations[index - 1]);
    attributions.push(found);
    if (quotation.depth === 0 && found.cue !== 'none') latest = found;
  }
  return attributions;
}

function attribute(search: Search, before: Quotation | undefined): Attribution {
  const { quotation, latest, place } = search;
  const inSentence = toldInSentence(search);
  if (inSentence !== null) return inSentence;
  const from = place.sentences[sentenceAt(place, quotation.start - 1)]?.start ?? 0;
  const isFirst = quotation.start - 1 <= from;
  const reported = isFirst ? reportedJustBefore(search, from, before) : null;
  if (reported !== null) return reported;
  if (before?.paragraph === quotation.paragraph && latest.cue !== 'none') {
    return { ...latest, cue: 'around' };
  }
  if (place.text.slice(0, quotation.start - 1).trim() === '') {
    return fromParagraphBefore(search, before);
  }
  const at = sentenceAt(place, quotation.start - 1);
  const earlier = isFirst ? place.sentences[at - 1]?.start : from;
  return aroundBy(place, earlier ?? 0, quotation.start - 1);
}

/** `Lee said it was late. “Go home.”`: who says something in the sentence before, behind the quotation before; or null. */
function reportedJustBefore(
  search: Search,
  sentence: number,
  before: Quotation | undefined,
): Attribution | null {
  const { place, reports, quotation } = search;
  const previous = place.sentences[sentenceAt(place, sentence - 1)];
  if (previous === undefined || previous.start >= sentence) return null;
  const behind = before?.paragraph === quotation.paragraph ? before.end : 0;
  const from = Math.max(previous.start, behind, sentence - WINDOW);
  const last = reports
    .slice(firstFrom(reports, from), firstFrom(reports, sentence))
    .findLast(({ kind, subject }) => kind === 'verb' && subject !== null);
  const attribution = last === undefined ? NOBODY : told(search, last, 'around');
  return attribution.person === null ? null : attribution;
}

/** Whom the first name of a stretch outside quotations means. */
function aroundBy(place: Place, from: number, to: number): Attribution {
  const first = mentionsIn(place, Math.max(from, to - WINDOW), to).find(
    ({ possessive }) => !possessive,
  );
  return first === undefined ? NOBODY : { ...NOBODY, person: first.person, cue: 'around' };
}

/** A paragraph that begins with the quotation: what the one before announces, or its last speaker. */
function fromParagraphBefore(search: Search, before: Quotation | undefined): Attribution {
  const { quotation, setting, latest } = search;
  const earlier = setting.places[quotation.paragraph - 1];
  const spokenNear = before !== undefined && quotation.paragraph - before.paragraph <= 1;
  if (earlier !== undefined && (!spokenNear || earlier.text.trimEnd().endsWith(':'))) {
    const told = aroundBy(earlier, earlier.sentences.at(-1)?.start ?? 0, earlier.text.length);
    if (told.person !== null) return told;
  }
  return spokenNear && latest.person !== null ? { ...latest, cue: 'around' } : NOBODY;
}

/** Who says a quotation by the words of its sentence, the surest cue first; null where they tell nothing. */
function toldInSentence(search: Search): Attribution | null {
  const { place, quotation } = search;
  const behind = reportsBehind(search);
  const ahead = reportsAhead(search);
  const besideBehind = behind.find(
    (report) =>
      isBesideBehind(place, quotation, report) &&
      (report.verb?.form !== 'ing' || ahead.length === 0),
  );
  const last = ahead.at(-1);
  const isAhead =
    last !== undefined && last.subject !== null && isBesideAhead(place, quotation, last);
  const besideAhead = isAhead ? last : undefined;
  const aside = behind.find((report) => isAside(place, report));
  if (besideBehind !== undefined && (besideAhead === undefined || closesClause(place, quotation))) {
    return told(search, besideBehind, 'behind');
  }
  if (besideAhead !== undefined) return told(search, besideAhead, 'ahead');
  const possessor = possessorAhead(place, quotation);
  if (possessor !== null) return { ...NOBODY, person: possessor, cue: 'sentence' };
  const inSentence = ahead.findLast(
    ({ kind, subject }) => kind !== 'according' && subject !== null,
  );
  const according = [...ahead, ...behind].find(({ kind }) => kind === 'according');
  const found = inSentence ?? aside ?? according ?? last;
  if (found === undefined) return null;
  if (found === last && isBesideAhead(place, quotation, last)) return told(search, last, 'ahead');
  return told(search, found, found.kind === 'heading' ? 'heading' : 'sentence');
}

function told(
  { setting, place, latest }: Search,
  report: Report,
  cue: Attribution['cue'],
): Attribution {
  const { subject } = report;
  const person = personMeant(setting, place, subject, latest.person);
  const isNoun = subject !== null && subject.kind === 'noun' && person === null;
  const source = isNoun ? place.text.slice(subject.start, subject.end) : '';
  return { person, source, verb: report.word, at: report.start, cue };
}

/** The reports of the quotation's sentence before it, in order. */
function reportsAhead({ place, reports, quotation }: Search): readonly Report[] {
  const at = sentenceAt(place, quotation.start - 1);
  const from = Math.max(place.sentences[at]?.start ?? 0, quotation.start - WINDOW);
  return reports
    .slice(firstFrom(reports, from), firstFrom(reports, quotation.start))
    .filter((report) => report.end <= quotation.start);
}

/** The reports of the quotation's sentence behind it, in order. */
function reportsBehind({ place, reports, quotation }: Search): readonly Report[] {
  const { end, start } = quotation;
  const said = place.text.slice(start, end).trimEnd();
  const at = sentenceAt(place, end);
  let to = place.sentences[at]?.end ?? place.text.length;
  // `“What now?” Lee asked.`: the sentence goes on behind the question
  if (/[!?…—–-]$/u.test(said) && to <= end + 2) to = place.sentences[at + 1]?.end ?? to;
  if (said.endsWith('.') && to <= end + 1) {
    // `“It is late.” Lee said.`: a sentence that says no more than who speaks
    const next = place.sentences[at + 1];
    if (next === undefined || next.text.split(' ').length > FEW || /["“«]/u.test(next.text))
      return [];
    to = next.end;
  }
  return reports.slice(firstFrom(reports, end), firstFrom(reports, Math.min(to, end + WINDOW)));
}
