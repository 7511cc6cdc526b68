import type { APIStringSelectComponent, APITextInputComponent } from 'discord-api-types/v10';
import type { SandboxModal } from '../types.js';
import { componentTypes, paragraphStyle } from './discord-numbers.js';
import { type Content, make, makeButton } from './elements.js';
import { type NameOfMention, viewMarkdown } from './markdown-view.js';

/** What a modal does with what is entered. */
export interface ModalUse {
  readonly nameOf: NameOfMention;
  /** Sends the fields off, by custom id; a sentence where that was refused. */
  readonly submit: (fields: Readonly<Record<string, string>>) => Promise<string | undefined>;
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
    ...modal.components.map((one) => viewPart(one, fields, use.nameOf)),
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
    const entered = Object.fromEntries(
      [...fields].flatMap(([id, field]) => (field.value === '' ? [] : [[id, field.value]])),
    );
    void use.submit(entered).then((refusal) => {
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
  nameOf: NameOfMention,
): HTMLElement {
  switch (part.type) {
    case componentTypes.row:
      return make(
        'div',
        {},
        ...part.components.map((one) => labelled(one, one.label ?? '', '', fields)),
      );
    case componentTypes.label: {
      const { component, label, description } = part;
      if (component.type === componentTypes.textInput || component.type === componentTypes.menu)
        return labelled(component, label, description ?? '', fields);
      return make('p', {}, `${label}: this kind of field is not shown here.`);
    }
    case componentTypes.text:
      return viewMarkdown(part.content, nameOf);
    default:
      return make('p', {}, 'A part of this form is not shown here.');
  }
}

function labelled(
  component: APITextInputComponent | APIStringSelectComponent,
  label: string,
  description: string,
  fields: Map<string, Field>,
): HTMLElement {
  const id = `field-${component.custom_id}`;
  const field =
    component.type === componentTypes.menu ? menuField(component, id) : textField(component, id);
  fields.set(component.custom_id, field);
  const needed = field.required ? ' (required)' : '';
  const content: Content[] = [make('label', { for: id }, label + needed)];
  if (description !== '') content.push(make('small', {}, description));
  return make('div', { class: 'field' }, ...content, field);
}

function textField(input: APITextInputComponent, id: string): Field {
  const field =
    input.style === paragraphStyle ? make('textarea', { id, rows: '4' }) : make('input', { id });
  field.required = input.required ?? true;
  field.value = input.value ?? '';
  field.placeholder = input.placeholder ?? '';
  if (input.max_length !== undefined) field.maxLength = input.max_length;
  if (input.min_length !== undefined) field.minLength = input.min_length;
  return field;
}

function menuField(menu: APIStringSelectComponent, id: string): Field {
  const options = menu.options.map(({ label, value }) => make('option', { value }, label));
  const field = make('select', { id }, make('option', { value: '' }, menu.placeholder ?? '—'));
  field.append(...options);
  field.required = menu.required ?? true;
  return field;
}
