import { isEnglishWord } from '../words/english.js';
import type { WordRanks } from '../words/frequent-words.js';
import { functionWords } from '../words/function-words.js';
import { soundsOf } from './sound.js';
import type { Word } from '../words/words.js';

/** A word that a question may have meant: one of the story's, or a function word. */
export interface KnownWord {
  readonly folded: string;
  /** As the story spells it (`Peskov`), in lower case where it is no name, without a possessive `'s`. */
  readonly spelling: string;
  /** How often the story has it; 0 for a function word that it lacks. */
  readonly count: number;
  /** Whether the story writes it with a capital that no beginning of a sentence asks for. */
  readonly isCapitalised: boolean;
  /** Whether the story writes it with a capital wherever it stands: a name, or a part of one. */
  readonly isName: boolean;
  /** Whether it stands in the name of one of the story's people. */
  readonly isPersons: boolean;
  /** Which letters it has, a bit for each of a to z and one for all others, to see quickly that two words are far apart. */
  readonly letters: number;
}

/** The words of a story as a speller needs them. */
export interface Vocabulary {
  /** By folded form; every function word is among them. */
  readonly words: ReadonlyMap<string, KnownWord>;
  /** By the stem, the first of the story's words that have it. */
  readonly stems: ReadonlyMap<string, KnownWord>;
  /** By length in UTF-16 units, so that a misspelled word is compared with words of about its length only. */
  readonly byLength: ReadonlyMap<number, readonly KnownWord[]>;
  /** The story's names by each of their sounds, as `soundsOf` has them. */
  readonly namesBySound: ReadonlyMap<string, readonly KnownWord[]>;
  /** Every two words that stand side by side in the story, the first no function word, as `pairOf` has them. */
  readonly pairs: ReadonlySet<string>;
  /** The words of English, which a question may be right to have though the story lacks them. */
  readonly ranks: WordRanks;
}

/** A sentence of a story, or its headline, with its words. */
export interface ReadText {
  readonly text: string;
  readonly words: readonly Word[];
}

// A longer word is a web address or no word at all, and comparing long words is slow.
const longestWord = 24;

const numberWords = 'two three four five six seven eight nine ten eleven twelve'.split(' ');

// Known to every story.
const smallWords: ReadonlyMap<string, KnownWord> = new Map(
  [...functionWords, ...numberWords].map((folded) => [
    folded,
    {
      folded,
      spelling: folded,
      count: 0,
      isCapitalised: false,
      isName: false,
      isPersons: false,
      letters: lettersOf(folded),
    },
  ]),
);

/**
 * The vocabulary of a story: the words of its sentences, of its headline and of its people's names. The headline doesn't
 * show what is a name, since many are written in capitals throughout.
 */
export function vocabularyOf(
  sentences: readonly ReadText[],
  headline: ReadText,
  peopleNames: readonly Word[],
  ranks: WordRanks,
): Vocabulary {
  const uses = new Map<string, Use>();
  for (const { text, words } of sentences) {
    for (const word of words) addUse(uses, word, howWritten(text, word));
  }
  for (const word of headline.words) if (!uses.has(word.folded)) addUse(uses, word, 'unclear');
  for (const word of peopleNames) if (!uses.has(word.folded)) addUse(uses, word, 'capital');
  const words = new Map(smallWords);
  const persons = new Set(peopleNames.map(({ folded }) => folded));
  for (const [folded, use] of uses) {
    words.set(folded, { ...knownWord(folded, use), isPersons: persons.has(folded) });
  }
  return {
    words,
    stems: byStem([...sentences, headline], words),
    byLength: byLength(words.values()),
    namesBySound: bySound(words.values()),
    pairs: new Set([...sentences, headline].flatMap((read) => pairsOf(read.words))),
    ranks,
  };
}

/** Two neighbouring words as they stand in `pairs`: the last one's ending doesn't matter. */
export function pairOf(first: string, secondStem: string): string {
  return `${first} ${secondStem}`;
}

/** Whether the story has a word, in this form or with another ending; function words are known to every story. */
export function isKnown(vocabulary: Vocabulary, { folded, stem }: Word): boolean {
  return vocabulary.words.has(folded) || vocabulary.stems.has(stem);
}

/** Which letters a folded word has, as in `KnownWord`. */
export function lettersOf(folded: string): number {
  let letters = 0;
  for (let i = 0; i < folded.length; i++) {
    const place = folded.charCodeAt(i) - 97;
    letters |= 1 << (place >= 0 && place < 26 ? place : 26);
  }
  return letters;
}

/** A word as it is typed or printed, without a possessive `'s` at its end. */
export function withoutPossessive(text: string): string {
  return text.replace(/['’]s$/iu, '');
}

type Writing = 'capital' | 'small' | 'unclear';

interface Use {
  readonly spelling: string;
  readonly count: number;
  readonly small: boolean;
  readonly capital: boolean;
}

function addUse(uses: Map<string, Use>, word: Word, writing: Writing): void {
  const before = uses.get(word.folded);
  uses.set(word.folded, {
    spelling: before?.spelling ?? withoutPossessive(word.text),
    count: (before?.count ?? 0) + 1,
    small: before?.small === true || writing === 'small',
    capital: before?.capital === true || writing === 'capital',
  });
}

const isCapitalised = ({ text }: Word): boolean => /^\p{Lu}/u.test(text);

function howWritten(text: string, word: Word): Writing {
  if (!isCapitalised(word)) return 'small';
  // every sentence begins with a capital, and so does what is quoted in it
  const before = text.slice(Math.max(0, word.start - 2), word.start);
  const begins = word.start === 0 || /["“”‘'«:]\s?$/u.test(before);
  return begins ? 'unclear' : 'capital';
}

function knownWord(
  folded: string,
  { spelling, count, small, capital }: Use,
): Omit<KnownWord, 'isPersons'> {
  const isCapitalised =
    !functionWords.has(folded) && (capital || (!small && !isEnglishWord(folded)));
  const isName = isCapitalised && !small;
  return {
    folded,
    spelling: isName ? spelling : spelling.toLowerCase(),
    count,
    isCapitalised,
    isName,
    letters: lettersOf(folded),
  };
}

function byStem(
  texts: readonly ReadText[],
  words: ReadonlyMap<string, KnownWord>,
): ReadonlyMap<string, KnownWord> {
  const stems = new Map<string, KnownWord>();
  for (const { stem, folded } of texts.flatMap((text) => text.words)) {
    const known = words.get(folded);
    if (known !== undefined && !stems.has(stem)) stems.set(stem, known);
  }
  return stems;
}

function byLength(words: Iterable<KnownWord>): ReadonlyMap<number, readonly KnownWord[]> {
  return grouped(words, ({ folded }) => (folded.length <= longestWord ? [folded.length] : []));
}

function bySound(words: Iterable<KnownWord>): ReadonlyMap<string, readonly KnownWord[]> {
  return grouped(words, ({ folded, isName }) => (isName ? soundsOf(folded) : []));
}

function grouped<Key>(
  words: Iterable<KnownWord>,
  keysOf: (word: KnownWord) => readonly Key[],
): ReadonlyMap<Key, readonly KnownWord[]> {
  const groups = new Map<Key, KnownWord[]>();
  for (const word of words) {
    for (const key of keysOf(word)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [word]);
      else group.push(word);
    }
  }
  return groups;
}

function pairsOf(words: readonly Word[]): readonly string[] {
  return words.flatMap((word, i) => {
    const before = words[i - 1];
    return before?.content === true ? [pairOf(before.folded, word.stem)] : [];
  });
}
