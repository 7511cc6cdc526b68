import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  type ApplicationCommandOptionAllowedChannelType,
} from 'discord-api-types/v10';
import { withSchedule } from '../src/command/daily/choose-schedule.js';
import type { CommandContext } from '../src/command/context.js';
import {
  pauseDailyPost,
  pingNobody,
  resumeDailyPost,
  turnOff,
} from '../src/command/daily/changes.js';
import { postDailyNow } from '../src/command/daily/now.js';
import { previewDailyPost } from '../src/command/daily/preview.js';
import { setDailyPost } from '../src/command/daily/set.js';
import { dailyStatus } from '../src/command/daily/status.js';
import { slashCommand, type Action, type Choice } from '../src/command/declaration.js';
import { forModerators, forModeratorsOnly } from '../src/command/for-moderators.js';
import { choice, named } from '../src/command/localised.js';
import { privately, type Reply } from '../src/command/reply.js';
import type { Server } from '../src/command/server.js';
import { suggestTimeZones } from '../src/daily/time-zone.js';
import { parseDailyAction } from '../src/views/daily/action.js';
import { noticeView } from '../src/views/notice.js';

/** Where a daily post can be made. */
const channelTypes: ApplicationCommandOptionAllowedChannelType[] = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
];

/** The option that says whose daily post is meant; left out where the server has one alone. */
const channelOption = {
  type: ApplicationCommandOptionType.Channel,
  ...named('option.channel'),
  channel_types: channelTypes,
} as const;

/** `/daily`: moderators set when and what Byline posts in a channel, and see how that goes. */
export const daily = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('daily'),
    ...forModeratorsOnly,
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('daily.set'),
        options: [
          {
            type: ApplicationCommandOptionType.Channel,
            ...named('daily.set.channel'),
            channel_types: channelTypes,
            required: true,
          },
          {
            type: ApplicationCommandOptionType.String,
            ...named('daily.set.time'),
            required: true,
            max_length: 40,
          },
          {
            type: ApplicationCommandOptionType.String,
            ...named('daily.set.timezone'),
            autocomplete: true,
            max_length: 100,
          },
          {
            type: ApplicationCommandOptionType.String,
            ...named('daily.set.stories'),
            choices: [
              choice('daily.set.stories.rotate'),
              choice('daily.set.stories.new'),
              choice('daily.set.stories.repeat'),
            ],
          },
          {
            type: ApplicationCommandOptionType.String,
            ...named('daily.set.angle'),
            choices: [
              choice('daily.set.angle.all'),
              choice('daily.set.angle.story'),
              choice('daily.set.angle.quote'),
              choice('daily.set.angle.person'),
              choice('daily.set.angle.figure'),
              choice('daily.set.angle.background'),
              choice('daily.set.angle.question'),
            ],
          },
          { type: ApplicationCommandOptionType.Role, ...named('daily.set.ping-role') },
          { type: ApplicationCommandOptionType.Boolean, ...named('daily.set.thread') },
          { type: ApplicationCommandOptionType.Boolean, ...named('daily.set.quiet') },
        ],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('daily.status'),
        options: [channelOption],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('daily.preview'),
        options: [channelOption],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('daily.now'),
        options: [channelOption],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('daily.pause'),
        options: [channelOption],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('daily.resume'),
        options: [channelOption],
      },
      {
        type: ApplicationCommandOptionType.Subcommand,
        ...named('daily.off'),
        options: [channelOption],
      },
    ],
  },
  run: (options, context) =>
    forModerators(context, 'ManageGuild', (server) => {
      const { language } = context;
      switch (options.subcommand) {
        case 'set':
          return setDailyPost(options, context, server);
        case 'status':
          return dailyStatus(context, server, options.channel);
        case 'preview':
          return withSchedule(language, server, options.channel, (schedule) =>
            previewDailyPost(context, server, schedule),
          );
        case 'now':
          return withSchedule(language, server, options.channel, (schedule) =>
            postDailyNow(language, server, schedule),
          );
        case 'pause':
          return withSchedule(language, server, options.channel, (schedule) =>
            pauseDailyPost(language, server, schedule),
          );
        case 'resume':
          return withSchedule(language, server, options.channel, (schedule) =>
            resumeDailyPost(context, server, schedule),
          );
        case 'off':
          return withSchedule(language, server, options.channel, (schedule) =>
            turnOff(language, server, schedule),
          );
      }
    }),
  complete: ({ name, value }, context) => (name === 'timezone' ? zoneChoices(value, context) : []),
  act: (action, context) =>
    forModerators(context, 'ManageGuild', (server) => acted(action, context, server)),
});

function zoneChoices(typed: string, { language, now }: CommandContext): readonly Choice[] {
  return suggestTimeZones(typed, now, language.locale).map(({ zone, time }) => ({
    name: `${zone} (${language.say('daily.zone-now', { time })})`,
    value: zone,
  }));
}

async function acted({ id }: Action, context: CommandContext, server: Server): Promise<Reply> {
  const { language } = context;
  const action = parseDailyAction(id);
  if (action === undefined) return privately(noticeView(language.say('notice.older-button')));
  return withSchedule(language, server, action.channelId, async (schedule) => {
    switch (action.kind) {
      case 'preview':
        return previewDailyPost(context, server, schedule);
      case 'ping-nobody':
        return pingNobody(language, server, schedule);
      case 'off':
        return turnOff(language, server, schedule);
    }
  });
}
