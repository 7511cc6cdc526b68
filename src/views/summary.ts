import { ButtonStyle } from 'discord-api-types/v10';
import type { Story, StorySlug } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';
import { button, framed, row, text, type MessageView } from './message.js';
import type { SummaryLength } from './press.js';
import { headlineText, publishedLine } from './story-line.js';

/** Of a sentence, so many characters are shown; six of them, escaped, fit a message with its headline. */
const SENTENCE_SHOWN = 280;

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
  const sentences = story.summary[length];
  return framed([
    text([`## ${headlineText(story)}`, publishedLine(story)].filter(Boolean).join('\n')),
    text(
      length === 'short'
        ? sentences.map(sentenceText).join(' ')
        : sentences.map((sentence) => `- ${sentenceText(sentence)}`).join('\n'),
    ),
    row([
      ...otherLengths[length].map((other) =>
        button(lengthLabels[other], { kind: 'summary', story: slug, length: other }),
      ),
      button('Ask a question', { kind: 'follow-up', story: slug }, ButtonStyle.Primary),
    ]),
  ]);
}

function sentenceText(sentence: string): string {
  return escapeMarkdown(clip(sentence, SENTENCE_SHOWN));
}
