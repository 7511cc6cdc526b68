import { isEnglishWord } from '../words/english.js';
import { isFrequent } from '../words/frequent-words.js';
import { functionWords } from '../words/function-words.js';
import { misspelledEnglish } from './misspelled-english.js';
import { misspelledForm } from './misspelled-form.js';
import { nameByEar } from './name-by-ear.js';
import { isAuxiliary, isQuestionWord, misspelledQuestionWord } from '../question/question-word.js';
import { closestWord, type Candidate } from './spelling.js';
import { joined, replaced, split, trifle, withReadings, type Reading } from './reading.js';
import type { Correction } from '../types.js';
import { isKnown, type KnownWord, type Vocabulary } from './vocabulary.js';
import { readWords, type Word } from '../words/words.js';
import { areOneWord, splitIntoPair, splitIntoWords } from './written-together.js';

/** A question as it was meant. */
export interface CorrectedQuestion {
  /** The question with its spelling corrected, punctuation as typed. */
  readonly text: string;
  /** The words that were read as other words, in order: not mere spaces, hyphens, apostrophes and function words. */
  readonly corrections: readonly Correction[];
}

/**
 * Reads a typed question in the words of a story; what is no word at all and like none of the story's is read as the
 * English word that it resembles. A word of the story stays as it is, and so does correct English: it is read as a name of
 * the story only by ear, where it was typed as a name or where the story has nothing else of the question. Reading what
 * comes out once more changes nothing.
 */
export function correctQuestion(vocabulary: Vocabulary, typed: string): CorrectedQuestion {
  const words = readWords(typed);
  const question = { vocabulary, words, ...signsIn(vocabulary, words) };
  const readings: Reading[] = [];
  let next = 0;
  for (const [i, word] of words.entries()) {
    if (i < next) continue;
    const together = readTogether(question, typed, i);
    const reading = together ?? readWord(question, word, i);
    if (reading !== undefined) readings.push(reading);
    next = together === undefined ? i + 1 : i + 2;
  }
  const fits =
    readings.some(({ content }) => content) ||
    words.some((word) => word.content && isKnown(vocabulary, word));
  const corrected = withReadings(typed, readings);
  if (fits) return corrected;
  return withReadings(typed, [...readings, ...lastResort(question, corrected.text)]);
}

interface TypedQuestion {
  readonly vocabulary: Vocabulary;
  readonly words: readonly Word[];
  /** Whether some word that is no name of the story is in lower case, so that a capital shows a name. */
  readonly capitalsTell: boolean;
  readonly hasQuestionWord: boolean;
}

function signsIn({ words: known }: Vocabulary, words: readonly Word[]) {
  return {
    capitalsTell: words.some(
      ({ text, folded }) => /^\p{Ll}/u.test(text) && known.get(folded)?.isName === false,
    ),
    hasQuestionWord: words.some(({ folded }) => isQuestionWord(folded)),
  };
}

function readTogether(
  { vocabulary, words }: TypedQuestion,
  typed: string,
  i: number,
): Reading | undefined {
  const first = words[i];
  const second = words[i + 1];
  if (first === undefined || second === undefined) return undefined;
  const side = /^(?:\s+|-)$/.test(typed.slice(first.end, second.start));
  return side && areOneWord(vocabulary, first, second) ? joined(first, second) : undefined;
}

function readWord(question: TypedQuestion, word: Word, i: number): Reading | undefined {
  const { vocabulary, words } = question;
  if (/\d/.test(word.folded) || vocabulary.words.has(word.folded)) return undefined;
  const ofName = readPossessive(vocabulary, word, words[i - 1], words[i + 1]);
  if (ofName !== undefined) return ofName;
  if (isKnown(vocabulary, word)) return undefined;
  const asked = i === 0 ? readFirst(question, word) : undefined;
  if (asked !== undefined) return asked;
  const pair = splitIntoPair(vocabulary, word.folded);
  if (pair !== undefined) return split(word, pair);
  const asName = isTypedAsName(question, word, i);
  return isCorrect(vocabulary, word)
    ? readKnownName(vocabulary, word, asName)
    : readMisspelled(question, word, asName);
}

// `Wen did they meet`: before an auxiliary the first word asks, also where English has the word that was typed.
function readFirst({ words, hasQuestionWord }: TypedQuestion, word: Word): Reading | undefined {
  if (hasQuestionWord || !isAuxiliary(words[1]?.folded ?? '')) return undefined;
  const asked = misspelledQuestionWord(word.folded);
  return asked === undefined ? undefined : replaced(word, asked, trifle);
}

const isCorrect = ({ ranks }: Vocabulary, { folded }: Word): boolean =>
  isFrequent(ranks, folded) || isEnglishWord(folded);

/** A name that is spelled right, for somebody: `Muhammad` where the story writes `Mohammed`. */
function readKnownName(vocabulary: Vocabulary, word: Word, asName: boolean): Reading | undefined {
  const { folded } = word;
  // what is frequent and stands in no dictionary is a name
  if (folded.length < shortestKnownName || (!asName && isEnglishWord(folded))) return undefined;
  const heard = nameByEar(vocabulary, folded);
  const sameInitial = heard?.known.folded[0] === folded[0];
  return sameInitial || folded.length > shortestKnownName ? asCandidate(word, heard) : undefined;
}

// Shorter ones are soon another name that is spelled right as well (`Jan` and `Jean`, `Marie` and `Mary`).
const shortestKnownName = 6;

// A longer text is hardly a question, and each word takes a tenth of a millisecond.
const mostWords = 60;

function readMisspelled(
  { vocabulary, words, hasQuestionWord }: TypedQuestion,
  word: Word,
  asName: boolean,
): Reading | undefined {
  const { folded } = word;
  const asked = asName || hasQuestionWord ? undefined : misspelledQuestionWord(folded);
  if (asked !== undefined) return replaced(word, asked, trifle);
  if (!asName && folded.length === 3) return asSwapped(word);
  const near = closestWord(vocabulary, folded, asName);
  const heard = nameByEar(vocabulary, folded);
  const best = heard !== undefined && heard.edits <= (near?.edits ?? heard.edits) ? heard : near;
  if (best?.edits === 1) return asCandidate(word, best);
  const form = best === undefined ? misspelledForm(vocabulary, word) : undefined;
  if (form !== undefined) return replaced(word, form, { content: true, said: true });
  if (asName) return asCandidate(word, best);
  const at = splitIntoWords(vocabulary, folded);
  if (at !== undefined) return split(word, at);
  // one edit to a word that the story lacks is likelier than two to one that it has
  const english =
    words.length > mostWords ? undefined : misspelledEnglish(vocabulary.ranks, folded);
  if (english === undefined) return asCandidate(word, best);
  return replaced(word, english, { content: false, said: !functionWords.has(english) });
}

/** Whether a word is typed as names are: with a capital that neither the beginning nor a question in capitals asks for. */
function isTypedAsName({ capitalsTell }: TypedQuestion, { text }: Word, i: number): boolean {
  const inCapitals = text.length > 1 && text === text.toUpperCase();
  return capitalsTell && /^\p{Lu}/u.test(text) && (i > 0 || inCapitals);
}

/** A name whose possessive `'s` was typed without its apostrophe: `trumps plan`, `ukraines president`. */
function readPossessive(
  vocabulary: Vocabulary,
  word: Word,
  before: Word | undefined,
  next: Word | undefined,
): Reading | undefined {
  if (!word.folded.endsWith('s') || next?.content !== true) return undefined;
  if (before !== undefined && beforeSeveral.has(before.folded)) return undefined;
  const name = word.folded.slice(0, -1);
  const own = vocabulary.words.get(name);
  if (own !== undefined) {
    // `Russians` and `Democrats` are several rather than what belongs to one
    const owns = own.isName && (own.isPersons || !isFrequent(vocabulary.ranks, word.folded));
    return owns ? possessive(word, own, false) : undefined;
  }
  const heard = isCorrect(vocabulary, word) ? undefined : nameByEar(vocabulary, name);
  return heard?.known.isPersons === true ? possessive(word, heard.known, true) : undefined;
}

const beforeSeveral: ReadonlySet<string> = new Set('the these those many some most all'.split(' '));

function possessive(word: Word, { spelling }: KnownWord, said: boolean): Reading {
  return replaced(word, `${spelling}’s`, { content: true, said });
}

// A short unknown word is many things, but with two letters swapped it is a function word of the sentence.
function asSwapped(word: Word): Reading | undefined {
  const { folded } = word;
  const [a = '', b = '', c = ''] = folded;
  const swapped = [a + c + b, b + a + c].find((one) => functionWords.has(one));
  return swapped === undefined ? undefined : replaced(word, swapped, trifle);
}

/**
 * What correct English may be where the story has no word of the question: the name of somebody that it sounds like
 * (`rutty` is `Rutte`) and from which one letter parts it. In a longer question it is likelier meant as it stands.
 */
function lastResort({ vocabulary, words }: TypedQuestion, read: string): readonly Reading[] {
  const contentWords = readWords(read).filter((word) => word.content).length;
  if (contentWords > mostContentWords) return [];
  return words.flatMap((word) => {
    if (word.folded.length < shortestGuess || !isEnglishWord(word.folded)) return [];
    const heard = nameByEar(vocabulary, word.folded);
    const fits = heard?.edits === 1 && heard.known.isPersons;
    return (fits ? asCandidate(word, heard) : undefined) ?? [];
  });
}

const mostContentWords = 2;
const shortestGuess = 5;

function asCandidate(word: Word, candidate: Candidate | undefined): Reading | undefined {
  if (candidate === undefined) return undefined;
  const { folded, spelling } = candidate.known;
  const content = !functionWords.has(folded);
  return replaced(word, spelling, { content, said: content });
}
