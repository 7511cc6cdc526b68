import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { chooseIn, type Choice, type Component, isMenu } from './menu-choice.js';
import type { Actor } from './resolved.js';
import { walk } from '../rules/components.js';
import type { ButtonChoice, SandboxMessage } from '../types.js';
import type { World } from '../world/world.js';

/** A component as it is used. */
export interface UsedComponent extends Partial<Choice> {
  readonly type: ComponentType;
  readonly customId: string;
  readonly id: number;
}

/** The button that a person presses; throws an Error where there is none such, or it can't be pressed. */
export function pressable(message: SandboxMessage, choice: ButtonChoice): UsedComponent {
  const buttons = componentsOf(message).filter((one) => one['type'] === ComponentType.Button);
  const button = buttons.find((one) =>
    'customId' in choice ? one['custom_id'] === choice.customId : one['label'] === choice.label,
  );
  const wanted = 'customId' in choice ? choice.customId : choice.label;
  if (button === undefined) {
    const labels = buttons.map((one) => String(one['label'] ?? one['custom_id'])).join(', ');
    throw new Error(`There is no button "${wanted}"; there are: ${labels || 'none'}.`);
  }
  if (button['disabled'] === true) throw new Error(`The button "${wanted}" is disabled.`);
  if (button['style'] === ButtonStyle.Link || button['style'] === ButtonStyle.Premium)
    throw new Error(`The button "${wanted}" leads elsewhere, the bot hears nothing of it.`);
  return used(button, ComponentType.Button);
}

/** The menu in which a person chooses; throws an Error where the choice isn't possible. */
export function choosable(
  world: World,
  actor: Actor,
  message: SandboxMessage,
  customId: string,
  values: readonly string[],
): UsedComponent {
  const menu = componentsOf(message).find((one) => one['custom_id'] === customId && isMenu(one));
  if (menu === undefined) throw new Error(`There is no menu "${customId}".`);
  if (menu['disabled'] === true) throw new Error(`The menu "${customId}" is disabled.`);
  const choice = chooseIn(world, actor, menu, values);
  return { ...used(menu, menu['type'] as ComponentType), ...choice }; // isMenu has seen that it is one.
}

function componentsOf(message: SandboxMessage): readonly Component[] {
  return [...walk(message.components ?? [])].map(({ component }) => component);
}

function used(component: Component, type: ComponentType): UsedComponent {
  return { type, customId: String(component['custom_id']), id: Number(component['id'] ?? 0) };
}
