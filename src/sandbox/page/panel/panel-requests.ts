import type { PanelAnswers, PanelWhy } from '../../panel-answers.js';
import type { PanelProblem, PanelStories, PanelStory } from '../../panel-stories.js';
import type { WireEntry } from '../../wire-types.js';
import { noAnswer } from '../state/server.js';

/** What came of a request for the panel. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: PanelProblem };

const root = '/page/panel';

/** The stories that the bot knows. */
export function fetchStories(): Promise<Reply<PanelStories>> {
  return request(`${root}/stories`);
}

/** One story as it was read. */
export function fetchStory(slug: string): Promise<Reply<PanelStory>> {
  return request(`${root}/stories/${encodeURIComponent(slug)}`);
}

/** Where the browser can save a story as a story file. */
export function addressOfFile(slug: string): string {
  return `${root}/stories/${encodeURIComponent(slug)}.md`;
}

/** The last answers, oldest first. */
export function fetchAnswers(): Promise<Reply<PanelAnswers>> {
  return request(`${root}/answers`);
}

/** Why an answer is what it is. */
export function fetchWhy(id: string): Promise<Reply<PanelWhy>> {
  return request(`${root}/answers/${encodeURIComponent(id)}`);
}

/** Lets the bot read a text or a page's HTML as a story. */
export function addStory(text: string | Blob): Promise<Reply<PanelStory>> {
  return request(`${root}/stories`, { method: 'POST', body: text });
}

/** Takes a story out that was brought into the page. */
export function removeStory(slug: string): Promise<Reply<PanelStories>> {
  return request(`${root}/stories/${encodeURIComponent(slug)}`, { method: 'DELETE' });
}

/** The last requests and events, oldest first. */
export function fetchWire(): Promise<Reply<{ readonly entries: readonly WireEntry[] }>> {
  return request('/page/wire');
}

async function request<T>(path: string, init: RequestInit = {}): Promise<Reply<T>> {
  try {
    const response = await fetch(path, { ...init, headers: { 'x-byline-page': '1' } });
    // The sandbox that serves this page answers with one of the two.
    const answer = (await response.json()) as unknown;
    return response.ok
      ? { ok: true, value: answer as T }
      : { ok: false, problem: answer as PanelProblem };
  } catch {
    return { ok: false, problem: { error: noAnswer } };
  }
}
