import type { APISelectMenuComponent } from 'discord-api-types/v10';
import { componentTypes } from '../state/discord-numbers.js';
import { nameOf, type WorldState } from '../state/world-state.js';

/** One line of a menu. */
export interface MenuOption {
  readonly value: string;
  readonly label: string;
  /** What the bot says about it; '' for nothing. */
  readonly hint: string;
  /** Whether it is chosen before a person touches the menu. */
  readonly chosen: boolean;
}

/** What a menu offers: its own options, or the people, roles and channels (those that the person sees) of this world. */
export function menuOptions(
  menu: APISelectMenuComponent,
  world: WorldState,
  userId: string,
): readonly MenuOption[] {
  if (menu.type === componentTypes.menu)
    return menu.options.map(({ value, label, description, emoji, default: chosen = false }) => ({
      value,
      label: emoji?.id === undefined && emoji?.name ? `${emoji.name} ${label}` : label,
      hint: description ?? '',
      chosen,
    }));
  const chosen = new Set(menu.default_values?.map((one) => one.id));
  const option = (value: string, label: string, hint: string): MenuOption => ({
    value,
    label,
    hint,
    chosen: chosen.has(value),
  });
  const users = [world.bot, ...world.users].map((user) =>
    option(user.id, nameOf(user), user.username),
  );
  const roles = world.guild.roles.map((role) => option(role.id, `@ ${role.name}`, ''));
  switch (menu.type) {
    case componentTypes.userMenu:
      return users;
    case componentTypes.roleMenu:
      return roles;
    case componentTypes.mentionableMenu:
      return [...users, ...roles];
    case componentTypes.channelMenu: {
      const types = menu.channel_types ?? [];
      return world.channels
        .filter((channel) => channel.guild_id === world.guild.id)
        .filter((channel) => types.length === 0 || types.includes(channel.type))
        .filter((channel) => channel.viewers.includes(userId))
        .map((channel) => option(channel.id, `# ${channel.name ?? ''}`, ''));
    }
  }
}
