import type { PanelAnswer } from './panel-answers.js';

/** What the panel answers to a request of the page. */
export interface PanelReply {
  /** The HTTP status. */
  readonly status: number;
  /** The media type of the body: `application/json`. */
  readonly type: string;
  readonly body: string | Uint8Array;
  /** Set where the browser is to save the body as a file of that name. */
  readonly fileName?: string;
}

/** What the panel tells the page as it happens: a part of the page's stream of events. */
export type PanelEvent =
  /** The bot answered a question. */
  | { readonly kind: 'panel'; readonly what: 'answered'; readonly answer: PanelAnswer }
  /** A story was brought into the page or taken out; `slug` names it. */
  | {
      readonly kind: 'panel';
      readonly what: 'story-added' | 'story-removed';
      readonly slug: string;
    };

/** What stands behind the page's side panel; the sandbox only passes its requests and events on. */
export interface Panel {
  /**
   * Answers a request under `/page/panel`; undefined makes it 404.
   *
   * @param path what stands behind `/page/panel`, with the query, as the browser sent it: `/stories?name=a%20b`
   * @param method `GET`, `POST` or `DELETE`; of these only `GET` came without the page's own header
   * @param body up to 2 MB
   * @param contentType of the body; '' where none was named
   */
  readonly handle: (
    path: string,
    method: string,
    body: Uint8Array,
    contentType: string,
  ) => Promise<PanelReply | undefined>;
  /** Hears from now on what is to be told to the page; returns how to stop. */
  readonly listen: (send: (event: PanelEvent) => void) => () => void;
}
