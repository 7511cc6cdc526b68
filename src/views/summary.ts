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
  const sentences = story.summary[length];
  return [
    text(length === 'short' ? inOnePiece(story, sentences) : listed(story, sentences)),
    row([
      ...otherLengths[length].map((other) =>
        button(lengthLabels[other], { kind: 'summary', story: slug, length: other }),
      ),
      button('Ask a question', { kind: 'follow-up', story: slug }, ButtonStyle.Primary),
    ]),
  ];
}

function inOnePiece(story: Story, sentences: readonly string[]): string {
  const paragraphs = [...new Set(sentences.flatMap((one) => paragraphsWith(story, one)))];
  const place = `${paragraphs.length > 1 ? 'Paragraphs' : 'Paragraph'} ${paragraphs.join(' and ')}`;
  return [
    sentences.map(sentenceText).join(' '),
    ...(paragraphs.length === 0 ? [] : [`-# ${place}`]),
  ].join('\n');
}

function listed(story: Story, sentences: readonly string[]): string {
  return sentences
    .map((sentence) => {
      const [paragraph] = paragraphsWith(story, sentence);
      const place = paragraph === undefined ? '' : ` (paragraph ${paragraph})`;
      return `- ${sentenceText(sentence)}${place}`;
    })
    .join('\n');
}

/** The number of the first paragraph that holds a sentence; none where none does. */
function paragraphsWith(story: Story, sentence: string): readonly number[] {
  return placedSentences(story)
    .filter((one) => one.sentence === sentence)
    .map(({ paragraph }) => paragraph)
    .slice(0, 1);
}

function sentenceText(sentence: string): string {
  return escapeMarkdown(clip(sentence, SENTENCE_SHOWN));
}
