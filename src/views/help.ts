import { ButtonStyle } from 'discord-api-types/v10';
import type { Language } from '../language/language.js';
import { button, framed, row, text, type MessageView } from './message.js';
import type { NamedStory } from './stories.js';
import { headlineText, publishedLine } from './story-line.js';

/** The commands that help explains, in this order. */
const explained = ['ask', 'summary', 'quotes', 'people', 'related', 'story'] as const;

/** What Byline can do, and today's story where there is one. */
export function helpView(language: Language, today: NamedStory | undefined): MessageView {
  return framed([
    text(`**${language.say('help.purpose')}**\n${language.say('help.asking')}`),
    text(explained.map((one) => `- ${language.say(`help.${one}`)}`).join('\n')),
    text(language.say('help.moderators')),
    ...todayPart(language, today),
  ]);
}

/** What a bare mention gets: how to ask, and today's story where there is one. */
export function greetingView(language: Language, today: NamedStory | undefined): MessageView {
  return framed([text(language.say('help.greeting')), ...todayPart(language, today)]);
}

/** How to ask where Discord doesn't show the bot what people write: in threads, and in replies to a command's answer. */
export function howToAskView(language: Language, today: NamedStory | undefined): MessageView {
  return framed([
    text(language.say('help.how-to-ask')),
    ...(today === undefined ? [] : [row([askButton(language, today)])]),
  ]);
}

function todayPart(language: Language, today: NamedStory | undefined) {
  if (today === undefined) return [text(language.say('help.no-story'))];
  const headline = `**${headlineText(today.story)}**`;
  return [
    text(
      [language.say('help.today'), headline, publishedLine(language, today.story)]
        .filter(Boolean)
        .join('\n'),
    ),
    row([
      askButton(language, today),
      button(language.say('help.show-story'), { kind: 'show', story: today.slug }),
    ]),
  ];
}

function askButton(language: Language, { slug }: NamedStory) {
  return button(language.say('story.ask'), { kind: 'follow-up', story: slug }, ButtonStyle.Primary);
}
