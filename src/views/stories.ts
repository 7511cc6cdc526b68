import { ButtonStyle, type APIComponentInContainer } from 'discord-api-types/v10';
import type { Language } from '../language/language.js';
import type { Story, StorySlug } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';
import { button, framed, row, text, withButton, type MessageView } from './message.js';
import { paged } from './pages.js';
import { headlineText, publishedLine } from './story-line.js';

/** So many stories, of so many characters in sum, stand in a list; each is a section of three components. */
const LISTED = { count: 10, size: 3600 } as const;

/** Discord's limit on the buttons of a row. */
const ROW = 5;

/** A story and its short name. */
export interface NamedStory {
  readonly slug: StorySlug;
  readonly story: Story;
}

/** The stories that there are, newest first as given, each with a button that shows it. */
export function storiesView(language: Language, stories: readonly NamedStory[]): MessageView {
  const [listed = []] = paged(stories, LISTED, (one) => storyLine(language, one).length);
  const more = stories.length - listed.length;
  return framed([
    text(`**${language.say('stories.title', { count: stories.length })}**`),
    ...listed.map((one) =>
      withButton(
        storyLine(language, one),
        button(language.say('stories.show'), { kind: 'show', story: one.slug }),
      ),
    ),
    ...(more > 0 ? [text(`-# ${language.say('stories.older', { count: more })}`)] : []),
  ]);
}

function storyLine(language: Language, { story }: NamedStory): string {
  return [`**${headlineText(story)}**`, publishedLine(language, story)].filter(Boolean).join('\n');
}

/**
 * One story at a glance: what it comes to, how much there is in it, and the ways in.
 *
 * @param canDiscuss - whether a thread can be opened where the message goes
 */
export function storyView(
  language: Language,
  { slug, story }: NamedStory,
  canDiscuss: boolean,
): MessageView {
  const counts = [
    language.say('story.paragraphs', { count: story.paragraphs.length }),
    language.say('story.people', { count: story.people.length }),
    language.say('story.quotes', { count: story.quotes.length }),
    language.say('story.related', { count: story.related.length }),
  ].join(' · ');
  const summary = story.summary.short.map((sentence) => escapeMarkdown(clip(sentence, 500)));
  return framed([
    text([`## ${headlineText(story)}`, publishedLine(language, story)].filter(Boolean).join('\n')),
    text(`${summary.join(' ')}\n-# ${counts}`),
    ...waysIn(language, slug, story, canDiscuss),
  ]);
}

function waysIn(
  language: Language,
  slug: StorySlug,
  story: Story,
  canDiscuss: boolean,
): readonly APIComponentInContainer[] {
  const hasTimes = story.times.length > 0;
  const buttons = [
    button(language.say('story.ask'), { kind: 'follow-up', story: slug }, ButtonStyle.Primary),
    button(language.say('story.read'), { kind: 'read', story: slug, page: 1 }),
    button(language.say('story.show-people'), { kind: 'people', story: slug, page: 1 }),
    button(language.say('story.show-quotes'), { kind: 'quotes', story: slug, person: 0, page: 1 }),
    ...(hasTimes
      ? [button(language.say('story.show-time-line'), { kind: 'time-line', story: slug, page: 1 })]
      : []),
    ...(canDiscuss
      ? [button(language.say('story.discuss'), { kind: 'discuss', story: slug })]
      : []),
  ];
  return [buttons.slice(0, ROW), buttons.slice(ROW)].flatMap((some) =>
    some.length === 0 ? [] : [row(some)],
  );
}
