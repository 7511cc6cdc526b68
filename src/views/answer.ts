import { ButtonStyle, type APIComponentInContainer } from 'discord-api-types/v10';
import type { Answer } from '../answer/types.js';
import { leadPart } from './answer-lead.js';
import type { AnswerPart, AnswerShown } from './answer-shown.js';
import { clip, escapeMarkdown, unescapeMarkdown, withBoldSpan } from './markdown.js';
import { ACCENT, button, framed, MUTED, row, text, type MessageView } from './message.js';
import { paragraphButton, passageText } from './passage.js';
import { sourceLine } from './story-line.js';
import { offered, offeredBeside } from './suggestions.js';

/** The `id` of the text display that repeats the question, by which it is read back from the message. */
export const QUESTION_TEXT_ID = 1_000_001;

const QUESTION_MARK = '-# Question: ';
/** How many characters of a question and of an answer's sentence are shown. */
const SHOWN = { question: 200, answer: 1200 } as const;

/**
 * An answer as a message: where it has a lead, what that leads to; else the sentence with its span in bold, the closest
 * passages, or that the story doesn't tell.
 */
export function answerView(shown: AnswerShown): MessageView {
  const { parts, accent } = leadPart(shown) ?? sentencePart(shown);
  return framed([...questionPart(shown), ...correctionsPart(shown.answer), ...parts], accent);
}

/** The question that a text display with {@link QUESTION_TEXT_ID} repeats, as it was read; cut where it was very long. */
export function repeatedQuestion(content: string): string {
  return unescapeMarkdown(content.slice(QUESTION_MARK.length));
}

function sentencePart(shown: AnswerShown): AnswerPart {
  const { answer, story, slug, suggestions } = shown;
  const [best] = answer.passages;
  if (answer.kind === 'not-told' || best === undefined) return notTold(shown);
  if (answer.kind === 'passages') return closestPassages(shown);
  const parts = [
    text(`> ${withBoldSpan(best.sentence, best.start, best.end, SHOWN.answer)}`),
    text(sourceLine(story, best.paragraph)),
    row([
      paragraphButton(slug, best.paragraph),
      button('Follow up', { kind: 'follow-up', story: slug }, ButtonStyle.Primary),
      button('Not right?', { kind: 'not-right', story: slug, paragraph: best.paragraph }),
    ]),
    ...offeredBeside(slug, suggestions),
  ];
  return { parts, accent: ACCENT };
}

function closestPassages({ answer, story, slug, suggestions }: AnswerShown): AnswerPart {
  const paragraph = answer.passages[0]?.paragraph ?? 1;
  const parts = [
    text('The story doesn’t say it outright. These passages come closest:'),
    ...answer.passages.map((passage) => text(passageText(story, passage))),
    row([
      paragraphButton(slug, paragraph, `Show paragraph ${paragraph}`),
      button('Follow up', { kind: 'follow-up', story: slug }),
    ]),
    ...offered(slug, suggestions, 'It does answer:'),
  ];
  return { parts, accent: MUTED };
}

function notTold({ story, slug, suggestions }: AnswerShown): AnswerPart {
  const parts = [
    text(`The story doesn’t tell that.\n${sourceLine(story)}`),
    ...offered(slug, suggestions, 'It does answer:'),
  ];
  return { parts, accent: MUTED };
}

function questionPart({ answer, repeatQuestion }: AnswerShown): readonly APIComponentInContainer[] {
  if (!repeatQuestion) return [];
  const question = clip(answer.resolved.replace(/\s+/g, ' ').trim(), SHOWN.question);
  return [text(`${QUESTION_MARK}${escapeMarkdown(question)}`, QUESTION_TEXT_ID)];
}

function correctionsPart({ corrections, lead }: Answer): readonly APIComponentInContainer[] {
  if (corrections.length === 0 || lead?.kind === 'no-question') return [];
  const read = corrections
    .slice(0, 3)
    .map(({ typed, read }) => `“${word(typed)}” as “${word(read)}”`)
    .join(', ');
  return [text(`-# I read ${read}.`)];
}

function word(typed: string): string {
  return escapeMarkdown(clip(typed, 20));
}
