import { answerQuestion } from '../answer/answer-question.js';
import { otherQuestions } from '../answer/suggestions/other-questions.js';
import type { Answer, Turn } from '../answer/types.js';
import type { Language } from '../language/language.js';
import type { LibraryStory } from '../library/types.js';
import { answerView } from '../views/answer.js';
import type { MessageView } from '../views/message.js';

/** A question to one story, with what was asked before it. */
export interface Asking {
  /** The language of the words around the story's own. */
  readonly language: Language;
  readonly found: LibraryStory;
  readonly question: string;
  /** The questions asked before in this conversation, oldest first. */
  readonly before: readonly string[];
  /** Whether the reply repeats the question, since the person's own words don't stand above it. */
  readonly repeatQuestion: boolean;
}

/** As many are looked at for what an answer shows already. */
const SUGGESTED = 6;

/** Answers a question from the story, as a message. */
export function askStory(asking: Asking): MessageView {
  const { language, found, repeatQuestion } = asking;
  const { slug, story } = found;
  const answer = answerTo(asking);
  const asked = [...asking.before, asking.question].map((one) => one.toLowerCase());
  const unasked = found.questions.filter((one) => !asked.includes(one.toLowerCase()));
  const suggestions = otherQuestions(unasked, answer, found.answer, SUGGESTED);
  return answerView({ language, slug, story, answer, repeatQuestion, suggestions });
}

/**
 * What the story says to a question, the earlier ones asked again so that `he` and `and when?` are understood. What was
 * no question, as thanks between two of them, is passed over.
 */
export function answerTo({
  found,
  question,
  before,
}: Pick<Asking, 'found' | 'question' | 'before'>): Answer {
  const turns: Turn[] = [];
  const answer = (asked: string) =>
    turns.length === 0 ? found.answer(asked) : answerQuestion(found.index, asked, turns);
  for (const earlier of before) {
    const { resolved, passages, lead } = answer(earlier);
    if (lead?.kind === 'no-question') continue;
    turns.push({ question: resolved, passage: passages[0] ?? null });
  }
  return answer(question);
}
