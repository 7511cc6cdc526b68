import type { Quote, Story, StorySlug } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';
import { framed, MUTED, text, type MessageView } from './message.js';
import { paged, pageTurner, pageWithin } from './pages.js';
import { headlineText } from './story-line.js';

/** Of a quote, so many characters are shown; escaped, one still fits a message. */
const QUOTE_SHOWN = 1200;

/** Which of a story's quotes are shown. */
export interface QuotesShown {
  /** Whose, by their place in the story's people from 1; 0: everybody's. */
  readonly person: number;
  /** The page, from 1. */
  readonly page: number;
}

/** A story's quotes with speakers and paragraphs, all or one person's, by pages. */
export function quotesView(slug: StorySlug, story: Story, shown: QuotesShown): MessageView {
  const person = story.people[shown.person - 1];
  const quotes =
    person === undefined
      ? story.quotes
      : story.quotes.filter((quote) => quote.speaker === person.name);
  const whose = person === undefined ? '' : ` of ${escapeMarkdown(clip(person.name, 80))}`;
  if (quotes.length === 0) {
    return framed([text(`The story has no quotes${whose}.\n-# ${headlineText(story)}`)], MUTED);
  }
  const pages = paged(quotes, { count: 5, size: 3200 }, (quote) => quoteText(story, quote).length);
  const page = pageWithin(shown.page, pages);
  const pressOf = (to: number) =>
    ({ kind: 'quotes', story: slug, person: shown.person, page: to }) as const;
  return framed([
    text(`**Quotes${whose}**\n-# ${headlineText(story)}`),
    ...(pages[page - 1] ?? []).map((quote) => text(quoteText(story, quote))),
    ...pageTurner(page, pages.length, pressOf, 'Page'),
  ]);
}

/** The quotes that come closest to a topic, best first; as many as fit one message. */
export function quotesAboutView(
  story: Story,
  about: string,
  quotes: readonly Quote[],
): MessageView {
  const topic = `“${escapeMarkdown(clip(about, 80))}”`;
  const [best = []] = paged(
    quotes,
    { count: 5, size: 3200 },
    (quote) => quoteText(story, quote).length,
  );
  if (best.length === 0) {
    return framed(
      [text(`No quote in the story is about ${topic}.\n-# ${headlineText(story)}`)],
      MUTED,
    );
  }
  return framed([
    text(`**Quotes about ${topic}**\n-# ${headlineText(story)}`),
    ...best.map((quote) => text(quoteText(story, quote))),
  ]);
}

/**
 * One quote as Discord Markdown: the words, who said them, and where.
 *
 * @param shown - how many UTF-16 units of the words at most
 */
export function quoteText(story: Story, quote: Quote, shown = QUOTE_SHOWN): string {
  const role = story.people.find(({ name }) => name === quote.speaker)?.role ?? '';
  const speaker =
    quote.speaker === ''
      ? 'the story doesn’t say who'
      : [quote.speaker, role]
          .filter((part) => part !== '')
          .map((part) => escapeMarkdown(clip(part, 80)))
          .join(', ');
  return `> “${escapeMarkdown(clip(quote.text, shown))}”\n-# ${speaker} · paragraph ${quote.paragraph}`;
}
