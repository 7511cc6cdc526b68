import type { Language } from '../language/language.js';
import type { Library, LibraryStory } from '../library/types.js';
import type { Server } from './server.js';

/** What a command knows besides the options that a person gave. */
export interface CommandContext {
  readonly library: Library;
  /** The language that the person reads Discord in. */
  readonly language: Language;
  /** The story meant where the person names none; undefined where there is no story at all. */
  readonly storyHere: LibraryStory | undefined;
  /** Whether the reply is shown to the person alone unless they ask otherwise. */
  readonly private: boolean;
  /** The time, ms since 1970. */
  readonly now: number;
  /** The server in which the command is used; undefined in direct messages and where the bot is no member. */
  readonly server: Server | undefined;
}
