import type {
  PageAct,
  PageActResults,
  PageConditions,
  PageEvent,
  PageWorldChange,
} from '../../page-types.js';
import type { WorldState } from './world-state.js';

type WithoutUser<T> = T extends unknown ? Omit<T, 'user'> : never;

/** What a person does through the page. */
export type Act = WithoutUser<PageAct>;

/** What came of something that the page asked for, or a sentence that says why nothing did. */
export type Outcome<T> =
  | { readonly ok: true; readonly result: T }
  | { readonly ok: false; readonly error: string };

/** What the page says where the sandbox doesn't answer. */
export const noAnswer = 'The sandbox does not answer. Is it still running?';

/** Lets a person do something. */
export function perform<A extends Act>(
  user: string,
  act: A,
): Promise<Outcome<PageActResults[A['act']]>> {
  return post('/page/act', { ...act, user });
}

/** Sets the clock forward or switches a fault. */
export function changeWorld(change: PageWorldChange): Promise<Outcome<PageConditions>> {
  return post('/page/world', change);
}

async function post<T>(path: string, body: object): Promise<Outcome<T>> {
  try {
    const response = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-byline-page': '1' },
      body: JSON.stringify(body),
    });
    // The sandbox that serves this page answers with one of the two.
    const answer = (await response.json()) as { readonly result?: T; readonly error?: string };
    return answer.error === undefined
      ? { ok: true, result: answer.result as T }
      : { ok: false, error: answer.error };
  } catch {
    return { ok: false, error: noAnswer };
  }
}

/** Everything that the page shows; undefined where the sandbox doesn't answer. */
export async function fetchState(): Promise<WorldState | undefined> {
  try {
    const response = await fetch('/page/state');
    // The sandbox that serves this page answers so.
    return response.ok ? ((await response.json()) as WorldState) : undefined;
  } catch {
    return undefined;
  }
}

/** Hears the sandbox's events until the returned function is called; `opened` is called on each connection, `lost` when it breaks (the browser tries again). */
export function listen(hearers: {
  readonly heard: (event: PageEvent) => void;
  readonly opened: () => void;
  readonly lost: () => void;
}): () => void {
  const source = new EventSource('/page/events');
  source.addEventListener('open', hearers.opened);
  source.addEventListener('error', hearers.lost);
  source.addEventListener('message', ({ data }: MessageEvent<string>) =>
    // The sandbox sends one event as JSON in each piece of data.
    hearers.heard(JSON.parse(data) as PageEvent),
  );
  return () => source.close();
}
