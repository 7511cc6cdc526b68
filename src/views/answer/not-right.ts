import { ButtonStyle } from 'discord-api-types/v10';
import type { Passage } from '../../answer/types.js';
import type { Language } from '../../language/language.js';
import type { Story, StorySlug } from '../../story/types.js';
import { button, framed, MUTED, row, text, type MessageView } from '../message.js';
import { passageText } from '../passage.js';
import { headlineText } from '../story-line.js';

/** Thanks for saying that an answer wasn't right, with what else came close. */
export function notRightView(
  language: Language,
  slug: StorySlug,
  story: Story,
  passages: readonly Passage[],
): MessageView {
  const others =
    passages.length === 0
      ? [text(`${language.say('not-right.try-other-words')}\n-# ${headlineText(story)}`)]
      : [
          text(language.say('not-right.close-as-well')),
          ...passages.map((one) => text(passageText(language, story, one))),
        ];
  return framed(
    [
      text(language.say('not-right.thanks')),
      ...others,
      row([
        button(
          language.say('not-right.ask-again'),
          { kind: 'follow-up', story: slug },
          ButtonStyle.Primary,
        ),
        button(language.say('not-right.read-story'), { kind: 'read', story: slug, page: 1 }),
      ]),
    ],
    MUTED,
  );
}
