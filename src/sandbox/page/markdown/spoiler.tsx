import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** A text that is hidden until it is clicked, or pressed with the keyboard. */
export function Spoiler({ children }: { readonly children: ComponentChildren }) {
  const [isShown, setShown] = useState(false);
  if (isShown) return <span class="spoiler shown">{children}</span>;
  return (
    <button
      type="button"
      class="spoiler"
      aria-label="Spoiler, press to show"
      onClick={() => setShown(true)}
    >
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
