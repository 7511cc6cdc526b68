import { ButtonStyle, type APIComponentInContainer } from 'discord-api-types/v10';
import type { Person, Story, StorySlug } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';
import { button, framed, MUTED, row, text, withButton, type MessageView } from './message.js';
import { paged, pageTurner, pageWithin } from './pages.js';
import { quoteText } from './quotes.js';
import { headlineText } from './story-line.js';

/** Of one person, so many characters are shown of the role and of the other names; escaped, they fit with a quote. */
const SHOWN = { role: 150, aliases: 150 } as const;

/** The people whom a story names, with their roles, by pages. */
export function peopleView(slug: StorySlug, story: Story, page: number): MessageView {
  if (story.people.length === 0) {
    return framed([text(`The story names nobody.\n-# ${headlineText(story)}`)], MUTED);
  }
  const numbered = story.people.map((person, at) => ({ person, number: at + 1 }));
  const pages = paged(
    numbered,
    { count: 6, size: 3200 },
    ({ person }) => personLine(person).length,
  );
  const here = pageWithin(page, pages);
  return framed([
    text(`**People in the story**\n-# ${headlineText(story)}`),
    ...(pages[here - 1] ?? []).map(({ person, number }) =>
      withButton(
        personLine(person),
        button('More', { kind: 'person', story: slug, person: number }),
      ),
    ),
    ...pageTurner(here, pages.length, (to) => ({ kind: 'people', story: slug, page: to }), 'Page'),
  ]);
}

/**
 * One person: name, role, other names, where the story names them and what it quotes of them.
 *
 * @param number - the person's place in the story's people, from 1; undefined is returned where there is none such
 */
export function personView(slug: StorySlug, story: Story, number: number): MessageView | undefined {
  const person = story.people[number - 1];
  if (person === undefined) return undefined;
  const quotes = story.quotes.filter(({ speaker }) => speaker === person.name);
  const [first] = quotes;
  const name = escapeMarkdown(clip(person.name, 80));
  const role = person.role === '' ? [] : [escapeMarkdown(clip(person.role, SHOWN.role))];
  return framed([
    text(
      [
        `## ${name}`,
        ...role,
        ...aliasLine(person),
        `-# ${mentionsText(person)} · ${headlineText(story)}`,
      ].join('\n'),
    ),
    ...(first === undefined
      ? [text('-# The story doesn’t quote them.')]
      : [text(quoteText(story, first)), ...moreQuotes(slug, number, quotes.length)]),
    row([button('Ask a question', { kind: 'follow-up', story: slug }, ButtonStyle.Primary)]),
  ]);
}

function moreQuotes(
  slug: StorySlug,
  person: number,
  count: number,
): readonly APIComponentInContainer[] {
  if (count < 2) return [];
  return [row([button(`All ${count} quotes`, { kind: 'quotes', story: slug, person, page: 1 })])];
}

function personLine(person: Person): string {
  const role = person.role === '' ? '' : `\n${escapeMarkdown(clip(person.role, SHOWN.role))}`;
  return `**${escapeMarkdown(clip(person.name, 80))}**${role}\n-# ${mentionsText(person)}`;
}

function aliasLine({ aliases }: Person): readonly string[] {
  if (aliases.length === 0) return [];
  return [`-# Also: ${escapeMarkdown(clip(aliases.join(', '), SHOWN.aliases))}`];
}

function mentionsText({ mentions }: Person): string {
  if (mentions === 0) return 'Not named in the text';
  return mentions === 1 ? 'Named once' : `Named ${mentions} times`;
}
