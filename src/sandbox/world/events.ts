import type { SandboxEvent, WaitOptions } from '../types.js';

/** How many past events are kept for those who wait. */
const kept = 5000;

/** What happened, and who listens. */
export interface Events {
  emit(event: SandboxEvent): void;
  /** Hears each event from now on, in order; returns how to stop. */
  listen(hear: (event: SandboxEvent) => void): () => void;
  /** Notes that a person begins to do something: `waitFor` counts from here by default. */
  beginAct(): void;
  waitFor<T>(what: (event: SandboxEvent) => T | undefined, options?: WaitOptions): Promise<T>;
}

/** Makes the sandbox's events. */
export function createEvents(): Events {
  let past: SandboxEvent[] = [];
  let actBegan = 0;
  const listeners = new Set<(event: SandboxEvent) => void>();

  function emit(event: SandboxEvent): void {
    past.push(event);
    if (past.length > 2 * kept) {
      actBegan = Math.max(actBegan - (past.length - kept), 0);
      past = past.slice(-kept);
    }
    for (const hear of listeners) hear(event);
  }

  function listen(hear: (event: SandboxEvent) => void): () => void {
    listeners.add(hear);
    return () => listeners.delete(hear);
  }

  function waitFor<T>(
    what: (event: SandboxEvent) => T | undefined,
    { timeoutMs = 5000, since = 'act' }: WaitOptions = {},
  ): Promise<T> {
    const seen = since === 'now' ? [] : past.slice(since === 'act' ? actBegan : 0);
    for (const event of seen) {
      const made = what(event);
      if (made !== undefined) return Promise.resolve(made);
    }
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => {
        stop();
        const kinds = seen.map((event) => event.kind).join(', ') || 'nothing';
        reject(new Error(`Waited ${timeoutMs} ms in vain. What happened: ${kinds}.`));
      }, timeoutMs);
      const stop = listen((event) => {
        seen.push(event);
        try {
          const made = what(event);
          if (made === undefined) return;
          resolve(made);
        } catch (error) {
          reject(error instanceof Error ? error : new Error(String(error)));
        }
        clearTimeout(timer);
        stop();
      });
    });
  }

  return { emit, listen, waitFor, beginAct: () => (actBegan = past.length) };
}
