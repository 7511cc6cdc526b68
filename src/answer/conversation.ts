import { readQuestion, type Question } from './read-question.js';
import type { StoryIndex } from './story-index.js';
import type { Turn } from './types.js';

const pronouns: ReadonlySet<string> = new Set(
  'he him his himself she her hers herself it its itself they them their theirs that this those these there then'.split(
    ' ',
  ),
);

/**
 * A question with what it leaves out taken from the turn before it: `and when?` asks about what was asked before, `what
 * did he say?` about the person of the turn before. A question that leaves nothing out comes back as it is.
 */
export function resolveQuestion(
  index: StoryIndex,
  question: Question,
  turns: readonly Turn[],
): Question {
  const last = turns.at(-1);
  if (last === undefined || !isFollowUp(question)) return question;
  const before = readQuestion(index, last.question);
  const added = before.terms.filter(
    ({ stem }) => !question.terms.some((term) => term.stem === stem),
  );
  const text = `${question.text.replace(/[\s?!.]+$/u, '')} (${added.map(({ folded }) => folded).join(' ')})`;
  const terms = [...question.terms, ...added];
  return { ...question, text, terms, weight: terms.reduce((sum, { weight }) => sum + weight, 0) };
}

function isFollowUp({ words, terms }: Question): boolean {
  const first = words[0]?.folded ?? '';
  return terms.length <= 1 || first === 'and' || words.some(({ folded }) => pronouns.has(folded));
}
