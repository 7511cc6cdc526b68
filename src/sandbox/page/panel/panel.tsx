/** The panel for the curious; `close` closes it. */
export function Panel({ close }: { readonly close: () => void }) {
  return (
    <aside id="panel" class="panel" aria-label="Look inside">
      <button type="button" onClick={close}>
        Close
      </button>
    </aside>
  );
}
