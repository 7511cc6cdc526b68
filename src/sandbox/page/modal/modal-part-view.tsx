import { Markdown } from '../markdown/markdown-view.js';
import { MenuField } from '../menus/menu-field.js';
import { menuOptions } from '../menus/menu-options.js';
import { paragraphStyle } from '../state/discord-numbers.js';
import { usePage } from '../state/page-context.js';
import { isRequired, longestOf, type ModalPart } from './modal-entry.js';

/** The id of the field of a custom id. */
export function idOfField(customId: string): string {
  return `field-${customId}`;
}

interface Props<P extends ModalPart> {
  readonly part: P;
  readonly entered: string | readonly string[];
  /** What is wrong with it, once that shall be said. */
  readonly problem: string | undefined;
  readonly enter: (value: string | readonly string[]) => void;
}

/** A part of a modal: a field with its label, or a text. */
export function ModalPartView({ part, entered, problem, enter }: Props<ModalPart>) {
  switch (part.kind) {
    case 'text':
      return <Markdown text={part.text} />;
    case 'unknown':
      return (
        <p class="not-shown">
          {part.label} This part of the form is of a kind that is not shown here.
        </p>
      );
    case 'text-field':
      return <TextField part={part} entered={entered} problem={problem} enter={enter} />;
    case 'menu':
      return <ModalMenu part={part} entered={entered} problem={problem} enter={enter} />;
  }
}

type PartOf<K> = Extract<ModalPart, { readonly kind: K }>;

function TextField({ part, entered, problem, enter }: Props<PartOf<'text-field'>>) {
  const { input } = part;
  const id = idOfField(input.custom_id);
  const text = typeof entered === 'string' ? entered : '';
  const field = {
    id,
    value: text,
    placeholder: input.placeholder ?? '',
    required: isRequired(part),
    autocomplete: 'off',
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-description ${id}-problem`,
  } as const;
  return (
    <div class="modal-field" data-wrong={problem !== undefined}>
      <FieldLabel part={part} id={id} />
      {input.style === paragraphStyle ? (
        <textarea {...field} rows={4} onInput={({ currentTarget }) => enter(currentTarget.value)} />
      ) : (
        <input {...field} onInput={({ currentTarget }) => enter(currentTarget.value)} />
      )}
      <p class="field-below">
        <span id={`${id}-problem`} class="field-problem" role="status">
          {problem}
        </span>
        <span class="field-count">
          {text.length}/{longestOf(input)}
        </span>
      </p>
    </div>
  );
}

function ModalMenu({ part, entered, problem, enter }: Props<PartOf<'menu'>>) {
  const { menu } = part;
  const { world, speaker } = usePage().state;
  const id = idOfField(menu.custom_id);
  return (
    <div class="modal-field" data-wrong={problem !== undefined}>
      <FieldLabel part={part} id={id} />
      <MenuField
        id={id}
        menu={menu}
        options={menuOptions(menu, world, speaker)}
        chosen={typeof entered === 'string' ? [] : entered}
        label={part.label}
        describedBy={`${id}-description ${id}-problem`}
        isWrong={problem !== undefined}
        change={enter}
        closed={enter}
      />
      <p class="field-below">
        <span id={`${id}-problem`} class="field-problem" role="status">
          {problem}
        </span>
      </p>
    </div>
  );
}

function FieldLabel(props: {
  readonly part: PartOf<'text-field'> | PartOf<'menu'>;
  readonly id: string;
}) {
  const { part, id } = props;
  return (
    <>
      <label for={id}>
        {part.label}
        {isRequired(part) && <span class="required"> (required)</span>}
      </label>
      <p id={`${id}-description`} class="field-description">
        {part.description}
      </p>
    </>
  );
}
