import type { Story } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';

/** How many characters of a headline a message shows. */
const HEADLINE_SHOWN = 150;

/** A story's headline as Discord Markdown, cut where it is very long. */
export function headlineText(story: Story): string {
  return escapeMarkdown(clip(story.headline, HEADLINE_SHOWN));
}

/** Where something stands, as small print: the paragraph, where it is one, and the headline. */
export function sourceLine(story: Story, paragraph?: number): string {
  const place = paragraph === undefined ? '' : `Paragraph ${paragraph} · `;
  return `-# ${place}${headlineText(story)}`;
}

/** When and by whom a story was published, as small print; '' where the story says neither. */
export function publishedLine(story: Story): string {
  const parts = [publishedDate(story.published), escapeMarkdown(clip(story.source, 100))];
  const said = parts.filter((part) => part !== '').join(' · ');
  return said === '' ? '' : `-# ${said}`;
}

/** An ISO date as people write it: `3 December 2025`; '' for none. */
export function publishedDate(published: string): string {
  if (published === '') return '';
  // The calendar day as published, whatever the reader's zone: so the date part alone, read as UTC.
  const date = new Date(`${published.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? '' : dayFormat.format(date);
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
