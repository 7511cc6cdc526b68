/** How frequent words of English texts are: the place of each in lower case, from 0, the most frequent first. */
export type WordRanks = ReadonlyMap<string, number>;

// Below these places the list of the word vectors holds misspelled words too, short ones (`teh`) further up.
const lastShort = 10_000;
const last = 30_000;

/**
 * Whether a folded word is so frequent that it is spelled right; names of places and of people in the news are among
 * these words.
 */
export function isFrequent(ranks: WordRanks, folded: string): boolean {
  const rank = ranks.get(folded);
  return rank !== undefined && rank < (folded.length > 3 ? last : lastShort);
}
