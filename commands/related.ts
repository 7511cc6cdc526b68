import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { orderRelated } from '../src/answer/order-related.js';
import { storyChoices, withStory } from '../src/command/choose-story.js';
import { slashCommand } from '../src/command/declaration.js';
import { everywhere, storyOption } from '../src/command/everywhere.js';
import { named } from '../src/command/localised.js';
import { asSet } from '../src/command/reply.js';
import { storyOfHeadline } from '../src/library/related-stories.js';
import { relatedView } from '../src/views/related.js';

/** `/related`: the headlines that stand beside the story, the closest first. */
export const related = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('related'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named('related.about'),
        max_length: 100,
      },
      storyOption,
    ],
  },
  run: ({ about, story }, context) =>
    withStory(context, story, (found) => {
      const ordered = orderRelated(found.story, about).map((one) => ({
        ...one,
        here: storyOfHeadline(context.library, one.related.headline)?.slug,
      }));
      return asSet(context, relatedView(context.language, found.story, ordered, about));
    }),
  complete: ({ value }, context) => storyChoices(context, value),
});
