import type { Language } from '../language/language.js';
import type { Story } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';

/** How many characters of a headline a message shows. */
const HEADLINE_SHOWN = 150;

/** A story's headline as Discord Markdown, cut where it is very long. */
export function headlineText(story: Story): string {
  return escapeMarkdown(clip(story.headline, HEADLINE_SHOWN));
}

/** Where something stands, as small print: the paragraph, where it is one, and the headline. */
export function sourceLine(language: Language, story: Story, paragraph?: number): string {
  const place =
    paragraph === undefined ? '' : `${language.say('passage.paragraph', { paragraph })} · `;
  return `-# ${place}${headlineText(story)}`;
}

/** When and by whom a story was published, as small print; '' where the story says neither. */
export function publishedLine(language: Language, story: Story): string {
  const parts = [language.day(story.published), escapeMarkdown(clip(story.source, 100))];
  const said = parts.filter((part) => part !== '').join(' · ');
  return said === '' ? '' : `-# ${said}`;
}
