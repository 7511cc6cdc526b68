import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { walk } from './rules/components.js';
import type { ButtonChoice, SandboxMessage, SandboxModal } from './types.js';

/** A component as it is used. */
export interface UsedComponent {
  readonly type: ComponentType;
  readonly customId: string;
  readonly id: number;
  readonly values?: readonly string[];
}

type Component = Readonly<Record<string, unknown>>;

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
  message: SandboxMessage,
  customId: string,
  values: readonly string[],
): UsedComponent {
  const menu = componentsOf(message).find(
    (one) => one['custom_id'] === customId && isSelect(one['type']),
  );
  if (menu === undefined) throw new Error(`There is no menu "${customId}".`);
  if (menu['disabled'] === true) throw new Error(`The menu "${customId}" is disabled.`);
  checkChoice(menu, values);
  return { ...used(menu, menu['type'] as ComponentType), values }; // isSelect has seen that it is one.
}

/**
 * What a person sends off with a modal: the components with their values as an interaction carries them.
 *
 * @throws Error where Discord's client would not let them: a required field empty, too long, unknown
 */
export function filledIn(
  modal: SandboxModal,
  fields: Readonly<Record<string, string>>,
): readonly object[] {
  const known = new Set<unknown>();
  for (const { component } of walk(modal.components)) known.add(component['custom_id']);
  for (const customId of Object.keys(fields))
    if (!known.has(customId)) throw new Error(`The modal has no field "${customId}".`);
  return modal.components.map((outer, index) => {
    const placed: Component = { ...outer };
    const id = placed['id'] ?? index + 1;
    const inside = placed['component'];
    if (typeof inside === 'object' && inside !== null)
      return { type: outer.type, id, component: fill({ ...inside }, fields) };
    const list = placed['components'];
    return Array.isArray(list)
      ? { type: outer.type, id, components: list.map((one: object) => fill({ ...one }, fields)) }
      : { type: outer.type, id };
  });
}

function fill(component: Component, fields: Readonly<Record<string, string>>): object {
  const customId = String(component['custom_id']);
  const id = component['id'] ?? 1;
  if (isSelect(component['type'])) {
    const value = fields[customId];
    const values = value === undefined ? [] : [value];
    if (values.length > 0 || component['required'] !== false) checkChoice(component, values);
    return { type: component['type'], id, custom_id: customId, values };
  }
  const value = fields[customId] ?? textIn(component['value']);
  const refuse = (why: string): never => {
    throw new Error(`The field "${customId}" ${why}.`);
  };
  if (value === '' && component['required'] !== false) refuse('is required');
  if (value !== '' && value.length < Number(component['min_length'] ?? 0)) refuse('is too short');
  if (value.length > Number(component['max_length'] ?? 4000)) refuse('is too long');
  return { type: component['type'], id, custom_id: customId, value };
}

function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function checkChoice(menu: Component, values: readonly string[]): void {
  const least = Number(menu['min_values'] ?? 1);
  const most = Number(menu['max_values'] ?? 1);
  if (values.length < least || values.length > most)
    throw new Error(`The menu takes ${least} to ${most} choices, not ${values.length}.`);
  const options = menu['options'];
  if (!Array.isArray(options)) return;
  const offered = options.map((one: { readonly value?: unknown }) => String(one.value));
  for (const value of values)
    if (!offered.includes(value))
      throw new Error(`The menu has no "${value}"; it has: ${offered.join(', ')}.`);
}

function componentsOf(message: SandboxMessage): readonly Component[] {
  return [...walk(message.components ?? [])].map(({ component }) => component);
}

function isSelect(type: unknown): boolean {
  return typeof type === 'number' && (type === 3 || (type >= 5 && type <= 8));
}

function used(component: Component, type: ComponentType): UsedComponent {
  return { type, customId: String(component['custom_id']), id: Number(component['id'] ?? 0) };
}
