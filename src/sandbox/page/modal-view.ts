import type { APISelectMenuComponent, APITextInputComponent } from 'discord-api-types/v10';
import type { ModalFields, SandboxModal } from '../types.js';
import { componentTypes, paragraphStyle } from './discord-numbers.js';
import { type Content, make, makeButton } from './elements.js';
import { type NameOfMention, viewMarkdown } from './markdown-view.js';
import { chosenIn, makeMenuField } from './menu-field.js';
import type { MenuOption } from './menu-options.js';

/** What a modal does with what is entered. */
export interface ModalUse {
  readonly nameOf: NameOfMention;
  /** What a menu offers to the person who looks at it. */
  readonly offered: (menu: APISelectMenuComponent) => readonly MenuOption[];
  /** Sends the fields off; a sentence where that was refused. */
  readonly submit: (fields: ModalFields) => Promise<string | undefined>;
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Shows a modal in the dialog until it is sent off or closed. */
export function openModal(dialog: HTMLDialogElement, modal: SandboxModal, use: ModalUse): void {
  const fields = new Map<string, Field>();
  const problem = make('p', { class: 'problem', role: 'alert' });
  const title = make('h2', { id: 'modal-title' }, modal.title);
  const form = make(
    'form',
    {},
    title,
    ...modal.components.map((one) => viewPart(one, fields, use)),
    problem,
    make(
      'div',
      { class: 'row' },
      make('button', { type: 'submit' }, 'Send'),
      makeButton('Cancel', () => dialog.close()),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const entered = [...fields].map(([id, field]) => [
      id,
      field instanceof HTMLSelectElement ? chosenIn(field) : field.value,
    ]);
    void use.submit(Object.fromEntries(entered) as ModalFields).then((refusal) => {
      problem.textContent = refusal ?? '';
      if (refusal === undefined) dialog.close();
    });
  });
  dialog.setAttribute('aria-labelledby', title.id);
  dialog.replaceChildren(form);
  dialog.showModal();
  [...fields.values()][0]?.focus();
}

function viewPart(
  part: SandboxModal['components'][number],
  fields: Map<string, Field>,
  use: ModalUse,
): HTMLElement {
  switch (part.type) {
    case componentTypes.row:
      return make(
        'div',
        {},
        ...part.components.map((one) =>
          labelled(textField(one), one.custom_id, one.label ?? '', '', fields),
        ),
      );
    case componentTypes.label: {
      const { component, label, description } = part;
      const field = fieldOf(component, use);
      if (field !== undefined && 'custom_id' in component)
        return labelled(field, component.custom_id, label, description ?? '', fields);
      return make('p', {}, `${label}: this kind of field is not shown here.`);
    }
    case componentTypes.text:
      return viewMarkdown(part.content, use.nameOf);
    default:
      return make('p', {}, 'A part of this form is not shown here.');
  }
}

type ModalLabel = Extract<
  SandboxModal['components'][number],
  { readonly type: typeof componentTypes.label }
>;

/** The field of a label; undefined for one of a kind that this page doesn't know. */
function fieldOf(component: ModalLabel['component'], use: ModalUse): Field | undefined {
  // oxlint-disable-next-line typescript/switch-exhaustiveness-check -- Discord has more kinds than Byline sends, and will have others
  switch (component.type) {
    case componentTypes.textInput:
      return textField(component);
    case componentTypes.menu:
    case componentTypes.userMenu:
    case componentTypes.roleMenu:
    case componentTypes.mentionableMenu:
    case componentTypes.channelMenu: {
      const field = makeMenuField(component, use.offered(component), {
        id: idOf(component.custom_id),
      });
      field.required = component.required ?? true;
      return field;
    }
    default:
      return undefined;
  }
}

function idOf(customId: string): string {
  return `field-${customId}`;
}

function labelled(
  field: Field,
  customId: string,
  label: string,
  description: string,
  fields: Map<string, Field>,
): HTMLElement {
  fields.set(customId, field);
  const needed = field.required ? ' (required)' : '';
  const content: Content[] = [make('label', { for: idOf(customId) }, label + needed)];
  if (description !== '') content.push(make('small', {}, description));
  return make('div', { class: 'field' }, ...content, field);
}

function textField(input: APITextInputComponent): Field {
  const id = idOf(input.custom_id);
  const field =
    input.style === paragraphStyle ? make('textarea', { id, rows: '4' }) : make('input', { id });
  field.required = input.required ?? true;
  field.value = input.value ?? '';
  field.placeholder = input.placeholder ?? '';
  if (input.max_length !== undefined) field.maxLength = input.max_length;
  if (input.min_length !== undefined) field.minLength = input.min_length;
  return field;
}
