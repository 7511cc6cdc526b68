import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { storyChoices, withStory } from '../src/command/choose-story.js';
import { slashCommand } from '../src/command/declaration.js';
import { everywhere, inEnglish, named, storyOption } from '../src/command/everywhere.js';
import { asSet } from '../src/command/reply.js';
import { summaryView } from '../src/views/summary.js';

/** `/summary`: a story in its own sentences, at three lengths. */
export const summary = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('summary', 'Sum the story up in its own sentences'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        ...named('length', 'How long; about three sentences if you leave it out'),
        choices: [
          {
            name: 'One or two sentences',
            name_localizations: inEnglish('One or two sentences'),
            value: 'short',
          },
          {
            name: 'About three sentences',
            name_localizations: inEnglish('About three sentences'),
            value: 'medium',
          },
          {
            name: 'About six sentences',
            name_localizations: inEnglish('About six sentences'),
            value: 'long',
          },
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
