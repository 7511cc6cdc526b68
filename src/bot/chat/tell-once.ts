/** Whether people in a channel are to be told something: true the first time that it is asked for the channel. */
export type TellOnce = (channelId: string) => boolean;

/**
 * Remembers where people were told something.
 *
 * @param kept - how many channels are remembered at most; the one told longest ago is forgotten first
 */
export function rememberTold(kept: number): TellOnce {
  const told = new Set<string>();
  return (channelId) => {
    if (told.has(channelId)) return false;
    told.add(channelId);
    // a Set keeps the order of insertion
    const [oldest] = told;
    if (told.size > kept && oldest !== undefined) told.delete(oldest);
    return true;
  };
}
