import { listedPeople } from './listed-people.js';
import { listedThings } from './listed-things.js';
import { listQuestion } from './list-question.js';
import { participants } from './participants.js';
import type { RankedSentence } from '../ranking/ranking.js';
import type { Question } from '../question/read-question.js';
import type { StoryIndex } from '../story-index.js';
import type { Passage } from '../types.js';

/** Fewer are no list. */
const fewest = 2;

/**
 * The members of what a question asks several of, each as a span of the sentence that tells it, in the story's order.
 * None where it asks for no list, or where the story isn't clear about at least two: a wrong member is worse than none.
 *
 * @param ranked - the story's sentences for the question, best first
 */
export function listAnswer(
  index: StoryIndex,
  question: Question,
  ranked: readonly RankedSentence[],
): readonly Passage[] {
  const asked = listQuestion(question.words);
  const members = asked === undefined ? [] : membersOf(index, asked, question, ranked);
  return members.length < fewest ? [] : members;
}

function membersOf(
  index: StoryIndex,
  asked: Exclude<ReturnType<typeof listQuestion>, undefined>,
  question: Question,
  ranked: readonly RankedSentence[],
): readonly Passage[] {
  switch (asked.asks) {
    case 'participants':
      return participants(index, asked, question.words);
    case 'role':
      return listedPeople(index, asked.about);
    case 'things':
      return listedThings(index, asked, question, ranked);
  }
}
