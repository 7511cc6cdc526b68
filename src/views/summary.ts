import { ButtonStyle, type APIComponentInContainer } from 'discord-api-types/v10';
import { placedSentences } from '../story/introduction.js';
import type { Story, StorySlug } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';
import { button, framed, row, text, type MessageView } from './message.js';
import type { SummaryLength } from './press.js';
import { headlineText, publishedLine } from './story-line.js';

/** Of a sentence, so many characters are shown; six of them, escaped, fit a message with its headline. */
const SENTENCE_SHOWN = 260;

const otherLengths: Readonly<Record<SummaryLength, readonly SummaryLength[]>> = {
  short: ['medium', 'long'],
  medium: ['short', 'long'],
  long: ['short', 'medium'],
};

const lengthLabels: Readonly<Record<SummaryLength, string>> = {
  short: 'Shorter',
  medium: 'About three sentences',
  long: 'Longer',
};

/** A story's summary at one length, in the story's own sentences. */
export function summaryView(slug: StorySlug, story: Story, length: SummaryLength): MessageView {
  return framed([
    text([`## ${headlineText(story)}`, publishedLine(story)].filter(Boolean).join('\n')),
    ...summaryParts(slug, story, length),
  ]);
}

/** The sentences of a summary with their paragraphs, and the ways on. */
export function summaryParts(
  slug: StorySlug,
  story: Story,
  length: SummaryLength,
): readonly APIComponentInContainer[] {
  const sentences = story.summary[length].map((sentence) => sentenceText(story, sentence));
  return [
    text(
      length === 'short'
        ? sentences.join(' ')
        : sentences.map((sentence) => `- ${sentence}`).join('\n'),
    ),
    row([
      ...otherLengths[length].map((other) =>
        button(lengthLabels[other], { kind: 'summary', story: slug, length: other }),
      ),
      button('Ask a question', { kind: 'follow-up', story: slug }, ButtonStyle.Primary),
    ]),
  ];
}

function sentenceText(story: Story, sentence: string): string {
  const shown = escapeMarkdown(clip(sentence, SENTENCE_SHOWN));
  const placed = placedSentences(story).find((one) => one.sentence === sentence);
  return placed === undefined ? shown : `${shown} (paragraph ${placed.paragraph})`;
}
