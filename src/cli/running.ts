import type { ReadByModel } from '../answer/model-reading.js';
import type { Config } from '../config.js';
import type { Library } from '../library/types.js';
import type { Terminal } from './usage.js';

/** What `byline start` runs. */
export interface Starting {
  readonly config: Config;
  readonly library: Library;
  /** The model by which the library's stories are read too; undefined where the built-in reader answers alone. */
  readonly readByModel: ReadByModel | undefined;
  readonly terminal: Terminal;
}

/** Byline, running. */
export interface Running {
  /** Ends it; resolves when nothing of it is left. */
  stop(): Promise<void>;
}

/** How many stories there are, in words. */
export function countOf({ stories }: Library): string {
  return stories.length === 1 ? 'one story' : `${stories.length} stories`;
}
