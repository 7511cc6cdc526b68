import { isCutOff, isNoNoun, PREPOSITIONS, PRONOUNS } from '../text/function-words.js';
import { isRoleNoun } from '../people/name-words.js';
import { mentionAt } from './places.js';
import type { Place } from './places.js';
import { personNamed, pronounAt } from './subjects.js';
import type { Subject } from './subjects.js';
import { isCapitalised } from '../text/words.js';
import type { Word } from '../text/words.js';

// Most words of a phrase.
const PHRASE = 16;
const PHRASE_END =
  /^(?:who|which|that|whose|when|as|while|after|before|during|in|on|at|since|because|and|but|if|until|where|is|was|are|were|told|to|by|about)$/u;

/** Whether a word ends a phrase; in capitals it is rather an organisation: `said WHO`. */
function endsPhrase({ key, text }: Word): boolean {
  return PHRASE_END.test(key) && !/^\p{Lu}{2,}$/u.test(text);
}

/** The subject that begins at an index of a paragraph's words: `said Ann Lee`, `said the mayor of Velm, Ann Lee`; null for none. */
export function subjectBehind(place: Place, first: number): Subject | null {
  const word = place.words[first];
  if (word === undefined || /[.!?;:"“”«»]/u.test(word.gap)) return null;
  if (PRONOUNS.has(word.key)) return pronounAt(word);
  let at = first;
  let governed = false;
  while (at - first < PHRASE) {
    const one = place.words[at];
    if (one === undefined || (at > first && isCutOff(one)) || endsPhrase(one)) break;
    const mention = mentionAt(place, at);
    // `suggested mogul Lee’s refusal ...`, but `said Lee’s lawyer`
    if (mention?.possessive === true && mention.start > word.start) return null;
    if (mention?.possessive === false && !governed) {
      return personNamed(mention);
    }
    governed ||= PREPOSITIONS.has(one.key) && !isRoleOf(place, at);
    at++;
    if (isRoleNoun(one) && endsWithRole(place, at)) break;
  }
  const apposed = /^,\s+$/u.test(place.words[at]?.gap ?? '') ? mentionAt(place, at) : undefined;
  const isRole = place.words[first]?.key === 'the' && place.words.slice(first, at).some(isRoleNoun);
  if (apposed !== undefined && !apposed.possessive && isRole) {
    return personNamed(apposed);
  }
  const words = place.words.slice(first, at);
  const end = words.at(-1)?.end;
  if (end === undefined || isNoNoun(words)) return null;
  return { kind: 'noun', words, start: word.start, end };
}

/** Whether no name and no further part of a role follows: `the mayor met Lee`. */
function endsWithRole(place: Place, at: number): boolean {
  const next = place.words[at];
  if (next === undefined || isCutOff(next)) return true;
  return (
    !isCapitalised(next) && !isRoleNoun(next) && !PREPOSITIONS.has(next.key) && next.key !== 'and'
  );
}

function isRoleOf(place: Place, of: number): boolean {
  const next = place.words[of + 1];
  const head = place.words[of - 1];
  if (place.words[of]?.key !== 'of' || next === undefined || head === undefined) return false;
  return isRoleNoun(head) && !isCapitalised(next) && next.key !== 'the' && !isRoleNoun(next);
}
