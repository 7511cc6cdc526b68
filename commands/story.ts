import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { storyChoices, withStory } from '../src/command/choose-story.js';
import { slashCommand } from '../src/command/declaration.js';
import { everywhere, storyOption } from '../src/command/everywhere.js';
import { named } from '../src/command/localised.js';
import { asSet } from '../src/command/reply.js';
import { readingView } from '../src/views/paragraph.js';
import { storiesView, storyView } from '../src/views/stories.js';

/** `/story`: which stories there are, one at a glance, one to read. */
export const story = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('story'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('story.list'),
        options: [],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('story.show'),
        options: [storyOption],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('story.read'),
        options: [storyOption],
      },
    ],
  },
  run: (options, context) => {
    switch (options.subcommand) {
      case 'list':
        return withStory(context, undefined, () =>
          asSet(context, storiesView(context.language, context.library.stories)),
        );
      case 'show':
        return withStory(context, options.story, (found) =>
          asSet(context, storyView(context.language, found, true)),
        );
      case 'read':
        return withStory(context, options.story, (found) =>
          asSet(context, readingView(context.language, found.slug, found.story, 1)),
        );
    }
  },
  complete: ({ value }, context) => storyChoices(context, value),
});
