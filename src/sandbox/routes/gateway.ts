import { found } from '../rest/reply.js';
import type { SessionStarts } from '../gateway/sessions.js';
import { type Route, route } from './route.js';

/**
 * Where the gateway is.
 *
 * @param shards with how many an app shall connect
 */
export function gatewayRoutes(
  url: () => string,
  shards: number,
  starts: SessionStarts,
): readonly Route[] {
  return [
    route('GET', '/gateway', () => found({ url: url() }), false),
    route('GET', '/gateway/bot', () =>
      found({ url: url(), shards, session_start_limit: starts.limit() }),
    ),
  ];
}
