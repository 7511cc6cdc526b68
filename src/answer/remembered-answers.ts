import { answerQuestion } from './answer-question.js';
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
  const answers = new Map<string, Answer>();
  return (question) => {
    const known = answers.get(question);
    const answer = known ?? answerQuestion(index, question);
    if (question.length > longestKept) return answer;
    // a Map keeps the order of insertion, so putting it in anew makes it the youngest
    answers.delete(question);
    answers.set(question, answer);
    const [oldest] = answers.keys();
    if (answers.size > kept && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
}
