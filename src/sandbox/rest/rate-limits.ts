import type { SandboxClock } from '../types.js';

/** Requests a bucket lets through in its window, and the window's length in seconds. */
const bucketLimit = 5;
const bucketSeconds = 5;
/** Requests a bot may make in a second over all routes (https://discord.com/developers/docs/topics/rate-limits#global-rate-limit). */
const globalLimit = 50;

/** What a request's bucket says. */
export interface Limit {
  readonly headers: Readonly<Record<string, string>>;
  /** Set where the request is one too many. */
  readonly exceeded?: Exceeded;
}

/** How long to wait, seconds, and of whom there were too many requests: of the app, of it in all, or of all in a place. */
export interface Exceeded {
  readonly retryAfter: number;
  readonly scope: 'user' | 'global' | 'shared';
}

interface Window {
  readonly ends: number;
  used: number;
}

/**
 * Counts requests by bucket. `none` counts nothing and always says that much is left, because the client waits
 * by itself where nothing is.
 */
export function createRateLimits(
  mode: 'none' | 'discord',
  clock: SandboxClock,
): (bucket: string, isInteraction: boolean) => Limit {
  const windows = new Map<string, Window>();

  function use(key: string, seconds: number): Window {
    const now = clock.now();
    const known = windows.get(key);
    const window =
      known !== undefined && known.ends > now ? known : { ends: now + seconds * 1000, used: 0 };
    window.used += 1;
    windows.set(key, window);
    return window;
  }

  return (bucket, isInteraction) => {
    if (mode === 'none')
      return { headers: headersOf(bucket, 1000, 999, clock.now() / 1000 + 1, 1) };
    const overall = isInteraction ? undefined : use('', 1);
    const window = use(bucket, bucketSeconds);
    const wait = (window.ends - clock.now()) / 1000;
    const left = Math.max(bucketLimit - window.used, 0);
    const headers = headersOf(bucket, bucketLimit, left, window.ends / 1000, wait);
    if (overall !== undefined && overall.used > globalLimit) {
      const retryAfter = (overall.ends - clock.now()) / 1000;
      return { headers, exceeded: { retryAfter, scope: 'global' } };
    }
    return window.used > bucketLimit
      ? { headers, exceeded: { retryAfter: wait, scope: 'user' } }
      : { headers };
  };
}

/** What a request's bucket says while all requests to a place are refused for so many ms. */
export function sharedLimit(bucket: string, now: number, ms: number): Limit {
  const retryAfter = ms / 1000;
  return {
    headers: headersOf(bucket, bucketLimit, 0, now / 1000 + retryAfter, retryAfter),
    exceeded: { retryAfter, scope: 'shared' },
  };
}

function headersOf(
  bucket: string,
  limit: number,
  remaining: number,
  reset: number,
  resetAfter: number,
): Record<string, string> {
  return {
    'x-ratelimit-limit': String(limit),
    'x-ratelimit-remaining': String(remaining),
    'x-ratelimit-reset': reset.toFixed(3),
    'x-ratelimit-reset-after': resetAfter.toFixed(3),
    'x-ratelimit-bucket': Buffer.from(bucket).toString('base64url'),
  };
}
