/* oxlint-disable typescript/unbound-method -- wink's `its` functions don't use `this`, though declared as methods */
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';

const nlp = winkNLP(model, ['pos']);
const { its } = nlp;

// wink declares `lemma` with three arguments, but the functions that `out` takes with one or four; it does take this one.
const lemmaOf = its.lemma as ItsFunction<string>;

// Forms of irregular verbs that wink's lexicon lacks and from which it doesn't find the verb.
const irregularForms: ReadonlySet<string> = new Set(
  'awoken clung drank flung foretold forgave knelt lain leant learnt mistook outran overheard overslept overthrew overtook resold retold rewrote ridden sawn shone slung stunk swam swum wove'.split(
    ' ',
  ),
);

// wink numbers the words of its own lexicon first; a word it never met gets the next number.
const firstUnknownId = Number(nlp.readDoc('qqzxqq').tokens().itemAt(0).out(its.uniqueId));

/** The longest text that is looked up as one word. */
const longestWord = 30;

/**
 * Whether a word (lower case, letters only) is English: it, or the word of which it is an inflected form (`knights`,
 * `longed`), stands in the lexicon of wink's model, some 87,000 forms.
 */
export function isEnglishWord(word: string): boolean {
  if (word.length > longestWord) return false;
  if (irregularForms.has(word)) return true;
  const tokens = nlp.readDoc(word).tokens();
  if (tokens.length() !== 1) return false;
  if (Number(tokens.itemAt(0).out(its.uniqueId)) < firstUnknownId) return true;
  const [lemma = word] = tokens.out(lemmaOf);
  // `hearted` is what has a heart: no verb's form, so wink leaves it as it is
  const base = lemma === word ? word.replace(/(?<=.{4})ed$/, '') : lemma;
  return base !== word && isEnglishWord(base);
}

/** A piece of a text with its part of speech. */
export interface TaggedPiece {
  /** UTF-16 offset of its first character in the text. */
  readonly start: number;
  /** Its part of speech by Universal Dependencies' names: `NOUN`, `PROPN`, `VERB`. */
  readonly tag: string;
}

// wink's tokenizer takes seconds for a run of tens of thousands of characters without a space: no English text.
const unbroken = /\S{200}/u;

/**
 * The parts of speech of a text, in order of their offsets; pieces that the tagger rewrote are left out. None for a
 * text with 200 characters and more in a row without a space.
 */
export function tagPieces(text: string): readonly TaggedPiece[] {
  if (unbroken.test(text)) return [];
  const pieces: TaggedPiece[] = [];
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out();
  const tags: readonly string[] = tokens.out(its.pos);
  let from = 0;
  values.forEach((value, i) => {
    const start = findNear(text, value, from);
    const tag = tags[i];
    if (start < 0 || tag === undefined) return;
    from = start + value.length;
    pieces.push({ start, tag });
  });
  return pieces;
}

// A piece stands right behind the one before it, spaces aside; looking further would cost time on long texts.
const nearby = 16;

function findNear(text: string, value: string, from: number): number {
  for (let at = from; at <= from + nearby; at++) if (text.startsWith(value, at)) return at;
  return -1;
}
