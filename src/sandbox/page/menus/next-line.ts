/** The line of a list to which a key goes from `at` (-1: none), around its ends; undefined for other keys. */
export function nextLine(key: string, at: number, length: number): number | undefined {
  if (length === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % length;
    case 'ArrowUp':
      return at <= 0 ? length - 1 : at - 1;
    case 'Home':
      return 0;
    case 'End':
      return length - 1;
    default:
      return undefined;
  }
}

/** The next line behind `at`, around the end, whose label begins with a letter; undefined where none does. */
export function lineByLetter(
  letter: string,
  at: number,
  labels: readonly string[],
): number | undefined {
  if (letter.length !== 1 || letter === ' ') return undefined;
  const wanted = letter.toLowerCase();
  const order = labels.map((_, index) => (at + 1 + index) % labels.length);
  return order.find((index) => nameIn(labels[index] ?? '').startsWith(wanted));
}

/** A label without the sign in front of it: `# news` is found by its n. */
function nameIn(label: string): string {
  return label.replace(/^[@#]\s*/, '').toLowerCase();
}
