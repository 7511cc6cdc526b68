import type { Language } from '../language/language.js';
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
export function quotesView(
  language: Language,
  slug: StorySlug,
  story: Story,
  shown: QuotesShown,
): MessageView {
  const person = story.people[shown.person - 1];
  const quotes =
    person === undefined
      ? story.quotes
      : story.quotes.filter((quote) => quote.speaker === person.name);
  const name = person && escapeMarkdown(clip(person.name, 80));
  if (quotes.length === 0) {
    const none =
      name === undefined ? language.say('quotes.none') : language.say('quotes.none-of', { name });
    return framed([text(`${none}\n-# ${headlineText(story)}`)], MUTED);
  }
  const title =
    name === undefined ? language.say('quotes.title') : language.say('quotes.title-of', { name });
  const pages = paged(
    quotes,
    { count: 5, size: 3200 },
    (quote) => quoteText(language, story, quote).length,
  );
  const page = pageWithin(shown.page, pages);
  const pressOf = (to: number) =>
    ({ kind: 'quotes', story: slug, person: shown.person, page: to }) as const;
  return framed([
    text(`**${title}**\n-# ${headlineText(story)}`),
    ...(pages[page - 1] ?? []).map((quote) => text(quoteText(language, story, quote))),
    ...pageTurner(language, page, pages.length, pressOf, 'page'),
  ]);
}

/** The quotes that come closest to a topic, best first; as many as fit one message. */
export function quotesAboutView(
  language: Language,
  story: Story,
  about: string,
  quotes: readonly Quote[],
): MessageView {
  const topic = escapeMarkdown(clip(about, 80));
  const [best = []] = paged(
    quotes,
    { count: 5, size: 3200 },
    (quote) => quoteText(language, story, quote).length,
  );
  if (best.length === 0) {
    return framed(
      [text(`${language.say('quotes.none-about', { topic })}\n-# ${headlineText(story)}`)],
      MUTED,
    );
  }
  return framed([
    text(`**${language.say('quotes.title-about', { topic })}**\n-# ${headlineText(story)}`),
    ...best.map((quote) => text(quoteText(language, story, quote))),
  ]);
}

/**
 * One quote as Discord Markdown: the words, who said them, and where.
 *
 * @param shown - how many UTF-16 units of the words at most
 */
export function quoteText(
  language: Language,
  story: Story,
  quote: Quote,
  shown = QUOTE_SHOWN,
): string {
  const role = story.people.find(({ name }) => name === quote.speaker)?.role ?? '';
  const speaker =
    quote.speaker === ''
      ? language.say('quotes.nobody-named')
      : [quote.speaker, role]
          .filter((part) => part !== '')
          .map((part) => escapeMarkdown(clip(part, 80)))
          .join(', ');
  const place = language.say('quotes.place', { speaker, paragraph: quote.paragraph });
  return `> “${escapeMarkdown(clip(quote.text, shown))}”\n-# ${place}`;
}
