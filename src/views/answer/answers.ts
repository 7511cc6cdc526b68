import type { Answer } from '../../answer/types.js';
import type { Language } from '../../language/language.js';
import type { Story, StorySlug } from '../../story/types.js';
import { followUpButton } from './answer-buttons.js';
import { correctionsPart, questionText } from './answer.js';
import { ACCENT, framed, line, MUTED, row, text, type MessageView } from '../message.js';
import { numberedParagraphButton } from '../passage.js';
import { shortAnswer } from './short-answer.js';
import { sourceLine } from '../story-line.js';
import { offeredBeside } from './suggestions.js';

/** What the answers to several questions of one message are shown with. */
export interface AnswersShown {
  /** The language of the words around the story's own. */
  readonly language: Language;
  readonly slug: StorySlug;
  readonly story: Story;
  /** The answers in the order of their questions, at most three. */
  readonly answers: readonly Answer[];
  /** How many questions the message had that are not answered. */
  readonly left: number;
  /** Questions that this story answers with something else than is shown here; three are offered. */
  readonly suggestions: readonly string[];
}

/** How many characters of a question are shown; three with their answers, escaped, fit a message. */
const QUESTION_SHOWN = 100;

/**
 * The answers to several questions as one message: each question with the least that answers it, then once for all how
 * words were read, how many questions are left, the ways on, and other questions.
 */
export function answersView(shown: AnswersShown): MessageView {
  const { language, slug, story, answers, left, suggestions } = shown;
  const short = answers.map((answer) => shortAnswer(language, story, answer));
  const paragraphs = [...new Set(short.flatMap(({ paragraph }) => paragraph ?? []))];
  const corrections = new Map(
    answers.flatMap((answer) => answer.corrections.map((one) => [one.typed, one])),
  );
  const parts = [
    ...answers.flatMap(({ resolved }, i) => [
      questionText(language, resolved, i + 1, QUESTION_SHOWN),
      text(short[i]?.content ?? ''),
      line(),
    ]),
    ...correctionsPart(language, { corrections: [...corrections.values()], lead: null }),
    ...(left > 0 ? [text(language.say('answers.left', { left }))] : []),
    text(sourceLine(language, story)),
    row([
      ...paragraphs.map((paragraph) => numberedParagraphButton(language, slug, paragraph)),
      followUpButton(language, slug),
    ]),
    ...offeredBeside(language, slug, suggestions),
  ];
  return framed(parts, paragraphs.length > 0 ? ACCENT : MUTED);
}
