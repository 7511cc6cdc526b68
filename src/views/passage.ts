import type { APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Passage } from '../answer/types.js';
import type { Language } from '../language/language.js';
import type { PlacedSentence } from '../story/people/introduction.js';
import type { Story, StorySlug } from '../story/types.js';
import { characterStart, clip, escapeMarkdown } from './markdown.js';
import { button } from './message.js';
import { sourceLine } from './story-line.js';

/** How many characters are shown of a passage among several; three, escaped, fit a message with all that may stand above. */
const PASSAGE_SHOWN = 300;

/** A passage as one of several that come close: without a span in bold, since none is claimed to answer. */
export function passageText(language: Language, story: Story, passage: Passage): string {
  const shown = passageShown(passage, PASSAGE_SHOWN);
  return `> ${escapeMarkdown(shown)}\n${sourceLine(language, story, passage.paragraph)}`;
}

/** A sentence of the story with its paragraph, where the headline stands beside it; cut where it is very long. */
export function placedText(language: Language, { sentence, paragraph }: PlacedSentence): string {
  return `> ${escapeMarkdown(clip(sentence, PASSAGE_SHOWN))}\n${paragraphLine(language, paragraph)}`;
}

/** The number of a paragraph, as small print. */
export function paragraphLine(language: Language, paragraph: number): string {
  return `-# ${language.say('passage.paragraph', { paragraph })}`;
}

/** The button that shows a whole paragraph. */
export function paragraphButton(
  language: Language,
  story: StorySlug,
  paragraph: number,
): APIButtonComponentWithCustomId {
  const label = language.say('passage.show-paragraph');
  return button(label, { kind: 'paragraph', story, paragraph, page: 1 });
}

/** The button that shows a whole paragraph, where a message shows sentences of several. */
export function numberedParagraphButton(
  language: Language,
  story: StorySlug,
  paragraph: number,
): APIButtonComponentWithCustomId {
  const label = language.say('passage.show-numbered-paragraph', { paragraph });
  return button(label, { kind: 'paragraph', story, paragraph, page: 1 });
}

/** A passage's sentence; of one longer than so many UTF-16 units, the part around its span, with `…` where it was cut. */
export function passageShown({ sentence, start, end }: Passage, limit: number): string {
  if (sentence.length <= limit) return sentence;
  const middle = Math.floor((start + end) / 2);
  const from = Math.max(0, Math.min(middle - limit / 2, sentence.length - limit));
  if (from === 0) return clip(sentence, limit);
  const space = sentence.indexOf(' ', from);
  const begun = space !== -1 && space < start ? space + 1 : characterStart(sentence, from);
  return `…${clip(sentence.slice(begun), limit)}`;
}
