import { onTestFinished } from 'vitest';
import type {
  PageAct,
  PageConditions,
  PageEvent,
  PageState,
  PageWorldChange,
} from '../../../src/sandbox/page-types.js';
import type { Sandbox } from '../../../src/sandbox/types.js';
import type { WireEntry } from '../../../src/sandbox/wire-types.js';
import { sandboxForTest } from '../bot.js';

/** What the page was answered: the HTTP status, and `result` or the `error` that says why not. */
export interface PageAnswer<T> {
  readonly status: number;
  readonly result?: T;
  readonly error?: string;
}

/** A sandbox that serves a page, and what the page asks of it. */
export interface PageSide {
  readonly sandbox: Sandbox;
  readonly act: (act: PageAct) => Promise<PageAnswer<unknown>>;
  readonly change: (change: PageWorldChange) => Promise<PageAnswer<PageConditions>>;
  readonly state: () => Promise<PageState>;
  readonly wire: () => Promise<readonly WireEntry[]>;
  /** The text of an answer to GET. */
  readonly text: (path: string) => Promise<string>;
  /** Listens to the stream; `first` is the first thing that `what` makes of an event from then on. */
  readonly hear: <T>(
    what: (event: PageEvent) => T | undefined,
  ) => Promise<{ readonly first: Promise<T> }>;
}

/** Starts a sandbox with a page for one test. */
export async function openPage(): Promise<PageSide> {
  const sandbox = await sandboxForTest({ page: { files: {} } });

  async function post<T>(path: string, body: object): Promise<PageAnswer<T>> {
    const response = await fetch(sandbox.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-byline-page': '1' },
      body: JSON.stringify(body),
    });
    // The sandbox answers with either.
    const answer = (await response.json()) as { readonly result?: T; readonly error?: string };
    return { status: response.status, ...answer };
  }

  async function text(path: string): Promise<string> {
    return (await fetch(sandbox.url + path)).text();
  }

  return {
    sandbox,
    text,
    act: (act) => post('/page/act', act),
    change: (change) => post('/page/world', change),
    // The sandbox answers so.
    state: async () => JSON.parse(await text('/page/state')) as PageState,
    wire: async () =>
      (JSON.parse(await text('/page/wire')) as { readonly entries: readonly WireEntry[] }).entries,
    async hear(what) {
      const stopping = new AbortController();
      onTestFinished(() => stopping.abort());
      const { body } = await fetch(`${sandbox.url}/page/events`, { signal: stopping.signal });
      if (body === null) throw new Error('The stream has no body.');
      return { first: firstOf(body, what) };
    },
  };
}

async function firstOf<T>(
  body: ReadableStream<Uint8Array>,
  what: (event: PageEvent) => T | undefined,
): Promise<T> {
  let text = '';
  for await (const piece of body.pipeThrough(new TextDecoderStream())) {
    const parts = (text + piece).split('\n\n');
    text = parts.pop() ?? '';
    for (const part of parts) {
      if (!part.startsWith('data: ')) continue;
      // The sandbox sends one event as JSON in each piece of data.
      const made = what(JSON.parse(part.slice('data: '.length)) as PageEvent);
      if (made !== undefined) return made;
    }
  }
  throw new Error('The stream ended first.');
}
