import { answerQuestion } from './answer-question.js';
import { keepLast } from './keep-last.js';
import type { StoryIndex } from './story-index.js';
import type { Answer } from './types.js';

/** Longer questions are not kept: nobody asks them twice. */
const longestKept = 200;

/**
 * Answers questions that stand by themselves, and keeps the last answers: the same question is asked often, by the
 * buttons that suggest it and whenever a conversation is read back from its beginning. What it answers is what
 * {@link answerQuestion} answers.
 *
 * @param kept - how many answers are kept at most; the one not asked for longest goes first
 */
export function rememberAnswers(index: StoryIndex, kept: number): (question: string) => Answer {
  const answers = keepLast<string, Answer>(kept);
  return (question) => {
    const known = answers.get(question);
    if (known !== undefined) return known;
    const answer = answerQuestion(index, question);
    if (question.length <= longestKept) answers.set(question, answer);
    return answer;
  };
}
