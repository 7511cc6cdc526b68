import { ApplicationCommandType } from 'discord-api-types/v10';
import { askStory } from '../src/command/ask-story.js';
import { withStory } from '../src/command/choose-story.js';
import type { MessageCommand } from '../src/command/declaration.js';
import { everywhere } from '../src/command/everywhere.js';
import { inMenu } from '../src/command/localised.js';
import { asSet, type Reply } from '../src/command/reply.js';
import { questionModal } from '../src/views/question-modal.js';

/**
 * *Ask about this*, in a message's menu: the message's text is the question. A message of Byline's own, or one without
 * text, opens a modal for the question instead.
 */
export const askAboutThis: MessageCommand = {
  kind: 'message',
  data: {
    type: ApplicationCommandType.Message,
    ...inMenu('ask-about-this'),
    ...everywhere,
  },
  asks: true,
  run: ({ text, mine, story, before }, context) => {
    // a story that a person's words only stand below may be gone: then it is the one meant here
    const known = context.library.stories.find(({ slug }) => slug === story)?.slug;
    return withStory(context, mine ? story : known, async (found): Promise<Reply> => {
      if (mine || text === '') {
        const [example = ''] = found.questions;
        return {
          kind: 'modal',
          modal: questionModal(context.language, found.slug, found.story.headline, example),
        };
      }
      return asSet(
        context,
        await askStory({
          language: context.language,
          found,
          question: text,
          before,
          repeatQuestion: true,
        }),
      );
    });
  },
};
