import { isCutOff, PREPOSITIONS } from '../text/function-words.js';
import { firstFrom, isQuoted, mentionAt } from './places.js';
import type { Place } from './places.js';
import type { Mention } from '../types.js';
import type { Word } from '../text/words.js';

/** Who does something in a sentence, as the sentence says it. Offsets are UTF-16 offsets in the paragraph. */
export type Subject =
  | {
      readonly kind: 'person';
      readonly person: number;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'pronoun'; readonly word: Word; readonly start: number; readonly end: number }
  | {
      readonly kind: 'noun';
      readonly words: readonly Word[];
      readonly start: number;
      readonly end: number;
    };

// Most words of a sentence that are looked through for its subject.
const LOOKED_THROUGH = 80;

/** A person whom a mention names, as a subject. */
export function personNamed({ person, start, end }: Mention): Subject {
  return { kind: 'person', person, start, end };
}

/** A pronoun as a subject. */
export function pronounAt(word: Word): Subject {
  return { kind: 'pronoun', word, start: word.start, end: word.end };
}

/**
 * Who a sentence between two offsets is about: the first person or pronoun outside quotations that is no preposition's,
 * or null.
 */
export function leadingSubject(place: Place, from: number, to: number): Subject | null {
  const first = firstFrom(place.words, from);
  let governed = false;
  for (let at = first; at < first + LOOKED_THROUGH; at++) {
    const word = place.words[at];
    if (word === undefined || word.start >= to) return null;
    if (isQuoted(place, word.start)) continue;
    if (isCutOff(word)) governed = false;
    if (word.key === 'he' || word.key === 'she') return pronounAt(word);
    const mention = mentionAt(place, at);
    if (mention !== undefined && !mention.possessive && !governed && mention.end <= to) {
      return personNamed(mention);
    }
    // `with Lee taking the helm`
    const isLeading = word.key === 'with' && word.start === from;
    if (PREPOSITIONS.has(word.key) && !isLeading) governed = true;
  }
  return null;
}
