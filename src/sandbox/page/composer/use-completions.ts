import { useEffect, useRef, useState } from 'preact/hooks';
import type { SandboxChoice } from '../../types.js';

/** What the bot offers for an option that is typed into; while it is asked, what it offered before. */
export interface Completions {
  readonly isLoading: boolean;
  readonly choices: readonly SandboxChoice[];
}

/** How long after the last key the bot is asked, ms. */
const debounceMs = 120;

/** Asks the bot what it offers for what is typed, after the last key; an answer that comes late is passed over. */
export function useCompletions(
  isAsked: boolean,
  typed: string,
  ask: () => Promise<readonly SandboxChoice[]>,
): Completions {
  const [got, setGot] = useState<{
    readonly typed: string;
    readonly choices: readonly SandboxChoice[];
  }>();
  const latestAsk = useRef(ask);
  latestAsk.current = ask;
  useEffect(() => {
    if (!isAsked) return;
    let isLatest = true;
    const timer = setTimeout(() => {
      void latestAsk.current().then((choices) => {
        if (isLatest) setGot({ typed, choices });
      });
    }, debounceMs);
    return () => {
      isLatest = false;
      clearTimeout(timer);
    };
  }, [isAsked, typed]);
  return { isLoading: isAsked && got?.typed !== typed, choices: got?.choices ?? [] };
}
