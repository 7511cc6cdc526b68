import { Tokenizer } from '@huggingface/tokenizers';

/** A text as the model sees it: three lists of one length, one entry a word piece. */
export interface WordPieces {
  /** The pieces' numbers in the model's vocabulary. */
  readonly ids: readonly number[];
  /** UTF-16 offsets in the text where the pieces begin, never falling. */
  readonly starts: readonly number[];
  /** UTF-16 offsets in the text behind the pieces, never falling. */
  readonly ends: readonly number[];
}

/** The numbers of the pieces that frame a question and its story. */
export interface FramePieces {
  /** Stands first. */
  readonly first: number;
  /** Stands behind the question, the headline and the sentences. */
  readonly between: number;
}

/** Splits texts into the word pieces of one vocabulary. */
export interface Splitter {
  readonly split: (text: string) => WordPieces;
  readonly frame: FramePieces;
}

// BERT's basic tokenization: every mark and every ideograph is a word of its own.
const mark = String.raw`\p{P}\u0021-\u002F\u003A-\u0040\u005B-\u0060\u007B-\u007E`;
const ideograph = String.raw`\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2CEAF}\u{2F800}-\u{2FA1F}`;
const alone = mark + ideograph;
const wordOrMark = new RegExp(String.raw`[^\s${alone}]+|[${alone}]`, 'gu');

/**
 * Makes a splitter from the files `tokenizer.json` and `tokenizer_config.json` of an uncased BERT model, parsed. Words
 * are given to the tokenizer one by one, so that its pieces can be found in the text again, and so that `[SEP]` in a
 * text is three marks and letters and never a piece of the frame. Throws an `Error` where the files don't fit.
 */
export function wordPieceSplitter(tokenizerJson: object, tokenizerConfig: object): Splitter {
  const tokenizer = new Tokenizer(tokenizerJson, tokenizerConfig);
  const first = tokenizer.token_to_id('[CLS]');
  const between = tokenizer.token_to_id('[SEP]');
  if (first === undefined || between === undefined) {
    throw new Error('the tokenizer has no [CLS] or [SEP]');
  }
  const foldOne = (character: string) =>
    tokenizer.normalizer?.normalize(character).trim() ?? character;
  return {
    frame: { first, between },
    split: (text) => {
      const ids: number[] = [];
      const starts: number[] = [];
      const ends: number[] = [];
      for (const { 0: word, index } of text.matchAll(wordOrMark)) {
        const pieces = tokenizer.encode(word, { add_special_tokens: false });
        ids.push(...pieces.ids);
        for (const [start, end] of placesInWord(word, pieces.tokens, foldOne)) {
          starts.push(index + start);
          ends.push(index + end);
        }
      }
      return { ids, starts, ends };
    },
  };
}

/**
 * Where each piece stands in its word: UTF-16 offsets of its first character and behind its last. Characters that fold
 * to nothing (accents apart from their letter, joiners) belong to the piece before them. Pieces that don't spell the
 * word, since one of them stands for something unknown, are the whole word each.
 */
function placesInWord(
  word: string,
  pieces: readonly string[],
  foldOne: (character: string) => string,
): readonly (readonly [start: number, end: number])[] {
  const spelled = pieces.map((piece, i) => (i === 0 ? piece : piece.replace(/^##/, '')));
  const { folded, starts } = foldedWord(word, foldOne);
  if (spelled.join('') !== folded) return pieces.map(() => [0, word.length]);
  let at = 0;
  return spelled.map((piece) => {
    const start = at === 0 ? 0 : (starts[at] ?? word.length);
    at += piece.length;
    return [start, starts[at] ?? word.length];
  });
}

/** A word folded, and for each UTF-16 unit of that the offset in the word of the character that it comes from. */
function foldedWord(
  word: string,
  foldOne: (character: string) => string,
): { readonly folded: string; readonly starts: readonly number[] } {
  let folded = '';
  const starts: number[] = [];
  let at = 0;
  for (const character of word) {
    const units = foldOne(character);
    folded += units;
    for (let i = 0; i < units.length; i++) starts.push(at);
    at += character.length;
  }
  return { folded, starts };
}
