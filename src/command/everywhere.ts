import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';
import { named } from './localised.js';

/**
 * Where Byline's commands can be used: in servers, in direct messages with the bot and in private channels;
 * installed by a server or by a person for themselves.
 * https://discord.com/developers/docs/interactions/application-commands#contexts
 */
export const everywhere = {
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
  integration_types: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
};

/** The option by which a command is told which story is meant. */
export const storyOption = {
  type: ApplicationCommandOptionType.String,
  ...named('option.story'),
  autocomplete: true,
  max_length: 200,
} as const;
