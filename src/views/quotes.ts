import type { Language } from '../language/language.js';
import type { Person, Quote, ReportedStatement, Story, StorySlug } from '../story/types.js';
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

/**
 * A story's quotes with speakers and paragraphs, by pages: everybody's, or one person's with what the story reports of
 * them behind.
 */
export function quotesView(
  language: Language,
  slug: StorySlug,
  story: Story,
  shown: QuotesShown,
): MessageView {
  const person = story.people[shown.person - 1];
  const name = person && escapeMarkdown(clip(person.name, 80));
  const entries = entriesOf(language, story, person);
  if (entries.length === 0) {
    const none =
      name === undefined ? language.say('quotes.none') : language.say('quotes.none-of', { name });
    return framed([text(`${none}\n-# ${headlineText(story)}`)], MUTED);
  }
  const title =
    name === undefined ? language.say('quotes.title') : language.say('quotes.title-of', { name });
  const pages = paged(entries, { count: 5, size: 3200 }, (entry) => entry.length);
  const page = pageWithin(shown.page, pages);
  const pressOf = (to: number) =>
    ({ kind: 'quotes', story: slug, person: shown.person, page: to }) as const;
  return framed([
    text(`**${title}**\n-# ${headlineText(story)}`),
    ...(pages[page - 1] ?? []).map((entry) => text(entry)),
    ...pageTurner(language, page, pages.length, pressOf, 'page'),
  ]);
}

/** What is shown of somebody, or of everybody, one entry a statement: the quotes first, then what is reported of one person. */
function entriesOf(
  language: Language,
  story: Story,
  person: Person | undefined,
): readonly string[] {
  if (person === undefined) {
    return statementsOf(story.quotes).map((parts) => partsText(language, story, parts));
  }
  const quotes = story.quotes.filter(({ speaker }) => speaker === person.name);
  const reported = story.reported.filter(({ speaker }) => speaker === person.name);
  return [
    ...statementsOf(quotes).map((parts) => partsText(language, story, parts)),
    ...reported.map((statement) => reportedText(language, story, statement)),
  ];
}

/** Quotes by the statement that they are parts of, in order. */
function statementsOf(quotes: readonly Quote[]): readonly (readonly [Quote, ...Quote[]])[] {
  const statements: [Quote, ...Quote[]][] = [];
  for (const quote of quotes) {
    const last = statements.at(-1);
    if (last !== undefined && last[0].statement === quote.statement) last.push(quote);
    else statements.push([quote]);
  }
  return statements;
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
  return partsText(language, story, [quote], shown);
}

function partsText(
  language: Language,
  story: Story,
  parts: readonly [Quote, ...Quote[]],
  shown = QUOTE_SHOWN,
): string {
  const [{ paragraph }] = parts;
  const words = escapeMarkdown(clip(parts.map((part) => part.text).join('” “'), shown));
  const speaker = speakerText(language, story, parts[0]);
  return `> “${words}”\n-# ${language.say('quotes.place', { speaker, paragraph })}`;
}

/**
 * What a story reports of somebody as Discord Markdown: its own words without quotation marks, marked as reported.
 *
 * @param shown - how many UTF-16 units of the words at most
 */
export function reportedText(
  language: Language,
  story: Story,
  statement: ReportedStatement,
  shown = QUOTE_SHOWN,
): string {
  const { paragraph } = statement;
  const speaker = speakerText(language, story, statement);
  const place = language.say('quotes.place-reported', { speaker, paragraph });
  return `${escapeMarkdown(clip(statement.text, shown))}\n-# ${place}`;
}

function speakerText(
  language: Language,
  story: Story,
  { speaker, source }: Quote | ReportedStatement,
): string {
  const role = story.people.find(({ name }) => name === speaker)?.role ?? '';
  const told = (speaker === '' ? [source] : [speaker, role]).filter((part) => part !== '');
  if (told.length === 0) return language.say('quotes.nobody-named');
  return told.map((part) => escapeMarkdown(clip(part, 80))).join(', ');
}
