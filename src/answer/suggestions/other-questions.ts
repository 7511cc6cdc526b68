import type { Answer } from '../types.js';

/**
 * Of the questions that a story answers, the first ones whose answers are not what an answer shows already.
 *
 * @param answered - what the story says to a question
 * @param count - how many at most
 */
export function otherQuestions(
  questions: readonly string[],
  shown: Answer,
  answered: (question: string) => Answer,
  count: number,
): readonly string[] {
  const sentences = new Set(sentencesShown(shown));
  const others: string[] = [];
  for (const question of questions) {
    if (others.length >= count) break;
    const answer = answered(question);
    const isShown =
      isSamePerson(answer, shown) || sentencesShown(answer).every((one) => sentences.has(one));
    if (!isShown) others.push(question);
  }
  return others;
}

function sentencesShown({ kind, lead, passages }: Answer): readonly string[] {
  if (lead?.kind === 'list') return lead.members.map(({ sentence }) => sentence);
  if (kind === 'not-told') return [];
  const several = (kind === 'passages' && lead === null) || lead?.kind === 'summary';
  return passages.slice(0, several ? passages.length : 1).map(({ sentence }) => sentence);
}

const isSamePerson = (one: Answer, other: Answer): boolean =>
  one.lead?.kind === 'person' &&
  other.lead?.kind === 'person' &&
  one.lead.person === other.lead.person;
