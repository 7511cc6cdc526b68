import { found } from '../reply.js';
import { type Route, route } from './route.js';

/** Where the gateway is. */
export function gatewayRoutes(url: () => string): readonly Route[] {
  return [
    route('GET', '/gateway', () => found({ url: url() }), false),
    route('GET', '/gateway/bot', () =>
      found({
        url: url(),
        shards: 1,
        session_start_limit: {
          total: 1000,
          remaining: 999,
          reset_after: 86_400_000,
          max_concurrency: 1,
        },
      }),
    ),
  ];
}
