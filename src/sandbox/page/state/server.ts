import type { ModalFields, OptionValues, SandboxEvent, SandboxModal, Where } from '../../types.js';
import type { WorldState } from './world-state.js';

/** What a person does through the page. */
export type Act =
  | {
      readonly act: 'say';
      readonly channelId: string;
      readonly content: string;
      readonly replyTo?: string;
    }
  | { readonly act: 'direct'; readonly content: string; readonly replyTo?: string }
  | {
      readonly act: 'run';
      readonly command: string;
      readonly options: OptionValues;
      readonly where: Where;
    }
  | { readonly act: 'runOnMessage'; readonly command: string; readonly messageId: string }
  | {
      readonly act: 'type';
      readonly command: string;
      readonly options: OptionValues;
      readonly focused: string;
      readonly where: Where;
    }
  | { readonly act: 'press'; readonly messageId: string; readonly customId: string }
  | {
      readonly act: 'choose';
      readonly messageId: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly act: 'submit';
      readonly modal: SandboxModal;
      readonly fields: ModalFields;
    };

/** What came of an act, or a sentence that says why nothing did. */
export type Outcome<T> =
  | { readonly ok: true; readonly result: T }
  | { readonly ok: false; readonly error: string };

/** Lets a person do something; `T` is what that act answers with. */
export async function perform<T>(user: string, act: Act): Promise<Outcome<T>> {
  try {
    const response = await fetch('/page/act', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-byline-page': '1' },
      body: JSON.stringify({ ...act, user }),
    });
    // The sandbox that serves this page answers with one of the two.
    const body = (await response.json()) as { readonly result?: T; readonly error?: string };
    return body.error === undefined
      ? { ok: true, result: body.result as T }
      : { ok: false, error: body.error };
  } catch {
    return { ok: false, error: 'The sandbox does not answer. Is it still running?' };
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
  readonly heard: (event: SandboxEvent) => void;
  readonly opened: () => void;
  readonly lost: () => void;
}): () => void {
  const source = new EventSource('/page/events');
  source.addEventListener('open', hearers.opened);
  source.addEventListener('error', hearers.lost);
  source.addEventListener('message', ({ data }: MessageEvent<string>) =>
    // The sandbox sends one event as JSON in each piece of data.
    hearers.heard(JSON.parse(data) as SandboxEvent),
  );
  return () => source.close();
}
