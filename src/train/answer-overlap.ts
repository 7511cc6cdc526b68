/** A text in the form in which SQuAD's scorer compares answers: lower case, without punctuation and articles, in words. */
export function answerWords(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '' && word !== 'a' && word !== 'an' && word !== 'the');
}

/** F1 over the words of two answers, as SQuAD's scorer has it: 0 to 1, 1 where they are the same. */
export function answerOverlap(one: readonly string[], other: readonly string[]): number {
  if (one.length === 0 || other.length === 0) return one.length === other.length ? 1 : 0;
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let same = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count > 0) same++;
    left.set(word, count - 1);
  }
  return (2 * same) / (one.length + other.length);
}
