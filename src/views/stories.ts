import { ButtonStyle } from 'discord-api-types/v10';
import type { Story, StorySlug } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';
import { button, framed, row, text, withButton, type MessageView } from './message.js';
import { paged } from './pages.js';
import { headlineText, publishedLine } from './story-line.js';

/** So many stories, of so many characters in sum, stand in a list; each is a section of three components. */
const LISTED = { count: 10, size: 3600 } as const;

/** A story and its short name. */
export interface NamedStory {
  readonly slug: StorySlug;
  readonly story: Story;
}

/** The stories that there are, newest first as given, each with a button that shows it. */
export function storiesView(stories: readonly NamedStory[]): MessageView {
  const [listed = []] = paged(stories, LISTED, (one) => storyLine(one).length);
  const more = stories.length - listed.length;
  return framed([
    text(stories.length === 1 ? '**The story here**' : `**The ${stories.length} stories here**`),
    ...listed.map((one) =>
      withButton(storyLine(one), button('Show', { kind: 'show', story: one.slug })),
    ),
    ...(more > 0 ? [text(`-# And ${more} older. Find them with \`/story show\`.`)] : []),
  ]);
}

function storyLine({ story }: NamedStory): string {
  return [`**${headlineText(story)}**`, publishedLine(story)].filter(Boolean).join('\n');
}

/**
 * One story at a glance: what it comes to, how much there is in it, and the ways in.
 *
 * @param canDiscuss - whether a thread can be opened where the message goes
 */
export function storyView({ slug, story }: NamedStory, canDiscuss: boolean): MessageView {
  const counts = [
    counted(story.paragraphs.length, 'paragraph'),
    counted(story.people.length, 'person', 'people'),
    counted(story.quotes.length, 'quote'),
    counted(story.related.length, 'related headline'),
  ].join(' · ');
  const summary = story.summary.short.map((sentence) => escapeMarkdown(clip(sentence, 500)));
  return framed([
    text([`## ${headlineText(story)}`, publishedLine(story)].filter(Boolean).join('\n')),
    text(`${summary.join(' ')}\n-# ${counts}`),
    row([
      button('Ask a question', { kind: 'follow-up', story: slug }, ButtonStyle.Primary),
      button('Read', { kind: 'read', story: slug, page: 1 }),
      button('People', { kind: 'people', story: slug, page: 1 }),
      button('Quotes', { kind: 'quotes', story: slug, person: 0, page: 1 }),
      ...(canDiscuss ? [button('Discuss in a thread', { kind: 'discuss', story: slug })] : []),
    ]),
  ]);
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
