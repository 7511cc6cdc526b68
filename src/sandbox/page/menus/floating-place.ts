/** The edges of something in the window, px. */
export interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where something that floats beside an anchor stands in the window, px. */
export interface FloatingPlace {
  readonly left: number;
  readonly width: number;
  readonly maxHeight: number;
  /** Where it hangs: below the anchor from its top, or above it from its bottom. */
  readonly from: 'top' | 'bottom';
  /** The distance of that edge from the same edge of the window. */
  readonly distance: number;
}

/** The space between what floats, its anchor and the window's edges, px. */
const gap = 6;

/**
 * Where something floats: below its anchor, or above it where there is more room for it, and within the window's sides.
 *
 * @param wanted how wide and high it would be
 */
export function floatingPlace(
  anchor: Edges,
  window: { readonly width: number; readonly height: number },
  wanted: { readonly width: number; readonly height: number },
): FloatingPlace {
  const below = window.height - anchor.bottom - 2 * gap;
  const above = anchor.top - 2 * gap;
  const isBelow = below >= wanted.height || below >= above;
  const width = Math.min(wanted.width, window.width - 2 * gap);
  return {
    left: Math.max(gap, Math.min(anchor.left, window.width - gap - width)),
    width,
    maxHeight: Math.min(wanted.height, isBelow ? below : above),
    from: isBelow ? 'top' : 'bottom',
    distance: isBelow ? anchor.bottom + gap : window.height - anchor.top + gap,
  };
}
