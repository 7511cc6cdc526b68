import { ButtonStyle, type APIComponentInContainer } from 'discord-api-types/v10';
import type { Language } from '../language/language.js';
import { placedSentences } from '../story/people/introduction.js';
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

/** A story's summary at one length, in the story's own sentences. */
export function summaryView(
  language: Language,
  slug: StorySlug,
  story: Story,
  length: SummaryLength,
): MessageView {
  return framed([
    text([`## ${headlineText(story)}`, publishedLine(language, story)].filter(Boolean).join('\n')),
    ...summaryParts(language, slug, story, length),
  ]);
}

/** The sentences of a summary with their paragraphs, and the ways on. */
export function summaryParts(
  language: Language,
  slug: StorySlug,
  story: Story,
  length: SummaryLength,
): readonly APIComponentInContainer[] {
  const sentences = story.summary[length];
  return [
    text(
      length === 'short'
        ? inOnePiece(language, story, sentences)
        : listed(language, story, sentences),
    ),
    row([
      ...otherLengths[length].map((other) =>
        button(language.say(`summary.${other}`), { kind: 'summary', story: slug, length: other }),
      ),
      button(language.say('story.ask'), { kind: 'follow-up', story: slug }, ButtonStyle.Primary),
    ]),
  ];
}

function inOnePiece(language: Language, story: Story, sentences: readonly string[]): string {
  const paragraphs = [...new Set(sentences.flatMap((one) => paragraphsWith(story, one)))];
  const place = language.say('summary.paragraphs', {
    count: paragraphs.length,
    paragraphs: language.list(paragraphs.map(String)),
  });
  return [
    sentences.map(sentenceText).join(' '),
    ...(paragraphs.length === 0 ? [] : [`-# ${place}`]),
  ].join('\n');
}

function listed(language: Language, story: Story, sentences: readonly string[]): string {
  return sentences
    .map((sentence) => {
      const [paragraph] = paragraphsWith(story, sentence);
      const place =
        paragraph === undefined ? '' : ` (${language.say('summary.paragraph', { paragraph })})`;
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
