import { useState } from 'preact/hooks';
import type { ModalFields, SandboxModal } from '../../types.js';
import { firstChoice } from '../menus/menu-choice.js';
import { menuOptions } from '../menus/menu-options.js';
import { usePage } from '../state/page-context.js';
import { customIdOf, firstFields, modalParts, problemOfPart } from './modal-entry.js';
import { idOfField, ModalPartView } from './modal-part-view.js';

/** The form of a modal: its parts, what went wrong, and the buttons that send and close it. */
export function ModalForm({ modal }: { readonly modal: SandboxModal }) {
  const { state, deeds } = usePage();
  const parts = modalParts(modal);
  const [fields, setFields] = useState<ModalFields>(() =>
    firstFields(parts, (menu) => firstChoice(menuOptions(menu, state.world, state.speaker))),
  );
  const [isChecked, setChecked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState('');
  const enteredIn = (customId: string | undefined) => fields[customId ?? ''] ?? '';

  async function submit(): Promise<void> {
    setChecked(true);
    const wrong = parts.find((part) => problemOfPart(part, enteredIn(customIdOf(part))));
    if (wrong !== undefined)
      return document.getElementById(idOfField(customIdOf(wrong) ?? ''))?.focus();
    setRefusal('');
    setSending(true);
    const said = await deeds.submit(fields);
    setSending(false);
    setRefusal(said ?? '');
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isSending) void submit();
      }}
    >
      <h2 id="modal-title">{modal.title}</h2>
      <div class="modal-parts">
        {parts.map((part, index) => {
          const customId = customIdOf(part);
          const entered = enteredIn(customId);
          return (
            <ModalPartView
              key={customId ?? index}
              part={part}
              entered={entered}
              problem={isChecked ? problemOfPart(part, entered) : undefined}
              enter={(value) => {
                if (customId !== undefined) setFields((now) => ({ ...now, [customId]: value }));
              }}
            />
          );
        })}
      </div>
      <p class="modal-refusal" role="alert">
        {refusal}
      </p>
      <div class="modal-buttons">
        <button type="button" class="message-button" onClick={() => void deeds.closeModal()}>
          Cancel
        </button>
        <button type="submit" class="message-button" data-style="1" aria-busy={isSending}>
          {isSending ? 'Sending…' : 'Submit'}
        </button>
      </div>
    </form>
  );
}
