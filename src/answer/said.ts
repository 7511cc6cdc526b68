import { REPORTING_VERBS } from '../story/people/name-words.js';
import type { Question } from './question/read-question.js';
import type { RankedSentence } from './ranking/ranking.js';
import type { StoryIndex } from './story-index.js';

// As far apart as in `Ann Lee, the harbour master of Osen, said` and `said the harbour master Ann Lee`.
const wordsBehind = 8;
const wordsBefore = 3;

/**
 * Whether a sentence gives what somebody said, where a question asks for just that: it holds a quote of theirs, or a
 * verb of saying stands near their name. True for every other question.
 */
export function givesWhatWasSaid(
  index: StoryIndex,
  { kind, terms }: Question,
  { sentence, features }: RankedSentence,
): boolean {
  const asksOnlyThat =
    kind === 'said' && terms.every(({ folded }) => index.namedPeople.has(folded));
  if (!asksOnlyThat || features.saidBy > 0) return true;
  const { words } = sentence;
  return terms
    .flatMap(({ stem }) => sentence.places.get(stem) ?? [])
    .some((name) =>
      words
        .slice(Math.max(0, name - wordsBefore), name + wordsBehind + 1)
        .some(({ folded }) => REPORTING_VERBS.has(folded)),
    );
}
