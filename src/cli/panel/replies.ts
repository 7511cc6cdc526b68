import type { PanelProblem } from '../../sandbox/panel-stories.js';
import type { PanelReply } from '../../sandbox/panel.js';

/** A request of the page for stories or answers. */
export interface PanelRequest {
  readonly method: string;
  /** Which one: the slug of a story, the id of an answer; '' for all of them. */
  readonly name: string;
  readonly body: Uint8Array;
}

/** Answers a request; undefined where there is no such thing to ask for. */
export type ReplyTo = (request: PanelRequest) => PanelReply | undefined;

/** A reply as JSON. */
export function json(status: number, value: unknown): PanelReply {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}

/** The reply where something isn't there, told in a sentence for people. */
export function notThere(error: string): PanelReply {
  return json(404, { error } satisfies PanelProblem);
}
