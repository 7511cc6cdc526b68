import { firstFrom, mentionsIn, sentenceAt } from './places.js';
import type { Place } from './places.js';
import type { Quotation } from './quotation-marks.js';
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
   * in the sentence; `heading`: the paragraph begins with a name and a colon; `around`: only what stands before tells; `none`: nothing does.
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
const CONJUNCTION = /^(?:and|but|while|though|although|or|as|because|when|to)$/u;
const RELATING =
  /^(?:in|on|at|for|with|from|by|about|against|what|which|who|that|is|was|were|are|had|has|have)$/u;
// Most words between the marks and a name: `Velm council leader Lee said`.
const LEAD = 6;
// How far a sentence is followed before and behind a quotation, in characters.
const WINDOW = 1000;
// Behind a verb, so many words may stand before the quotation that it says: `told the paper in Velm that`.
const NEAR = 8;
// Verbs behind which stands to whom it is said: `told the paper: “...”`.
const HEARD: ReadonlySet<string> = new Set(
  'tell ask inform remind write urge warn answer advise assure call quote read'.split(' '),
);
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
  const told = toldInSentence(search);
  if (told !== null) return told;
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
  const behind = reportsBehind(search);
  const ahead = reportsAhead(search);
  const besideBehind = behind.find(
    (report) =>
      isBesideBehind(search, report) && (report.verb?.form !== 'ing' || ahead.length === 0),
  );
  const last = ahead.at(-1);
  const isAhead = last !== undefined && last.subject !== null && isBesideAhead(search, last);
  const besideAhead = isAhead ? last : undefined;
  const aside = behind.find((report) => isAside(search, report));
  if (besideBehind !== undefined && (besideAhead === undefined || closesClause(search))) {
    return told(search, besideBehind, 'behind');
  }
  if (besideAhead !== undefined) return told(search, besideAhead, 'ahead');
  const possessor = possessorAhead(search);
  if (possessor !== null) return possessor;
  const inSentence = ahead.findLast(
    ({ kind, subject }) => kind !== 'according' && subject !== null,
  );
  const according = [...ahead, ...behind].find(({ kind }) => kind === 'according');
  const found = inSentence ?? aside ?? according ?? last;
  if (found === undefined) return null;
  if (found === last && isBesideAhead(search, last)) return told(search, last, 'ahead');
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

/** `“...,” said Lee`, `“...,” Lee, 49, told the paper`: the report follows the marks at once. */
function isBesideBehind({ place, quotation }: Search, report: Report): boolean {
  const first = place.words[firstFrom(place.words, quotation.end)];
  if (first === undefined || CONJUNCTION.test(first.key) || report.kind === 'noun') return false;
  if (/[;:]/u.test(first.gap)) return false;
  const begin = Math.min(report.start, report.subject?.start ?? report.start);
  if (begin < quotation.end) return first.start === report.start;
  const between = place.text.slice(first.start, begin);
  const apposed = /^(?:his|her|their|the|a|an)\s[^,;:()"“”]{1,60},\s$/u.test(between);
  if (/[,;:()"“”]/u.test(between) && !apposed) return false;
  if (report.verb?.form === 'ing' && first.start === report.start) return true;
  const lead = place.words.slice(
    firstFrom(place.words, first.start),
    firstFrom(place.words, begin),
  );
  return lead.length <= LEAD && !lead.some(({ key }) => RELATING.test(key));
}

/** `Lee said that “...”`, `She replied: “...”`: nothing but whom it was said to lies between. */
function isBesideAhead({ place, quotation }: Search, report: Report): boolean {
  const from = firstFrom(place.words, report.end);
  const to = firstFrom(place.words, quotation.start);
  const between = place.text.slice(report.end, Math.max(report.end, quotation.start - 1));
  if (report.kind === 'heading' || report.kind === 'noun')
    return /^[,:]?\s*(?:that\s*)?$/u.test(between);
  if (to - from >= NEAR) return false;
  if (
    /^\s*(?:a|an|the|his|her|its|their)\s/u.test(between) &&
    !HEARD.has(report.verb?.base ?? '')
  ) {
    return false;
  }
  const bare =
    report.inverted && report.subject !== null
      ? place.text.slice(report.subject.end, quotation.start - 1)
      : between;
  return /^[,:]?\s*(?:that\s*)?$/u.test(bare) || /:\s*$/u.test(bare);
}

/** Whether the quotation ends with a comma, so that who says it follows. */
function closesClause({ place, quotation }: Search): boolean {
  const text = place.text.slice(Math.max(quotation.start, quotation.end - 2), quotation.end + 2);
  return /[,!?…—–-]["”’'»]?|["”’'»],/u.test(text);
}

/** `“...” is old, says Lee.`: a report between commas, or at the sentence's end behind one. */
function isAside({ place }: Search, { subject, start, end, kind }: Report): boolean {
  if (subject === null || kind !== 'verb') return false;
  const begin = Math.min(start, subject.start);
  return (
    /,\s+(?:\S+\s+){0,4}$/u.test(place.text.slice(Math.max(0, begin - 40), begin)) && end > begin
  );
}

/** `Lee’s “...”`: the name stands at the marks. */
function possessorAhead({ place, quotation }: Search): Attribution | null {
  const [mention] = mentionsIn(place, quotation.start - 80, quotation.start).slice(-1);
  if (mention?.possessive !== true) return null;
  const between = place.text.slice(mention.end, quotation.start - 1);
  if (!/^[’']s?\s+(?:\p{Ll}+\s+)?$/u.test(between)) return null;
  return { ...NOBODY, person: mention.person, cue: 'sentence' };
}
