import { chooseIn, type Component, defaultChoice, isMenu } from './menu-choice.js';
import type { Actor, Named } from './resolved.js';
import { walk } from '../rules/components.js';
import type { ModalFields, SandboxModal } from '../types.js';
import type { World } from '../world/world.js';

/** A modal with what a person entered, as an interaction carries it. */
export interface FilledModal {
  readonly components: readonly object[];
  /** What was chosen in menus that Discord fills itself. */
  readonly named: readonly Named[];
}

/**
 * What a person sends off with a modal; a field that they leave alone keeps what stood in it.
 *
 * @throws Error where Discord's client would not let them: a required field empty, too long, unknown
 */
export function filledIn(
  world: World,
  actor: Actor,
  modal: SandboxModal,
  fields: ModalFields,
): FilledModal {
  const known = new Set<unknown>();
  for (const { component } of walk(modal.components)) known.add(component['custom_id']);
  for (const customId of Object.keys(fields))
    if (!known.has(customId)) throw new Error(`The modal has no field "${customId}".`);
  const named: Named[] = [];
  const fill = (component: Component): object => {
    if (!isMenu(component)) return fillText(component, fields);
    const filled = fillMenu(world, actor, component, fields);
    named.push(...filled.named);
    return filled.component;
  };
  const components = modal.components.map((outer, index) => {
    const placed: Component = { ...outer };
    const id = placed['id'] ?? index + 1;
    const inside = placed['component'];
    if (typeof inside === 'object' && inside !== null)
      return { type: outer.type, id, component: fill({ ...inside }) };
    const list = placed['components'];
    return Array.isArray(list)
      ? { type: outer.type, id, components: list.map((one: object) => fill({ ...one })) }
      : { type: outer.type, id };
  });
  return { components, named };
}

function fillMenu(
  world: World,
  actor: Actor,
  menu: Component,
  fields: ModalFields,
): { readonly component: object; readonly named: readonly Named[] } {
  const customId = String(menu['custom_id']);
  const entered = fields[customId] ?? defaultChoice(menu);
  const values = typeof entered === 'string' ? [entered] : entered;
  const mayBeEmpty = values.length === 0 && menu['required'] === false;
  const choice = mayBeEmpty ? { values } : chooseIn(world, actor, menu, values);
  return {
    component: { type: menu['type'], id: menu['id'] ?? 1, custom_id: customId, values },
    named: choice.named ?? [],
  };
}

function fillText(input: Component, fields: ModalFields): object {
  const customId = String(input['custom_id']);
  const refuse = (why: string): never => {
    throw new Error(`The field "${customId}" ${why}.`);
  };
  const value = fields[customId] ?? input['value'] ?? '';
  if (typeof value !== 'string') return refuse('takes text');
  if (value === '' && input['required'] !== false) refuse('is required');
  if (value !== '' && value.length < Number(input['min_length'] ?? 0)) refuse('is too short');
  if (value.length > Number(input['max_length'] ?? 4000)) refuse('is too long');
  return { type: input['type'], id: input['id'] ?? 1, custom_id: customId, value };
}
