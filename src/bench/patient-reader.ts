import type { ModelReading } from '../answer/model-reading.js';
import type { Story } from '../story/types.js';
import { askedQuestion } from '../reader/model-reader.js';
import { startModelThread, type ThreadSettings } from '../reader/model-thread.js';
import { storyKeys } from '../reader/story-keys.js';

/** Reads by a model for programs that measure it: as long as that takes, and every question anew. */
export interface PatientReader {
  /** Reads a question, one at a time; null where the story is too long for the model. Rejects where its thread dies. */
  readonly read: (story: Story, question: string) => Promise<ModelReading | null>;
  /** Ends the model's thread. */
  close(): Promise<void>;
}

/** A model that was loaded, or why it can't be, in one line. */
export type PatientReaderOpening =
  | { readonly ok: true; readonly reader: PatientReader }
  | { readonly ok: false; readonly reason: string };

/** Loads the model in a folder. Its thread doesn't keep a process that has no more to do. */
export async function openPatientReader(
  files: Pick<ThreadSettings, 'folder' | 'program'>,
): Promise<PatientReaderOpening> {
  const keyOf = storyKeys();
  let reason = '';
  let death: Error | undefined;
  const thread = startModelThread({
    ...files,
    onLoaded: () => {},
    onUnusable: (why) => {
      reason = why;
    },
    onDied: (error) => {
      death = error;
      reason = error.message;
    },
  });
  // answered as soon as the model is loaded
  const nothing = { key: 0, headline: '', sentences: [] };
  const loaded = await thread.ask({ kind: 'question', story: nothing, question: '' });
  if (loaded === null) return { ok: false, reason };
  return {
    ok: true,
    reader: {
      read: async (story, question) => {
        const sentences = await thread.ask(askedQuestion(keyOf(story), story, question));
        if (death !== undefined) throw death;
        return sentences === null ? null : { sentences };
      },
      close: () => thread.end(),
    },
  };
}
