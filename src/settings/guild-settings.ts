import type { StorySlug } from '../story/types.js';

/** What the moderators of a server chose for all of it. */
export interface GuildSettings {
  /** The channels in which Byline answers in public; null: all. Threads go by the channel that they hang in. */
  readonly answerChannels: readonly string[] | null;
  /** Whether answers to commands are shown to the person alone unless they ask otherwise. */
  readonly privateAnswers: boolean;
  /** The story meant where nothing else says which; null: the newest. */
  readonly story: StorySlug | null;
}

/** A server's settings before anybody changed them. */
export const defaultSettings: GuildSettings = {
  answerChannels: null,
  privateAnswers: false,
  story: null,
};

/**
 * Whether Byline answers in public in a channel.
 *
 * @param channelId - the channel; for a thread, the channel that it hangs in
 */
export function answersIn({ answerChannels }: GuildSettings, channelId: string): boolean {
  return answerChannels === null || answerChannels.includes(channelId);
}
