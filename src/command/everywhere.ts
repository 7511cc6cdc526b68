import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
} from 'discord-api-types/v10';

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

/** Text in the locales that the commands are written in: English, as Discord names its two kinds. */
export function inEnglish<const T extends string>(text: T) {
  return { 'en-US': text, 'en-GB': text } as const;
}

/** A name and a description, each with its localisations. */
export function named<const N extends string>(name: N, description: string) {
  return {
    name,
    name_localizations: inEnglish(name),
    description,
    description_localizations: inEnglish(description),
  };
}

/** The option by which a command is told which story is meant. */
export const storyOption = {
  type: ApplicationCommandOptionType.String,
  ...named('story', 'Which story; the newest if you leave it out'),
  autocomplete: true,
  max_length: 200,
} as const;
