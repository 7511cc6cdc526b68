import type { Library, LibraryStory } from '../library/types.js';

/** What stands for the newest story where a slug is chosen; no slug has a blank in it. */
export const NEWEST = 'the newest';

/** The slug of a story, where something names one; the story may be gone from the library. */
type Clue = string | null | undefined;

/** What says which story is meant; the first of these counts most. */
export interface StoryClues {
  /** The story that the message shows to which somebody replies. */
  readonly replied?: Clue;
  /** The story that the thread is about. */
  readonly thread?: Clue;
  /** The story chosen for the channel. */
  readonly channel?: Clue;
  /** The channel's last daily story. */
  readonly daily?: Clue;
  /** The story chosen for the server. */
  readonly guild?: Clue;
}

/**
 * Which story is meant where somebody names none: by the first clue whose story is in the library, else the newest.
 *
 * @returns undefined where the library is empty
 */
export function storyMeant(library: Library, clues: StoryClues): LibraryStory | undefined {
  const { replied, thread, channel, daily, guild } = clues;
  for (const clue of [replied, thread, channel, daily, guild]) {
    const found = library.stories.find(({ slug }) => slug === clue);
    if (found !== undefined) return found;
  }
  return library.stories[0];
}
