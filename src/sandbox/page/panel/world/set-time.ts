/**
 * The time that somebody typed into a field for date and time, ms since 1970.
 *
 * @param typed as the field gives it, in the time zone of the machine: `2026-11-25T07:00`
 * @returns undefined where it is none
 */
export function typedTime(typed: string): number | undefined {
  const at = new Date(typed).getTime();
  return Number.isNaN(at) ? undefined : at;
}

/** A time as a field for date and time wants it, in the time zone of the machine. */
export function asTyped(at: number): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
