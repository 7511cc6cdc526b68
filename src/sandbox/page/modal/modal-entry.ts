import type { APISelectMenuComponent, APITextInputComponent } from 'discord-api-types/v10';
import type { ModalFields, SandboxModal } from '../../types.js';
import { problemOfLength } from '../composer/command-entry.js';
import { limitsOf, problemOfChoice } from '../menus/menu-choice.js';
import { componentTypes } from '../state/discord-numbers.js';

/** A part of a modal as the page shows it. */
export type ModalPart =
  | {
      readonly kind: 'text-field';
      readonly input: APITextInputComponent;
      readonly label: string;
      readonly description: string;
    }
  | {
      readonly kind: 'menu';
      readonly menu: APISelectMenuComponent;
      readonly label: string;
      readonly description: string;
    }
  | { readonly kind: 'text'; readonly text: string }
  /** A part of a kind that this page doesn't know. */
  | { readonly kind: 'unknown'; readonly label: string };

/** The parts of a modal, in their order. */
export function modalParts(modal: SandboxModal): readonly ModalPart[] {
  return modal.components.flatMap((one): readonly ModalPart[] => {
    switch (one.type) {
      case componentTypes.row:
        return one.components.map((input) => ({
          kind: 'text-field',
          input,
          label: input.label ?? '',
          description: '',
        }));
      case componentTypes.label:
        return [labelled(one)];
      case componentTypes.text:
        return [{ kind: 'text', text: one.content }];
      default:
        return [{ kind: 'unknown', label: '' }];
    }
  });
}

type ModalLabel = Extract<
  SandboxModal['components'][number],
  { readonly type: typeof componentTypes.label }
>;

function labelled({ component, label, description = '' }: ModalLabel): ModalPart {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- Discord has more kinds than Byline sends, and will have others
  switch (component.type) {
    case componentTypes.textInput:
      return { kind: 'text-field', input: component, label, description };
    case componentTypes.menu:
    case componentTypes.userMenu:
    case componentTypes.roleMenu:
    case componentTypes.mentionableMenu:
    case componentTypes.channelMenu:
      return { kind: 'menu', menu: component, label, description };
    default:
      return { kind: 'unknown', label };
  }
}

/** The custom id of a part in which something is entered; undefined for others. */
export function customIdOf(part: ModalPart): string | undefined {
  if (part.kind === 'text-field') return part.input.custom_id;
  return part.kind === 'menu' ? part.menu.custom_id : undefined;
}

/** Whether something must be entered in a part: https://discord.com/developers/docs/components/reference#text-input */
export function isRequired(part: ModalPart): boolean {
  if (part.kind === 'text-field') return part.input.required ?? true;
  return part.kind === 'menu' && (part.menu.required ?? true);
}

/** The most characters of a text field that says no other number: https://discord.com/developers/docs/components/reference#text-input */
const textLimit = 4000;

/** How long the text of a field may be, UTF-16 units. */
export function longestOf(input: APITextInputComponent): number {
  return input.max_length ?? textLimit;
}

/** What is wrong with what was entered in a part, as a sentence; undefined where nothing is. */
export function problemOfPart(
  part: ModalPart,
  entered: string | readonly string[],
): string | undefined {
  if (part.kind === 'text-field' && typeof entered === 'string') {
    if (entered.trim() === '') return isRequired(part) ? 'This field is required.' : undefined;
    return problemOfLength(entered, part.input.min_length ?? 0, longestOf(part.input));
  }
  if (part.kind !== 'menu' || typeof entered === 'string') return undefined;
  if (entered.length === 0 && !isRequired(part)) return undefined;
  return problemOfChoice(entered, limitsOf(part.menu));
}

/** What stands in the fields of a modal when it is opened; `chosenIn` tells what stands chosen in a menu. */
export function firstFields(
  parts: readonly ModalPart[],
  chosenIn: (menu: APISelectMenuComponent) => readonly string[],
): ModalFields {
  return Object.fromEntries(
    parts.flatMap((part): readonly [string, string | readonly string[]][] => {
      if (part.kind === 'text-field') return [[part.input.custom_id, part.input.value ?? '']];
      return part.kind === 'menu' ? [[part.menu.custom_id, chosenIn(part.menu)]] : [];
    }),
  );
}
