import { useLayoutEffect, useRef } from 'preact/hooks';
import type { SandboxModal } from '../../types.js';
import { usePage } from '../state/page-context.js';
import { ModalForm } from './modal-form.js';
import './modal.css';

/** The modal that the speaker has before them, if any. */
export function ModalDialog() {
  const { state } = usePage();
  const open = state.modal?.userId === state.speaker ? state.modal.modal : undefined;
  return open === undefined ? null : <OpenDialog key={open.id} modal={open} />;
}

function OpenDialog({ modal }: { readonly modal: SandboxModal }) {
  const { deeds } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed before it is taken away, the browser gives the focus back.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="modal"
      aria-labelledby="modal-title"
      onCancel={(event) => {
        event.preventDefault();
        void deeds.closeModal();
      }}
    >
      <ModalForm modal={modal} />
    </dialog>
  );
}
