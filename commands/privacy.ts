import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { slashCommand } from '../src/command/declaration.js';
import { everywhere } from '../src/command/everywhere.js';
import { forModerators } from '../src/command/for-moderators.js';
import { named } from '../src/command/localised.js';
import { privately } from '../src/command/reply.js';
import { noticeView } from '../src/views/notice.js';
import { deletionAskedView, privacyView } from '../src/views/privacy.js';

/** `/privacy`: what Byline keeps, for everybody; moderators can delete what it keeps about their server. */
export const privacy = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('privacy'),
    ...everywhere,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('privacy.show'),
        options: [],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('privacy.delete'),
        options: [],
      },
    ],
  },
  run: ({ subcommand }, context) => {
    switch (subcommand) {
      case 'show':
        return privately(privacyView(context.language));
      case 'delete':
        return forModerators(context, 'ManageGuild', ({ name }) =>
          privately(deletionAskedView(context.language, name)),
        );
    }
  },
  act: ({ id }, context) =>
    forModerators(context, 'ManageGuild', async (server) => {
      const { language } = context;
      if (id !== 'delete') return privately(noticeView(language.say('notice.older-button')));
      const count = await server.deleteData();
      return {
        kind: 'update',
        view: noticeView(language.say('privacy.delete.done', { count })),
      };
    }),
});
