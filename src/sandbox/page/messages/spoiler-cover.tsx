import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/** Covers what is marked as a spoiler until a person wants to see it. */
export function SpoilerCover(props: {
  readonly isSpoiler: boolean;
  /** What is covered: `picture`. */
  readonly what: string;
  readonly children: ComponentChildren;
}) {
  const [isShown, setShown] = useState(!props.isSpoiler);
  if (isShown) return props.children;
  return (
    <button type="button" class="spoiler-cover" onClick={() => setShown(true)}>
      Show the {props.what}, which is marked as a spoiler
    </button>
  );
}
