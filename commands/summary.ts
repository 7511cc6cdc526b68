import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { storyChoices, withStory } from '../src/command/choose-story.js';
import { slashCommand } from '../src/command/declaration.js';
import { everywhere, storyOption } from '../src/command/everywhere.js';
import { choice, named } from '../src/command/localised.js';
import { asSet } from '../src/command/reply.js';
import { summaryView } from '../src/views/summary.js';

/** `/summary`: a story in its own sentences, at three lengths. */
export const summary = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('summary'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named('summary.length'),
        choices: [
          choice('summary.length.short'),
          choice('summary.length.medium'),
          choice('summary.length.long'),
        ],
      },
      storyOption,
    ],
  },
  run: ({ length = 'medium', story }, context) =>
    withStory(context, story, (found) =>
      asSet(context, summaryView(context.language, found.slug, found.story, length)),
    ),
  complete: ({ value }, context) => storyChoices(context, value),
});
