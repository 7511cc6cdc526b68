import { ApplicationCommandType } from 'discord-api-types/v10';
import { slashCommand } from '../src/command/declaration.js';
import { everywhere, named } from '../src/command/everywhere.js';
import { privately } from '../src/command/reply.js';
import { helpView } from '../src/views/help.js';

/** `/help`: what Byline can do. */
export const help = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('help', 'What Byline can do'),
    ...everywhere,
  },
  run: (_options, { language, storyHere }) => privately(helpView(language, storyHere)),
});
