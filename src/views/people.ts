import {
  ButtonStyle,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
} from 'discord-api-types/v10';
import type { Language } from '../language/language.js';
import { saidBy, saidOf } from '../story/people/about-person.js';
import { introductionOf } from '../story/people/introduction.js';
import type { Person, Story, StorySlug } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';
import { button, framed, MUTED, row, text, withButton, type MessageView } from './message.js';
import { paged, pageTurner, pageWithin } from './pages.js';
import { paragraphButton, placedText } from './passage.js';
import { quoteText, reportedText } from './quotes.js';
import { headlineText } from './story-line.js';

/** Of one person, so many characters are shown; escaped, they fit a message with the sentence that introduces them. */
const SHOWN = { role: 150, aliases: 150, quote: 350 } as const;

/** The people whom a story names, with their roles, by pages. */
export function peopleView(
  language: Language,
  slug: StorySlug,
  story: Story,
  page: number,
): MessageView {
  if (story.people.length === 0) {
    return framed([text(`${language.say('people.nobody')}\n-# ${headlineText(story)}`)], MUTED);
  }
  const numbered = story.people.map((person, at) => ({ person, number: at + 1 }));
  const pages = paged(
    numbered,
    { count: 6, size: 3200 },
    ({ person }) => personLine(language, person).length,
  );
  const here = pageWithin(page, pages);
  const pressOf = (to: number) => ({ kind: 'people', story: slug, page: to }) as const;
  return framed([
    text(`**${language.say('people.title')}**\n-# ${headlineText(story)}`),
    ...(pages[here - 1] ?? []).map(({ person, number }) =>
      withButton(
        personLine(language, person),
        button(language.say('people.more'), { kind: 'person', story: slug, person: number }),
      ),
    ),
    ...pageTurner(language, here, pages.length, pressOf, 'page'),
  ]);
}

/**
 * One person: their card, what somebody else says of them, and the ways on.
 *
 * @param number - the person's place in the story's people, from 1; undefined is returned where there is none such
 */
export function personView(
  language: Language,
  slug: StorySlug,
  story: Story,
  number: number,
): MessageView | undefined {
  const card = personCard(language, slug, story, number);
  if (card === undefined) return undefined;
  const ask = button(
    language.say('story.ask'),
    { kind: 'follow-up', story: slug },
    ButtonStyle.Primary,
  );
  return framed([
    ...card.parts,
    ...othersSay(language, story, number),
    row([...card.buttons, ask]),
  ]);
}

/** The first quote of somebody else that names a person, where there is one. */
function othersSay(
  language: Language,
  story: Story,
  number: number,
): readonly APIComponentInContainer[] {
  const person = story.people[number - 1];
  const first = person && saidOf(story, person)[0];
  if (first === undefined) return [];
  const quote = quoteText(language, story, first, SHOWN.quote);
  return [text(`**${language.say('people.others-say')}**\n${quote}`)];
}

/** What a story has of one person, as parts of a message. */
export interface PersonCard {
  readonly parts: readonly APIComponentInContainer[];
  /** The ways to the paragraph that introduces them and to their quotes; at most two. */
  readonly buttons: readonly APIButtonComponentWithCustomId[];
}

/**
 * The card of one person: name, role, other names, the sentence that introduces them and what the story quotes of them,
 * or else reports.
 *
 * @param number - the person's place in the story's people, from 1; undefined is returned where there is none such
 */
export function personCard(
  language: Language,
  slug: StorySlug,
  story: Story,
  number: number,
): PersonCard | undefined {
  const person = story.people[number - 1];
  if (person === undefined) return undefined;
  const introduction = introductionOf(story, person);
  const quotes = saidBy(story, person);
  const first = quotes.find(({ text }) => introduction?.sentence.includes(text) !== true);
  return {
    parts: [
      text(cardHead(language, story, person)),
      ...(introduction === undefined ? [] : [text(placedText(language, introduction))]),
      ...(first === undefined ? [] : [text(quoteText(language, story, first, SHOWN.quote))]),
      ...(quotes.length === 0 ? reportedOrNothing(language, story, person) : []),
    ],
    buttons: [
      ...(introduction === undefined
        ? []
        : [paragraphButton(language, slug, introduction.paragraph)]),
      ...moreQuotes(language, slug, number, quotes.length),
    ],
  };
}

/** Of somebody whom the story doesn't quote, the first thing that it reports them to say. */
function reportedOrNothing(
  language: Language,
  story: Story,
  { name }: Person,
): readonly APIComponentInContainer[] {
  const first = story.reported.find(({ speaker }) => speaker === name);
  return [
    ...(first === undefined ? [] : [text(reportedText(language, story, first, SHOWN.quote))]),
    text(`-# ${language.say('people.not-quoted')}`),
  ];
}

function cardHead(language: Language, story: Story, person: Person): string {
  const role = person.role === '' ? [] : [escapeMarkdown(clip(person.role, SHOWN.role))];
  return [
    `## ${escapeMarkdown(clip(person.name, 80))}`,
    ...role,
    ...aliasLine(language, person),
    `-# ${mentionsText(language, person)} · ${headlineText(story)}`,
  ].join('\n');
}

function moreQuotes(
  language: Language,
  slug: StorySlug,
  person: number,
  count: number,
): readonly APIButtonComponentWithCustomId[] {
  if (count < 2) return [];
  const label = language.say('people.all-quotes', { count });
  return [button(label, { kind: 'quotes', story: slug, person, page: 1 })];
}

function personLine(language: Language, person: Person): string {
  const role = person.role === '' ? '' : `\n${escapeMarkdown(clip(person.role, SHOWN.role))}`;
  return `**${escapeMarkdown(clip(person.name, 80))}**${role}\n-# ${mentionsText(language, person)}`;
}

function aliasLine(language: Language, { aliases }: Person): readonly string[] {
  if (aliases.length === 0) return [];
  const names = escapeMarkdown(clip(aliases.join(', '), SHOWN.aliases));
  return [`-# ${language.say('people.also', { names })}`];
}

function mentionsText(language: Language, { mentions }: Person): string {
  return language.say('people.mentions', { count: mentions });
}
