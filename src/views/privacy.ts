import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import type { Language } from '../language/language.js';
import { escapeMarkdown } from './markdown.js';
import { framed, text, type MessageView } from './message.js';

/** What Byline keeps, what it doesn't, and where and how long, a sentence each. */
export function privacyView(language: Language): MessageView {
  const sentences = ['privacy.kept', 'privacy.not-kept', 'privacy.where'] as const;
  return framed([
    text([language.say('privacy.title'), ...sentences.map((key) => language.say(key))].join('\n')),
  ]);
}

/** Asks whether all that is kept about a server shall be deleted; the button's `custom_id` is `privacy:delete`. */
export function deletionAskedView(language: Language, serverName: string): MessageView {
  return framed([
    text(language.say('privacy.delete.ask', { server: escapeMarkdown(serverName) })),
    {
      type: ComponentType.ActionRow,
      components: [
        {
          type: ComponentType.Button,
          style: ButtonStyle.Danger,
          label: language.say('privacy.delete.button'),
          custom_id: 'privacy:delete',
        },
      ],
    },
  ]);
}
