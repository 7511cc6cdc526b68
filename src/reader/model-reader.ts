import type { Logger } from 'pino';
import type { ReadByModel } from '../answer/model-reading.js';
import type { Story } from '../story/types.js';
import { readInTurn, readWithin } from './in-time.js';
import type { AskedQuestion } from './messages.js';
import { startModelThread, type ModelThread, type ThreadSettings } from './model-thread.js';
import { rememberReadings } from './remember-readings.js';
import { storyKeys } from './story-keys.js';

/** What the reader by a model is made with. */
export interface ModelReaderSettings extends Pick<ThreadSettings, 'folder' | 'program'> {
  /** When the model is loaded, which takes some 0.2 s in a thread of its own: at once, or when it is asked first. */
  readonly load: 'at-start' | 'at-first-question';
  /** Told when the model is loaded, once when it can't be, and whenever its thread dies. */
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
}

/** Reads questions by the model on this machine. */
export interface ModelReader {
  /** Reads a question, one after the other; null after 2.5 s, and where there is no model that works. */
  readonly read: ReadByModel;
  /** Ends the model's thread; whoever waits gets null, as everybody who asks later. */
  close(): Promise<void>;
}

/** Nobody waits longer than this, ms: Discord wants an answer within 3 s. */
const LONGEST_WAIT = 2500;

/** A thread that has died so often, with no reading between, isn't started again. */
const MOST_DEATHS = 4;

/** So many readings are kept, over all stories; one of 50 sentences is some 5 kB. */
const KEPT_READINGS = 300;

/** Makes a reader by the model in a folder. Its thread starts when it is needed, and anew should it die. */
export function startModelReader({ load, log, ...files }: ModelReaderSettings): ModelReader {
  const keyOf = storyKeys();
  let thread: ModelThread | undefined;
  let isOver = false;
  let deaths = 0;

  const start = (): ModelThread =>
    startModelThread({
      ...files,
      onLoaded: (ms) => log.info({ ms }, 'the model is loaded'),
      onUnusable: (reason) => {
        isOver = true;
        log.warn({ reason }, 'the model can’t be loaded, so the built-in reader answers alone');
      },
      onDied: (err) => {
        thread = undefined;
        deaths += 1;
        isOver = deaths === MOST_DEATHS;
        const next = isOver ? 'the built-in reader answers alone' : 'it starts anew when asked';
        log.error({ err }, `the model’s thread died; ${next}`);
      },
    });

  const read: ReadByModel = async (story, question) => {
    if (isOver) return null;
    thread ??= start();
    const sentences = await thread.ask(askedQuestion(keyOf(story), story, question));
    if (sentences === null) return null;
    deaths = 0;
    return { sentences };
  };
  if (load === 'at-start') thread = start();
  const readOnce = rememberReadings(readInTurn(read, LONGEST_WAIT), keyOf, KEPT_READINGS);
  return {
    read: readWithin(readOnce, LONGEST_WAIT),
    close: async () => {
      isOver = true;
      await thread?.end();
    },
  };
}

/** A question to a story as the model's thread gets it; `key` is the story's number. */
export function askedQuestion(key: number, story: Story, question: string): AskedQuestion {
  const sentences = story.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.map(({ text }) => text),
  );
  return { kind: 'question', story: { key, headline: story.headline, sentences }, question };
}
