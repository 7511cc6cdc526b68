import { useEffect, useRef } from 'preact/hooks';
import { usePage } from '../state/page-context.js';

/** The modal that the speaker has before them, if any. */
export function ModalDialog() {
  const { state, dispatch } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const open = state.modal?.userId === state.speaker ? state.modal.modal : undefined;
  useEffect(() => {
    if (open === undefined) dialog.current?.close();
    else dialog.current?.showModal();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="modal-title"
      onClose={() => dispatch({ kind: 'modal-closed' })}
    >
      <h2 id="modal-title">{open?.title}</h2>
    </dialog>
  );
}
