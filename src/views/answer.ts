import { ButtonStyle, type APIComponentInContainer } from 'discord-api-types/v10';
import type { Answer, Passage } from '../answer/types.js';
import type { Story, StorySlug } from '../story/types.js';
import {
  characterStart,
  clip,
  escapeMarkdown,
  unescapeMarkdown,
  withBoldSpan,
} from './markdown.js';
import { button, framed, MUTED, row, text, type MessageView } from './message.js';
import { sourceLine } from './story-line.js';

/** The `id` of the text display that repeats the question, by which it is read back from the message. */
export const QUESTION_TEXT_ID = 1_000_001;

const QUESTION_MARK = '-# Question: ';
/** How many characters of a question, of an answer's sentence and of each closest passage are shown. */
const SHOWN = { question: 200, answer: 1200, passage: 350 } as const;

/** What an answer is shown with. */
export interface AnswerShown {
  readonly slug: StorySlug;
  readonly story: Story;
  readonly answer: Answer;
  /** Whether the message repeats the question: it needs to where the person's own words don't stand above it. */
  readonly repeatQuestion: boolean;
  /** Questions that this story does answer; three are offered where it didn't answer this one. */
  readonly suggestions: readonly string[];
}

/** An answer as a message: the sentence with its span in bold, the closest passages, or that the story doesn't tell. */
export function answerView(shown: AnswerShown): MessageView {
  const { answer, story, slug } = shown;
  const [best] = answer.passages;
  const above = [...questionPart(shown), ...correctionsPart(answer)];
  if (answer.kind === 'not-told' || best === undefined) {
    return framed([...above, ...notTold(shown)], MUTED);
  }
  if (answer.kind === 'passages') {
    return framed(
      [
        ...above,
        text('The story doesn’t say it outright. These passages come closest:'),
        ...answer.passages.map((passage) => text(passageText(story, passage))),
        row([
          button(`Show paragraph ${best.paragraph}`, paragraphPress(slug, best)),
          button('Follow up', { kind: 'follow-up', story: slug }),
        ]),
        ...suggestionPart(shown),
      ],
      MUTED,
    );
  }
  return framed([
    ...above,
    text(`> ${withBoldSpan(best.sentence, best.start, best.end, SHOWN.answer)}`),
    text(sourceLine(story, best.paragraph)),
    row([
      button('Show paragraph', paragraphPress(slug, best)),
      button('Follow up', { kind: 'follow-up', story: slug }, ButtonStyle.Primary),
      button('Not right?', { kind: 'not-right', story: slug, paragraph: best.paragraph }),
    ]),
  ]);
}

/** The question that a text display with {@link QUESTION_TEXT_ID} repeats, as it was read; cut where it was very long. */
export function repeatedQuestion(content: string): string {
  return unescapeMarkdown(content.slice(QUESTION_MARK.length));
}

function questionPart({ answer, repeatQuestion }: AnswerShown): readonly APIComponentInContainer[] {
  if (!repeatQuestion) return [];
  const question = clip(answer.resolved.replace(/\s+/g, ' ').trim(), SHOWN.question);
  return [text(`${QUESTION_MARK}${escapeMarkdown(question)}`, QUESTION_TEXT_ID)];
}

function correctionsPart({ corrections }: Answer): readonly APIComponentInContainer[] {
  if (corrections.length === 0) return [];
  const read = corrections
    .slice(0, 3)
    .map(({ typed, read }) => `“${word(typed)}” as “${word(read)}”`)
    .join(', ');
  return [text(`-# I read ${read}.`)];
}

function word(typed: string): string {
  return escapeMarkdown(clip(typed, 20));
}

function notTold(shown: AnswerShown): readonly APIComponentInContainer[] {
  return [
    text(`The story doesn’t tell that.\n${sourceLine(shown.story)}`),
    ...suggestionPart(shown),
  ];
}

function suggestionPart({ slug, suggestions }: AnswerShown): readonly APIComponentInContainer[] {
  const offered = suggestions.slice(0, 3);
  if (offered.length === 0) return [];
  const rows = offered.map((question, place) =>
    row([button(question, { kind: 'question', story: slug, place: place + 1 })]),
  );
  return [text('It does answer:'), ...rows];
}

/** A passage as one of several that come close: without a span in bold, since none is claimed to answer. */
export function passageText(story: Story, { sentence, paragraph, start, end }: Passage): string {
  const shown = sentence.length <= SHOWN.passage ? sentence : around(sentence, start, end);
  return `> ${escapeMarkdown(shown)}\n${sourceLine(story, paragraph)}`;
}

function around(sentence: string, start: number, end: number): string {
  const middle = Math.floor((start + end) / 2);
  const from = Math.max(0, Math.min(middle - SHOWN.passage / 2, sentence.length - SHOWN.passage));
  if (from === 0) return clip(sentence, SHOWN.passage);
  const space = sentence.indexOf(' ', from);
  const begun = space !== -1 && space < start ? space + 1 : characterStart(sentence, from);
  return `…${clip(sentence.slice(begun), SHOWN.passage)}`;
}

function paragraphPress(story: StorySlug, { paragraph }: Passage) {
  return { kind: 'paragraph', story, paragraph, page: 1 } as const;
}
