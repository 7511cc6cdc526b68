import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Language } from '../../language/language.js';
import type { StorySlug } from '../../story/types.js';
import { button, row, text } from '../message.js';

/** How many questions are offered at once. */
const OFFERED = 3;

/** The longest question that stands beside others in a row without being cut on a phone, in UTF-16 units. */
const BESIDE = 45;

/** Questions that a story answers, as buttons below each other under a line; nothing where there are none. */
export function offered(
  slug: StorySlug,
  questions: readonly string[],
  line: string,
): readonly APIComponentInContainer[] {
  const buttons = questionButtons(slug, questions);
  return buttons.length === 0 ? [] : [text(line), ...buttons.map((one) => row([one]))];
}

/** The same as one row of small buttons, that leaves an answer above it the main thing. */
export function offeredBeside(
  language: Language,
  slug: StorySlug,
  questions: readonly string[],
): readonly APIComponentInContainer[] {
  const short = questions.filter(({ length }) => length <= BESIDE);
  const buttons = questionButtons(slug, short);
  return buttons.length === 0
    ? []
    : [text(`-# ${language.say('suggestions.also-answers')}`), row(buttons)];
}

function questionButtons(slug: StorySlug, questions: readonly string[]) {
  return questions
    .slice(0, OFFERED)
    .map((question, place) =>
      button(question, { kind: 'question', story: slug, place: place + 1 }),
    );
}
