import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { storyChoices, withStory } from '../src/command/choose-story.js';
import { choosableStories, chooseStoryHere } from '../src/command/choose-story-here.js';
import { slashCommand } from '../src/command/declaration.js';
import { everywhere, storyOption } from '../src/command/everywhere.js';
import { choice, named } from '../src/command/localised.js';
import { asSet } from '../src/command/reply.js';
import { readingView } from '../src/views/paragraph.js';
import { storiesView, storyView } from '../src/views/stories.js';

/** `/story`: which stories there are, one at a glance, one to read; moderators choose which is meant. */
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
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('story.choose'),
        options: [
          { ...storyOption, ...named('story.choose.story'), required: true },
          {
            type: ApplicationCommandOptionType.String,
            ...named('story.choose.where'),
            required: true,
            choices: [choice('story.choose.where.channel'), choice('story.choose.where.server')],
          },
        ],
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
      case 'choose':
        return chooseStoryHere(context, options.story, options.where);
    }
  },
  complete: ({ value, others }, context) =>
    others['subcommand'] === 'choose'
      ? choosableStories(context, value)
      : storyChoices(context, value),
});
