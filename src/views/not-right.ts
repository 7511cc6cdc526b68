import { ButtonStyle } from 'discord-api-types/v10';
import type { Passage } from '../answer/types.js';
import type { Story, StorySlug } from '../story/types.js';
import { button, framed, MUTED, row, text, type MessageView } from './message.js';
import { passageText } from './passage.js';
import { headlineText } from './story-line.js';

/** Thanks for saying that an answer wasn't right, with what else came close. */
export function notRightView(
  slug: StorySlug,
  story: Story,
  passages: readonly Passage[],
): MessageView {
  const others =
    passages.length === 0
      ? [text(`Try other words, or look into the story itself.\n-# ${headlineText(story)}`)]
      : [
          text('These came close as well:'),
          ...passages.map((one) => text(passageText(story, one))),
        ];
  return framed(
    [
      text('Thank you. I noted for whoever runs this bot that this answer was not right.'),
      ...others,
      row([
        button('Ask again', { kind: 'follow-up', story: slug }, ButtonStyle.Primary),
        button('Read the story', { kind: 'read', story: slug, page: 1 }),
      ]),
    ],
    MUTED,
  );
}
