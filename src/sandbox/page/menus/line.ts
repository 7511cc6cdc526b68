/** One line of a list of choices. */
export interface Line {
  readonly label: string;
  /** What stands beside or below the label; '' for nothing. */
  readonly hint: string;
}

/** The id of a line of a list, for `aria-activedescendant`; undefined for -1. */
export function idOfLine(listId: string, index: number): string | undefined {
  return index < 0 ? undefined : `${listId}-${index}`;
}
