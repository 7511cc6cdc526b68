import type { APITextDisplayComponent } from 'discord-api-types/v10';
import { clip, escapeMarkdown, unescapeMarkdown } from '../markdown.js';
import { text } from '../message.js';

/** The `id` of the text display with the question whose answer a daily post hides. */
const HIDDEN_QUESTION_ID = 1_000_020;

const MARK = '## ';

/** A longer question is cut; those that a story answers are much shorter. */
const QUESTION_SHOWN = 200;

/** The question of a daily post that hides the answer, so that {@link hiddenQuestion} reads it back. */
export function hiddenQuestionText(question: string): APITextDisplayComponent {
  const shown = clip(question.replace(/\s+/g, ' ').trim(), QUESTION_SHOWN);
  return text(`${MARK}${escapeMarkdown(shown)}`, HIDDEN_QUESTION_ID);
}

/** The question of a daily post that hides the answer, from the post's text displays; undefined for other messages. */
export function hiddenQuestion(
  texts: readonly { readonly id: number; readonly content: string }[],
): string | undefined {
  const found = texts.find(({ id }) => id === HIDDEN_QUESTION_ID);
  return found && unescapeMarkdown(found.content.slice(MARK.length));
}
