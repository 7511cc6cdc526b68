import { useState } from 'preact/hooks';
import type { PanelStory } from '../../../panel-stories.js';
import { addStory } from '../panel-requests.js';
import { fileProblem, problemInWords } from './own-story-words.js';

/** What came of the story that was brought in last. */
export type Bringing =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly story: PanelStory }
  | { readonly kind: 'refused'; readonly why: string };

/** Brings stories into the page. */
export interface OwnStory {
  readonly last: Bringing;
  /** Lets Byline read a pasted text or a file; true where it was a story. */
  readonly bring: (text: string | File) => Promise<boolean>;
  /** Forgets what came of the last one. */
  readonly forget: () => void;
}

/** Keeps what came of the last story that was brought in. */
export function useOwnStory(): OwnStory {
  const [last, setLast] = useState<Bringing>({ kind: 'none' });
  return {
    last,
    forget: () => setLast({ kind: 'none' }),
    async bring(text) {
      const wrong = typeof text === 'string' ? '' : fileProblem(text.name, text.size);
      if (wrong !== '') {
        setLast({ kind: 'refused', why: wrong });
        return false;
      }
      setLast({ kind: 'reading' });
      const reply = await addStory(text);
      setLast(
        reply.ok
          ? { kind: 'read', story: reply.value }
          : { kind: 'refused', why: problemInWords(reply.problem) },
      );
      return reply.ok;
    },
  };
}
