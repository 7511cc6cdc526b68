/** Whether a quotation begins or ends outside of a text: it opens more marks than it closes, or closes more. */
export function isTorn(text: string): boolean {
  return openQuotations(text) !== 0;
}

/** How many quotation marks are open at the end of a text; below 0 where it closes one that it didn't open. */
export function openQuotations(text: string): number {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  // a straight mark opens and closes in turn
  return count(/[“„«]/gu) - count(/[”»]/gu) + (count(/"/gu) % 2);
}

/**
 * A text with spaces in place of what stands in it between quotation marks, so that all else keeps its offset; a
 * quotation that goes on behind the text ends with it.
 */
export function withoutQuotations(text: string): string {
  return text.replaceAll(/"[^"]*(?:"|$)|[“„«][^”»]*(?:[”»]|$)/gu, (quoted) =>
    ' '.repeat(quoted.length),
  );
}

/** Tells of rising places in a text, UTF-16 offsets, whether they lie in a quotation. Linear in the text over all calls. */
export function quotedPlaces(text: string): (place: number) => boolean {
  let at = 0;
  let isOpen = false;
  return (place) => {
    for (; at < place; at++) {
      const mark = text.charAt(at);
      if (mark === '“') isOpen = true;
      else if (mark === '”') isOpen = false;
      else if (mark === '"') isOpen = !isOpen;
    }
    return isOpen;
  };
}
