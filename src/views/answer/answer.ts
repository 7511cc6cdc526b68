import type { APIComponentInContainer } from 'discord-api-types/v10';
import type { Answer } from '../../answer/types.js';
import type { Language } from '../../language/language.js';
import { followUpButton, notRightButton } from './answer-buttons.js';
import { leadPart } from './answer-lead.js';
import type { AnswerPart, AnswerShown } from './answer-shown.js';
import { clip, escapeMarkdown, unescapeMarkdown, withBoldSpan } from '../markdown.js';
import { ACCENT, button, framed, MUTED, row, text, type MessageView } from '../message.js';
import { numberedParagraphButton, paragraphButton, passageText } from '../passage.js';
import { sourceLine } from '../story-line.js';
import { offered, offeredBeside } from './suggestions.js';

/** The `id` of the text display that repeats the first question, by which it is read back from the message. */
export const QUESTION_TEXT_ID = 1_000_001;

/** As many questions of one message are answered; those behind the first have the ids that follow. */
export const MOST_QUESTIONS = 3;

/** What ends the word before a repeated question, in every language: `Question: `. */
const QUESTION_MARK = ': ';
/** How many characters of a question and of an answer's sentence are shown. */
const SHOWN = { question: 200, answer: 1200 } as const;

/**
 * An answer as a message: where it has a lead, what that leads to; else the sentence with its span in bold, the closest
 * passages, or that the story doesn't tell.
 */
export function answerView(shown: AnswerShown): MessageView {
  const { parts, accent } = leadPart(shown) ?? sentencePart(shown);
  return framed(
    [...questionPart(shown), ...correctionsPart(shown.language, shown.answer), ...parts],
    accent,
  );
}

/** Whether a component's `id` is that of a text display that repeats a question. */
export function isQuestionText(id: unknown): boolean {
  return typeof id === 'number' && id >= QUESTION_TEXT_ID && id < QUESTION_TEXT_ID + MOST_QUESTIONS;
}

/**
 * The question that a text display repeats, as it was read; cut where it was very long. In whichever language it was
 * said.
 */
export function repeatedQuestion(content: string): string {
  const mark = content.indexOf(QUESTION_MARK);
  return unescapeMarkdown(content.slice(mark + QUESTION_MARK.length));
}

function sentencePart(shown: AnswerShown): AnswerPart {
  const { language, answer, story, slug, suggestions } = shown;
  const [best] = answer.passages;
  if (answer.kind === 'not-told' || best === undefined) return notTold(shown);
  if (answer.kind === 'passages') return closestPassages(shown);
  const parts = [
    text(`> ${withBoldSpan(best.sentence, best.start, best.end, SHOWN.answer)}`),
    text(sourceLine(language, story, best.paragraph)),
    row([
      paragraphButton(language, slug, best.paragraph),
      followUpButton(language, slug),
      notRightButton(language, slug, best.paragraph),
    ]),
    ...offeredBeside(language, slug, suggestions),
  ];
  return { parts, accent: ACCENT };
}

function closestPassages(shown: AnswerShown): AnswerPart {
  const { language, answer, story, slug, suggestions } = shown;
  const paragraph = answer.passages[0]?.paragraph ?? 1;
  const parts = [
    text(language.say('answer.closest')),
    ...answer.passages.map((passage) => text(passageText(language, story, passage))),
    row([
      numberedParagraphButton(language, slug, paragraph),
      button(language.say('answer.follow-up'), { kind: 'follow-up', story: slug }),
    ]),
    ...offered(slug, suggestions, language.say('suggestions.does-answer')),
  ];
  return { parts, accent: MUTED };
}

function notTold({ language, story, slug, suggestions }: AnswerShown): AnswerPart {
  const parts = [
    text(`${language.say('answer.not-told')}\n${sourceLine(language, story)}`),
    ...offered(slug, suggestions, language.say('suggestions.does-answer')),
  ];
  return { parts, accent: MUTED };
}

function questionPart({
  language,
  answer,
  repeatQuestion,
}: AnswerShown): readonly APIComponentInContainer[] {
  return repeatQuestion ? [questionText(language, answer.resolved, 1, SHOWN.question)] : [];
}

/**
 * A question repeated, as small print.
 *
 * @param place - which of the message's questions it is, from 1
 * @param limit - how many UTF-16 units of it at most are shown
 */
export function questionText(
  language: Language,
  question: string,
  place: number,
  limit: number,
): APIComponentInContainer {
  const shown = escapeMarkdown(clip(question.replace(/\s+/g, ' ').trim(), limit));
  const said = language.say('answer.question', { question: shown });
  return text(`-# ${said}`, QUESTION_TEXT_ID + place - 1);
}

/** Which words of the question were read as others, the first three; nothing where none were. */
export function correctionsPart(
  language: Language,
  { corrections, lead }: Pick<Answer, 'corrections' | 'lead'>,
): readonly APIComponentInContainer[] {
  if (corrections.length === 0 || lead?.kind === 'no-question') return [];
  const read = corrections
    .slice(0, 3)
    .map(({ typed, read }) =>
      language.say('answer.read-as', { typed: word(typed), read: word(read) }),
    )
    .join(', ');
  return [text(`-# ${language.say('answer.read', { read })}`)];
}

function word(typed: string): string {
  return escapeMarkdown(clip(typed, 20));
}
