import { ButtonStyle, type APIButtonComponentWithCustomId } from 'discord-api-types/v10';
import type { Language } from '../../language/language.js';
import type { StorySlug } from '../../story/types.js';
import { button } from '../message.js';

/** The button with which a person goes on asking; the main thing to do under an answer. */
export function followUpButton(
  language: Language,
  story: StorySlug,
): APIButtonComponentWithCustomId {
  return button(
    language.say('answer.follow-up'),
    { kind: 'follow-up', story },
    ButtonStyle.Primary,
  );
}

/** The button with which a person says that an answer from a paragraph was not right. */
export function notRightButton(
  language: Language,
  story: StorySlug,
  paragraph: number,
): APIButtonComponentWithCustomId {
  return button(language.say('answer.not-right'), { kind: 'not-right', story, paragraph });
}
