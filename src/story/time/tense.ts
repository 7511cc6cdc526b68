/** Whether what a sentence tells is over or still to come. */
export type Tense = 'past' | 'future';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

const MODALS = words(
  "will would shall may might can could must should won't wouldn't 'll let's Let's",
);
const PRESENT_BE = words('is are am being be');
const PAST_AUXILIARIES = words(
  "was were had did has have been wasn't weren't hadn't didn't hasn't haven't",
);
// English past forms that don't end in -ed, and participles that a newspaper uses without an auxiliary
const PAST_FORMS = words(
  `said told went met came left took made gave got held began saw found kept lost won fell fought sent spent built brought
  bought thought caught taught sold stood sat ran led wrote spoke broke chose drove rose flew grew knew threw drew wore
  tore swore bore shook ate became overcame withdrew undertook laid paid meant heard felt dealt slept swept struck stuck
  hung swung sank sang rang drank swam shot bit hid slid rode sought bound wound understood forgot froze stole woke fled
  fed sped taken given seen shown written spoken driven born known done gone says tells`,
);
// the same in the present and the past: past where nothing before makes them an infinitive
const UNCHANGED = words(
  'put cut hit set shut hurt cost quit beat spread split burst cast let read',
);
// what stands in the present before a day tells what is planned
const PLANNED_VERBS = words(
  `begin start open close vote meet go take run face travel arrive end expire return kick hold visit play host launch sail
  depart leave come appear resume finish reopen move continue stage happen mark celebrate retire land decide`,
);
const NOT_VERBS = words(
  'need seed feed speed indeed hundred red bed shed exceed proceed succeed breed bleed weed reed sacred naked hatred unprecedented united',
);
const BEFORE_ADJECTIVE = words(
  "a an the this that these those his her its their our my some any no more most very newly so-called 's ’s",
);
/** Behind `to` these begin a noun: `agreed to the plan`. */
const NO_VERB = words(
  'a an the this that these those it them him me us his her its their our all some any',
);
/** An infinitive behind these was not done yet; behind other words it follows their tense. */
const PLANNING = words(
  `expected due set scheduled plan plans planned planning agreed agrees want wants hope hopes hoped intends intend vowed
  pledged promised about going likely decided prepares prepare preparing aims supposed slated poised invited ordered urged
  told asked offered voted is are ready begins`,
);
/** A participle behind these is an adjective: `will stay closed`. */
const LINKING = words(
  'stay stays stayed staying remain remains remained remaining keep keeps kept become becomes became seem seems seemed',
);
const PLURALS = words('people police men women children voters public');
const APPOINTED = words('scheduled due slated planned expected set');
const PUT_OFF = words('delayed postponed adjourned extended deferred rescheduled moved suspended');
const WORD = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
// So far a verb is looked for, in UTF-16 units.
const REACH = 240;

/**
 * The tense of what a sentence tells at a place: by the nearest verb before it, or where none is there, behind it.
 * Undefined where the sentence has no verb that tells. Reads a stretch of bounded length.
 *
 * @param start - UTF-16 offset in the sentence of an expression of time
 * @param end - UTF-16 offset behind it
 */
export function tenseAt(sentence: string, start: number, end: number): Tense | undefined {
  const before = wordsOf(sentence.slice(Math.max(0, start - REACH), start));
  if (/^[’']s\b/u.test(sentence.slice(end))) {
    const ofThing = tenseOfThing(
      sentence.slice(Math.max(0, start - 12), end),
      sentence.slice(end, end + REACH),
    );
    if (ofThing !== undefined) return ofThing;
  }
  if (
    /[,;—–-] $/u.test(sentence.slice(Math.max(0, start - 2), start)) &&
    sentence.charAt(end) === ','
  ) {
    // `but, on Monday, the ship sailed`
    const tense = firstTense(wordsOf(sentence.slice(end, end + REACH)));
    if (tense !== undefined) return tense;
  }
  const isUntil = /^(?:until|till)\b/iu.test(sentence.slice(start, end));
  for (let at = before.length - 1; at >= 0; at--) {
    const tense = tenseOf(before, at, isUntil);
    if (tense !== undefined) return tense;
  }
  return firstTense(wordsOf(sentence.slice(end, end + REACH)));
}

function firstTense(all: readonly string[]): Tense | undefined {
  for (let at = 0; at < all.length; at++) {
    const tense = tenseOf(all, at, false);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** `before Tuesday’s vote`, `Tuesday’s vote will ...`: the tense by the word before it or the verb whose subject it is. */
function tenseOfThing(upTo: string, behind: string): Tense | undefined {
  if (/\b(?:after|following|since) (?:last )?\p{L}+(?: \p{L}+)?$/iu.test(upTo)) return 'past';
  if (/\b(?:before|until|ahead of) (?:next )?\p{L}+(?: \p{L}+)?$/iu.test(upTo)) return 'future';
  const clause = wordsOf(behind.slice(2).split(/[,;:]/u, 1)[0] ?? '');
  return firstTense(clause);
}

function wordsOf(text: string): readonly string[] {
  return (text.match(WORD) ?? []).map((word) => word.replaceAll('’', "'"));
}

/** What the word at a place tells of the tense; undefined where it is no verb, or none that tells. */
function tenseOf(all: readonly string[], at: number, isUntil: boolean): Tense | undefined {
  const word = all[at] ?? '';
  const next = all[at + 1];
  if (MODALS.has(word) || word.endsWith("'ll")) return 'future';
  if (PLANNING.has(word) && next === 'to' && !NO_VERB.has(all[at + 2] ?? '')) return 'future';
  if (word === 'has' || word === 'have') {
    if (next === 'to') return 'future';
    return next === undefined && isUntil ? 'future' : ofPresentForm(all, at, 'past');
  }
  if (PAST_AUXILIARIES.has(word)) return ofAuxiliary(all, at);
  if (PRESENT_BE.has(word) || /^(?:it|he|she|that|there|who|they|we)'(?:s|re)$/u.test(word)) {
    return word === 'be' || word === 'being' ? undefined : 'future';
  }
  if (isPastForm(word)) return ofParticiple(all, at, isUntil);
  if (UNCHANGED.has(word)) return ofPresentForm(all, at, 'past');
  const stem = PLANNED_VERBS.has(word) ? word : word.replace(/(?<=sh|ch|ss|o)es$|s$/u, '');
  if (!PLANNED_VERBS.has(stem) || !isVerbThere(all, at)) return undefined;
  if (stem === word && isNounBehindOne(all, at)) return undefined;
  return stem === word ? ofPresentForm(all, at, 'future') : 'future';
}

/** `been` and `were` follow what stands before them: `will have been`, `were to meet`. */
function ofAuxiliary(all: readonly string[], at: number): Tense | undefined {
  if (all[at] === 'been') return undefined;
  const isToCome = (all[at] === 'was' || all[at] === 'were') && all[at + 1] === 'to';
  return isToCome ? 'future' : 'past';
}

/** Whether a word, in lower case, is an English verb's past form or participle, as far as its letters tell. */
export function isPastForm(word: string): boolean {
  return PAST_FORMS.has(word) || (/^\p{Ll}{2,}ed$/u.test(word) && !NOT_VERBS.has(word));
}

/** A past form tells the past, but for one that is an adjective, one behind `will be`, and one that plans. */
function ofParticiple(all: readonly string[], at: number, isUntil: boolean): Tense | undefined {
  const word = all[at] ?? '';
  const next = all[at + 1];
  if (all[at - 1] === 'as') return undefined;
  if (APPOINTED.has(word) && (next === 'for' || next === 'on' || next === undefined))
    return 'future';
  if (PUT_OFF.has(word) && (isUntil || next === 'to' || next === 'until')) return 'future';
  const before = all[at - 1]?.toLowerCase() ?? '';
  if (BEFORE_ADJECTIVE.has(before) && !PAST_FORMS.has(word)) return undefined;
  const adverb = /ly$|^(?:not|also|already|then|once|now|never)$/u.test(before);
  const auxiliary = adverb ? (all[at - 2]?.toLowerCase() ?? '') : before;
  if (LINKING.has(auxiliary)) return undefined;
  return PRESENT_BE.has(auxiliary) || auxiliary === 'been' ? undefined : 'past';
}

/** A form that is the infinitive as well: its tense is that of the verb that governs it, else the given one. */
function ofPresentForm(all: readonly string[], at: number, own: Tense): Tense | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const word = (all[back] ?? '').toLowerCase();
    if (MODALS.has(word) || word === 'do' || word === 'does') return 'future';
    if (word === 'did' || word === "didn't") return 'past';
    if (word === 'to') return PLANNING.has(all[back - 1] ?? '') ? 'future' : undefined;
  }
  return own;
}

/** Not `the start`, `a return`, `its opening`. */
function isVerbThere(all: readonly string[], at: number): boolean {
  const before = (all[at - 1] ?? '').toLowerCase();
  return !BEFORE_ADJECTIVE.has(before) && !before.endsWith("'s") && before !== 'of';
}

/** `the north face`: a form without an ending is no verb behind one thing. */
function isNounBehindOne(all: readonly string[], at: number): boolean {
  const before = (all[at - 1] ?? '').toLowerCase();
  const article = (all[at - 2] ?? '').toLowerCase();
  return BEFORE_ADJECTIVE.has(article) && !before.endsWith('s') && !PLURALS.has(before);
}
