import { ButtonStyle } from 'discord-api-types/v10';
import { button, framed, row, text, type MessageView } from './message.js';
import type { NamedStory } from './stories.js';
import { headlineText, publishedLine } from './story-line.js';

const commandLines = [
  '`/ask` a question and get the sentence of the story that answers it',
  '`/summary` the story in its own sentences',
  '`/quotes` who said what, word for word',
  '`/people` who is in the story',
  '`/related` other headlines',
  '`/story` list, show or read the stories',
];

const askingLine =
  'Or mention me with a question, reply to an answer of mine, write to me directly, or choose *Ask about this* in a message’s menu under Apps. I only say what the story says, and tell you where it doesn’t.';

/** What Byline can do, and today's story where there is one. */
export function helpView(today: NamedStory | undefined): MessageView {
  return framed([
    text(
      `**Byline answers questions about a news story, in the story’s own words.**\n${askingLine}`,
    ),
    text(commandLines.map((one) => `- ${one}`).join('\n')),
    ...(today === undefined ? [text('There is no story here yet.')] : todayPart(today)),
  ]);
}

/** What a bare mention gets: how to ask, and today's story where there is one. */
export function greetingView(today: NamedStory | undefined): MessageView {
  return framed([
    text('Ask me about the story: mention me together with your question. `/help` shows the rest.'),
    ...(today === undefined ? [text('There is no story here yet.')] : todayPart(today)),
  ]);
}

/** How to ask where Discord doesn't show the bot what people write: in threads, and in replies to a command's answer. */
export function howToAskView(today: NamedStory | undefined): MessageView {
  return framed([
    text(
      'Discord doesn’t show me what you write here unless you mention me. Mention me with your question, or use the button.',
    ),
    ...(today === undefined ? [] : [row([askButton(today)])]),
  ]);
}

function todayPart(today: NamedStory) {
  const headline = `**${headlineText(today.story)}**`;
  return [
    text(['Today’s story:', headline, publishedLine(today.story)].filter(Boolean).join('\n')),
    row([askButton(today), button('Show the story', { kind: 'show', story: today.slug })]),
  ];
}

function askButton({ slug }: NamedStory) {
  return button('Ask a question', { kind: 'follow-up', story: slug }, ButtonStyle.Primary);
}
