import {
  ButtonStyle,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
} from 'discord-api-types/v10';
import type { AnglePart } from '../../daily/angles.js';
import type { Language } from '../../language/language.js';
import type { Quote, Story, StorySlug } from '../../story/types.js';
import { hiddenQuestionText } from './hidden-question.js';
import { clip, escapeMarkdown, withBoldSpan } from '../markdown.js';
import { roleMention } from '../mentions.js';
import { button, framed, MUTED, row, text, type MessageView } from '../message.js';
import { paged } from '../pages.js';
import { paragraphButton, paragraphLine } from '../passage.js';
import { personCard } from '../people.js';
import { quoteText } from '../quotes.js';
import { relatedLine } from '../related.js';
import { headlineText, publishedLine } from '../story-line.js';

/**
 * Of each part so many characters are shown: of a sentence of the summary, of a quote beside it, of what stands alone
 * in a post, and of a name on a button. Escaped, all parts of a post fit a message.
 */
const SHOWN = { summary: 300, quote: 280, alone: 800, name: 38 } as const;

/** So many people have a button of their own; Discord takes five in a row. */
const MOST_PEOPLE = 5;

/** So many related headlines, of so many characters in sum, stand in a post. */
const RELATED = { count: 3, size: 1100 } as const;

/** What a daily post shows. */
export interface DailyPostShown {
  readonly slug: StorySlug;
  readonly story: Story;
  /** The side from which it is shown. */
  readonly part: AnglePart;
  /** The role that is mentioned above it; null: none. */
  readonly pingRoleId: string | null;
}

/**
 * A daily post: one story from one side. What its buttons lead to is shown to the person who presses them, or is a
 * message of its own; none of them changes the post.
 */
export function dailyPostView(language: Language, shown: DailyPostShown): MessageView {
  const { components } = framed([...partsOf(language, shown), row(waysOn(language, shown))]);
  const { pingRoleId } = shown;
  return {
    components: [...(pingRoleId === null ? [] : [text(roleMention(pingRoleId))]), ...components],
  };
}

/** The one word that a channel gets when it has been shown all that there is. */
export function usedUpView(language: Language): MessageView {
  return framed([text(language.say('daily.post.used-up'))], MUTED);
}

function partsOf(language: Language, shown: DailyPostShown): readonly APIComponentInContainer[] {
  const { slug, story, part } = shown;
  if (part.angle === 'story') return wholeStory(language, shown, part.quote);
  const kicker = text(`-# ${language.say(`daily.post.${part.angle}`)}`);
  const named = text(lines(`**${headlineText(story)}**`, publishedLine(language, story)));
  switch (part.angle) {
    case 'quote':
      return [kicker, text(quoteText(language, story, part.quote, SHOWN.alone)), named];
    case 'person': {
      // the card names the story itself
      const published = publishedLine(language, story);
      const card = personCard(language, slug, story, part.person + 1)?.parts ?? [];
      return [kicker, ...card, ...(published === '' ? [] : [text(published)])];
    }
    case 'figure': {
      const sentence = withBoldSpan(part.sentence, part.start, part.end, SHOWN.alone);
      return [kicker, placed(language, sentence, part.paragraph), named];
    }
    case 'background': {
      const [first] = part.sentences;
      const told = clip(part.sentences.map(({ sentence }) => sentence).join(' '), SHOWN.alone);
      return [kicker, placed(language, escapeMarkdown(told), first?.paragraph ?? 1), named];
    }
    case 'question':
      return [kicker, hiddenQuestionText(part.question), named];
  }
}

/** A piece of the story, as Discord Markdown, with its paragraph. */
function placed(language: Language, content: string, paragraph: number): APIComponentInContainer {
  return text(lines(`> ${content}`, paragraphLine(language, paragraph)));
}

function wholeStory(
  language: Language,
  { slug, story }: DailyPostShown,
  quote: Quote | undefined,
): readonly APIComponentInContainer[] {
  const summary = story.summary.short.map((one) => escapeMarkdown(clip(one, SHOWN.summary)));
  const people = peopleButtons(slug, story);
  const [related = []] = paged(story.related.map(relatedLine), RELATED, ({ length }) => length);
  return [
    text(lines(`## ${headlineText(story)}`, publishedLine(language, story))),
    ...(summary.length === 0 ? [] : [text(summary.join(' '))]),
    ...(quote === undefined ? [] : [text(quoteText(language, story, quote, SHOWN.quote))]),
    ...(people.length === 0 ? [] : [row(people)]),
    ...(related.length === 0
      ? []
      : [text(lines(`-# ${language.say('daily.post.related')}`, ...related))]),
  ];
}

/** The people whom a story names most often, each a button that tells more of them. */
function peopleButtons(slug: StorySlug, { people }: Story) {
  return people
    .map(({ name, mentions }, at) => ({ name, mentions, number: at + 1 }))
    .filter(({ name }) => name.trim() !== '')
    .toSorted((one, other) => other.mentions - one.mentions)
    .slice(0, MOST_PEOPLE)
    .map(({ name, number }) =>
      button(clip(name, SHOWN.name), { kind: 'person', story: slug, person: number }),
    );
}

/** The row below a post: what can be done with what it shows, a question to the story, and the whole of it. */
function waysOn(
  language: Language,
  { slug, story, part }: DailyPostShown,
): readonly APIButtonComponentWithCustomId[] {
  const ask = button(
    language.say('story.ask'),
    { kind: 'follow-up', story: slug },
    part.angle === 'question' ? ButtonStyle.Secondary : ButtonStyle.Primary,
  );
  const show = button(language.say('help.show-story'), { kind: 'show', story: slug });
  switch (part.angle) {
    case 'story':
      return [ask, button(language.say('people.more'), { kind: 'more', story: slug })];
    case 'question': {
      const reveal = { kind: 'reveal', story: slug } as const;
      return [button(language.say('daily.post.reveal'), reveal, ButtonStyle.Primary), ask, show];
    }
    case 'person': {
      const card = personCard(language, slug, story, part.person + 1);
      return [ask, ...(card?.buttons ?? []), show];
    }
    case 'quote':
      return [ask, paragraphButton(language, slug, part.quote.paragraph), show];
    case 'figure':
      return [ask, paragraphButton(language, slug, part.paragraph), show];
    case 'background':
      return [ask, paragraphButton(language, slug, part.sentences[0]?.paragraph ?? 1), show];
  }
}

function lines(...all: readonly string[]): string {
  return all.filter((one) => one !== '').join('\n');
}
