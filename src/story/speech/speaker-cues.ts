import { firstFrom, mentionsIn } from './places.js';
import type { Place } from './places.js';
import type { Quotation } from '../text/quotation-marks.js';
import type { Report } from './reports.js';

const CONJUNCTION = /^(?:and|but|while|though|although|or|as|because|when|to)$/u;
const RELATING =
  /^(?:in|on|at|for|with|from|by|about|against|what|which|who|that|is|was|were|are|had|has|have)$/u;
// Most words between the marks and a name: `Velm council leader Lee said`.
const LEAD = 6;
// Behind a verb, so many words may stand before the quotation that it says: `told the paper in Velm that`.
const NEAR = 8;
// Verbs behind which stands to whom it is said: `told the paper: “...”`.
const HEARD: ReadonlySet<string> = new Set(
  'tell ask inform remind write urge warn answer advise assure call quote read'.split(' '),
);
// How far before the marks a possessive name may begin, in characters.
const POSSESSOR = 80;

/** `“...,” said Lee`, `“...,” Lee, 49, told the paper`: the report follows the marks at once. */
export function isBesideBehind(place: Place, quotation: Quotation, report: Report): boolean {
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
export function isBesideAhead(place: Place, quotation: Quotation, report: Report): boolean {
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

/** Whether a quotation ends with a comma, so that who says it follows. */
export function closesClause(place: Place, quotation: Quotation): boolean {
  const text = place.text.slice(Math.max(quotation.start, quotation.end - 2), quotation.end + 2);
  return /[,!?…—–-]["”’'»]?|["”’'»],/u.test(text);
}

/** `“...” is old, says Lee.`: a report between commas, or at the sentence's end behind one. */
export function isAside(place: Place, { subject, start, end, kind }: Report): boolean {
  if (subject === null || kind !== 'verb') return false;
  const begin = Math.min(start, subject.start);
  return (
    /,\s+(?:\S+\s+){0,4}$/u.test(place.text.slice(Math.max(0, begin - 40), begin)) && end > begin
  );
}

/** `Lee’s “...”`: whose name stands at the marks, or null. */
export function possessorAhead(place: Place, quotation: Quotation): number | null {
  const mention = mentionsIn(place, quotation.start - POSSESSOR, quotation.start).at(-1);
  if (mention?.possessive !== true) return null;
  const between = place.text.slice(mention.end, quotation.start - 1);
  return /^[’']s?\s+(?:\p{Ll}+\s+)?$/u.test(between) ? mention.person : null;
}
