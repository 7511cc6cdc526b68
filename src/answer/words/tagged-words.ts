import { tagPieces } from './english.js';
import { readWords, type Word } from './words.js';

/** A word with its part of speech in its sentence. */
export interface TaggedWord extends Word {
  /** Its part of speech by Universal Dependencies' names: `NOUN`, `PROPN`, `VERB`. */
  readonly tag: string;
}

/** The words of a sentence with their parts of speech; a word that the tagger split has the tag of its first piece. */
export function tagWords(sentence: string): readonly TaggedWord[] {
  const pieces = tagPieces(sentence);
  let next = 0;
  return readWords(sentence).map((word) => {
    while (next < pieces.length && (pieces[next]?.start ?? 0) < word.start) next++;
    const piece = pieces[next];
    const tag = piece !== undefined && piece.start < word.end ? piece.tag : 'X';
    return { ...word, tag };
  });
}
