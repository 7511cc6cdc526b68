import type { APIApplicationCommandBasicOption, ChannelType } from 'discord-api-types/v10';
import type { OptionValues } from '../../types.js';
import { optionTypes } from '../state/discord-numbers.js';
import { mentionables } from '../state/names.js';
import type { PageChannel, WorldState } from '../state/world-state.js';

/** A choice for an option: what a person sees, and what is sent for it. */
export interface OptionChoice {
  readonly name: string;
  readonly value: OptionValues[string];
}

/** The choices that an option is limited to for a person; undefined for one that takes a text or number of one's own. */
export function choicesOf(
  option: APIApplicationCommandBasicOption,
  world: WorldState,
  userId: string,
): readonly OptionChoice[] | undefined {
  const { users, roles } = mentionables(world);
  switch (option.type) {
    case optionTypes.boolean:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case optionTypes.user:
      return users;
    case optionTypes.role:
      return roles;
    case optionTypes.mentionable:
      return [...users, ...roles];
    case optionTypes.channel:
      return channelChoices(world, userId, option.channel_types ?? []);
    case optionTypes.attachment:
      return [];
    case optionTypes.text:
    case optionTypes.integer:
    case optionTypes.number: {
      const fixed = 'choices' in option ? (option.choices ?? []) : [];
      return fixed.length === 0 ? undefined : fixed;
    }
  }
}

function channelChoices(
  world: WorldState,
  userId: string,
  types: readonly ChannelType[],
): readonly OptionChoice[] {
  const isOffered = (channel: PageChannel) =>
    channel.guild_id === world.guild.id &&
    channel.viewers.includes(userId) &&
    (types.length === 0 || types.includes(channel.type));
  return world.channels
    .filter(isOffered)
    .map((channel) => ({ name: `# ${channel.name ?? ''}`, value: channel.id }));
}

/** The choices whose names contain what was typed, those that begin with it first. */
export function choicesFor(
  typed: string,
  choices: readonly OptionChoice[],
): readonly OptionChoice[] {
  const wanted = typed.trim().toLowerCase();
  const place = ({ name }: OptionChoice) =>
    name
      .toLowerCase()
      .replace(/^[@#] /, '')
      .indexOf(wanted.replace(/^[@#]\s*/, ''));
  return choices
    .filter((choice) => place(choice) >= 0)
    .toSorted((one, other) => Number(place(one) > 0) - Number(place(other) > 0));
}
