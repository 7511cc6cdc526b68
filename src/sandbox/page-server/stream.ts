import type { IncomingMessage, ServerResponse } from 'node:http';
import type { PageEvent } from '../page-types.js';
import { safeHeaders } from './send.js';

/** A stream of events to any number of listening pages (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export interface Stream {
  /** Lets a page listen until it goes. */
  readonly open: (request: IncomingMessage, response: ServerResponse) => void;
  /** Sends an event, as JSON, to all pages that listen. */
  readonly send: (event: PageEvent) => void;
  readonly close: () => void;
}

/**
 * Makes a stream that nobody listens to yet.
 *
 * @param hide takes out of an event's text what isn't to be told
 */
export function createStream(hide: (text: string) => string): Stream {
  const listening = new Set<ServerResponse>();
  return {
    open(request, response) {
      const headers = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
      response.writeHead(200, { ...safeHeaders, ...headers });
      response.write(': open\n\n');
      listening.add(response);
      request.on('close', () => listening.delete(response));
    },
    send(event) {
      if (listening.size === 0) return;
      const line = `data: ${hide(JSON.stringify(event))}\n\n`;
      for (const response of listening) response.write(line);
    },
    close() {
      for (const response of listening) response.end();
    },
  };
}
