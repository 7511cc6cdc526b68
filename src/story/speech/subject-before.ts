import { BEING, isCutOff, isHelping } from '../text/function-words.js';
import { antecedentAt, phraseEndingAt } from '../text/noun-phrase.js';
import { mentionAt } from './places.js';
import type { Place } from './places.js';
import type { Subject } from './subjects.js';

// What ends and what begins an aside: a comma, a bracket or a dash.
const ASIDE_END = /^[^"“”„«»;:]*[,)—–][^"“”„«»;:]*$/u;
const ASIDE_BEGIN = /[,;:(—–]/u;
// Most words between a verb and its subject.
const LOOKED_THROUGH = 80;

/**
 * The subject of the verb at an index of a paragraph's words, looked for before it, from the word at `earliest`; null
 * where the verb has none there. What stands between commas or brackets is passed over (`Lee, who was late, said`), and
 * so are helping verbs; a passive has no subject that speaks.
 */
export function subjectBefore(place: Place, verb: number, earliest: number): Subject | null {
  const from = Math.max(earliest, verb - LOOKED_THROUGH);
  let at = verb - 1;
  let passive = false;
  while (at >= from && isHelping(place.words[at])) {
    passive ||= BEING.has(place.words[at]?.key ?? '');
    at--;
  }
  const word = place.words[at];
  if (at < from || word === undefined) return null;
  if (passive && place.words[verb]?.key.endsWith('ing') !== true) return null;
  const next = place.words[at + 1];
  if (!isCutOff(next)) return phraseEndingAt(place, at, from);
  return ASIDE_END.test(next?.gap ?? '') ? beforeAside(place, at, from) : null;
}

/** The phrase before what is said of it between commas, of which the last word is at `last`. */
function beforeAside(place: Place, last: number, from: number): Subject | null {
  let nearest: Subject | null = null;
  let at = last;
  if (place.words[at]?.key === 'who') {
    nearest = antecedentAt(place, at - 1, from);
    if (nearest?.kind === 'person') return nearest;
  }
  for (let asides = 0; asides < 4 && at >= from; asides++) {
    while (at > from && !ASIDE_BEGIN.test(place.words[at]?.gap ?? '')) at--;
    if (at <= from) break;
    const phrase = phraseEndingAt(place, at - 1, from);
    const named = mentionAt(place, at);
    // `his wife, Ann Lee, said`
    if (
      asides === 0 &&
      phrase?.kind === 'noun' &&
      named !== undefined &&
      isWholeName(place, at, last)
    ) {
      return { kind: 'person', person: named.person, start: phrase.start, end: named.end };
    }
    if (phrase?.kind === 'person') return phrase;
    if (phrase !== null && nearest === null) nearest = phrase;
    if (/[;:"“”«»]/u.test(place.words[at]?.gap ?? '')) break;
    at--;
  }
  return nearest;
}

/** Whether the words from one index to another are a name and nothing else. */
function isWholeName(place: Place, first: number, last: number): boolean {
  const mention = mentionAt(place, first);
  return mention !== undefined && !mention.possessive && mention === mentionAt(place, last);
}
