import { questionsIn } from '../answer/question/questions-in.js';
import { otherQuestions } from '../answer/suggestions/other-questions.js';
import type { Answer, Turn } from '../answer/types.js';
import type { Language } from '../language/language.js';
import type { LibraryStory } from '../library/types.js';
import { answerView, MOST_QUESTIONS } from '../views/answer/answer.js';
import { answersView } from '../views/answer/answers.js';
import type { AnswerOutcome, MessageView } from '../views/message.js';

/** What a person asks of one story, with what was asked before it. */
export interface Asking {
  /** The language of the words around the story's own. */
  readonly language: Language;
  readonly found: LibraryStory;
  /** What they wrote: a question, or several. */
  readonly question: string;
  /** The questions asked before in this conversation, oldest first. */
  readonly before: readonly string[];
  /** Whether the reply repeats the question, since the person's own words don't stand above it. */
  readonly repeatQuestion: boolean;
}

/** As many are looked at for what an answer shows already. */
const SUGGESTED = 6;

/**
 * Answers what a person asks from the story, as a message: one question in full, several together in short. Of several
 * the first three are answered, each in the light of those before it; thanks or a greeting among them are passed over.
 */
export async function askStory(asking: Asking): Promise<MessageView> {
  const { language, found, repeatQuestion } = asking;
  const { slug, story } = found;
  const questions = questionsIn(asking.question);
  const left = Math.max(0, questions.length - MOST_QUESTIONS);
  const answers = await answersTo(asking, questions.slice(0, MOST_QUESTIONS));
  const told = answers.filter(({ lead }) => lead?.kind !== 'no-question');
  const [only = await answerTo(asking)] = told.length > 0 ? told : answers;
  if (told.length > 0 && told.length + left > 1) {
    const suggestions = suggestionsBeside(asking, told);
    const view = answersView({ language, slug, story, answers: told, left, suggestions });
    return { ...view, outcome: outcomeOf(only) };
  }
  const suggestions = suggestionsBeside(asking, [only]);
  const view = answerView({ language, slug, story, answer: only, repeatQuestion, suggestions });
  return { ...view, outcome: outcomeOf(only) };
}

function outcomeOf({ kind, lead }: Answer): AnswerOutcome {
  return lead === null ? kind : 'lead';
}

async function answersTo(
  { found, before }: Pick<Asking, 'found' | 'before'>,
  questions: readonly string[],
): Promise<readonly Answer[]> {
  const turns: Turn[] = [];
  const answers: Answer[] = [];
  for (const question of [...before, ...questions]) {
    // oxlint-disable-next-line no-await-in-loop -- each question means something in the light of those before it
    const answer = await found.ask(question, turns);
    answers.push(answer);
    // what was none, as thanks between two questions, says nothing of those behind it
    if (answer.lead?.kind !== 'no-question') {
      turns.push({ question: answer.resolved, passage: answer.passages[0] ?? null });
    }
  }
  return answers.slice(before.length);
}

/** Questions that nobody asked here and whose answers are not shown already. */
function suggestionsBeside(
  { found, before, question }: Asking,
  answers: readonly Answer[],
): readonly string[] {
  const asked = [...before, question, ...answers.map((answer) => answer.question)];
  const known = new Set(asked.map((one) => one.toLowerCase()));
  const unasked = found.questions.filter((one) => !known.has(one.toLowerCase()));
  return answers.reduce<readonly string[]>(
    (others, answer) => otherQuestions(others, answer, found.answer, SUGGESTED),
    unasked,
  );
}

/** What the story says to a question, the earlier ones asked again so that `he` and `and when?` are understood. */
export async function answerTo(
  asking: Pick<Asking, 'found' | 'question' | 'before'>,
): Promise<Answer> {
  const [answer] = await answersTo(asking, [asking.question]);
  // one question, one answer
  if (answer === undefined) throw new Error('a question got no answer');
  return answer;
}
