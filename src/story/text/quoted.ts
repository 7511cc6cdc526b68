/** Whether a quotation begins or ends outside of a text: it opens more marks than it closes, or closes more. */
export function isTorn(text: string): boolean {
  return openQuotations(text) !== 0;
}

/** How many quotation marks are open at the end of a text; below 0 where it closes one that it didn't open. */
export function openQuotations(text: string): number {
  let open = 0;
  let isLowOpen = false;
  let isStraightOpen = false;
  for (const mark of text.match(/["“”„«»]/gu) ?? []) {
    if (mark === '"') isStraightOpen = !isStraightOpen;
    // German quotations, „so“, end with the mark that begins English ones
    else if (mark === '”' || mark === '»' || (mark === '“' && isLowOpen)) open--;
    else open++;
    isLowOpen = mark === '„' || (isLowOpen && mark !== '“' && mark !== '”');
  }
  return open + (isStraightOpen ? 1 : 0);
}

/**
 * A text with spaces in place of what stands in it between quotation marks, so that all else keeps its offset; a
 * quotation that goes on behind the text ends with it.
 */
export function withoutQuotations(text: string): string {
  return text.replaceAll(/"[^"]*(?:"|$)|„[^“”]*(?:[“”]|$)|[“«][^”»]*(?:[”»]|$)/gu, (quoted) =>
    ' '.repeat(quoted.length),
  );
}

/** Tells of rising places in a text, UTF-16 offsets, whether they lie in a quotation. Linear in the text over all calls. */
export function quotedPlaces(text: string): (place: number) => boolean {
  let at = 0;
  let opener = '';
  return (place) => {
    for (; at < place; at++) {
      const mark = text.charAt(at);
      const closes =
        mark === '”' || (mark === '"' && opener === '"') || (mark === '“' && opener === '„');
      if (closes) opener = '';
      else if (mark === '“' || mark === '„' || (mark === '"' && opener === '')) opener = mark;
    }
    return opener !== '';
  };
}
