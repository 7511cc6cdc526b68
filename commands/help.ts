import { ApplicationCommandType } from 'discord-api-types/v10';
import { slashCommand } from '../src/command/declaration.js';
import { everywhere } from '../src/command/everywhere.js';
import { named } from '../src/command/localised.js';
import { privately } from '../src/command/reply.js';
import { helpView } from '../src/views/help.js';

/** `/help`: what Byline can do. */
export const help = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('help'),
    ...everywhere,
  },
  run: (_options, { language, storyHere }) => privately(helpView(language, storyHere)),
});
