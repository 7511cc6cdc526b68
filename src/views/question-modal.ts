import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Language } from '../language/language.js';
import type { StorySlug } from '../story/types.js';
import type { ModalView } from './message.js';
import { clip } from './markdown.js';
import { pressId } from './press.js';

/** The `custom_id` of the modal's text field. */
export const QUESTION_FIELD = 'question';

/** The longest question that a field takes, in characters. */
export const QUESTION_LIMIT = 1000;

/** The modal in which a question is typed; `example` stands in the empty field. */
export function questionModal(
  language: Language,
  story: StorySlug,
  headline: string,
  example: string,
): ModalView {
  return {
    title: language.say('question-modal.title'),
    custom_id: pressId({ kind: 'follow-up', story }),
    components: [
      {
        type: ComponentType.Label,
        label: language.say('question-modal.question'),
        description: clip(headline, 100),
        component: {
          type: ComponentType.TextInput,
          custom_id: QUESTION_FIELD,
          style: TextInputStyle.Short,
          min_length: 1,
          max_length: QUESTION_LIMIT,
          placeholder: clip(example, 100),
        },
      },
    ],
  };
}
