/** The first ms of 2015, from which Discord's ids count (https://discord.com/developers/docs/reference#snowflakes). */
export const discordEpoch = 1_420_070_400_000n;

/**
 * Makes ids as Discord's: the time in ms since 2015 above 22 bits that number the ids of one ms.
 * Each id is greater than the one before, also where the clock goes back.
 */
export function createSnowflakes(now: () => number): () => string {
  let last = 0n;
  return () => {
    const fromClock = (BigInt(Math.trunc(now())) - discordEpoch) << 22n;
    last = fromClock > last ? fromClock : last + 1n;
    return last.toString();
  };
}

/** The time in an id, ms since 1970; `id` must be a whole number in decimal. */
export function timeOfSnowflake(id: string): number {
  return Number((BigInt(id) >> 22n) + discordEpoch);
}

/** Whether `a` was made before `b`; both whole numbers in decimal without leading zeros. */
export function isOlder(a: string, b: string): boolean {
  return a.length === b.length ? a < b : a.length < b.length;
}
