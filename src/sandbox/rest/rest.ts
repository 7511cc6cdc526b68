import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { PlannedFaults } from './faults.js';
import { readBody } from './http-body.js';
import { createRateLimits, type Exceeded, type Limit, sharedLimit } from './rate-limits.js';
import { invalidForm, refusal, refusals, type Reply } from './reply.js';
import { channelRoutes } from '../routes/channels.js';
import { commandRoutes } from '../routes/commands.js';
import { interactionRoutes } from '../routes/interactions.js';
import { createRouter, type Match, type Route } from '../routes/route.js';
import { selfRoutes } from '../routes/self.js';
import { serverRoutes } from '../routes/servers.js';
import { threadRoutes } from '../routes/threads.js';
import type { Fault, ReceivedRequest, RecordedRequest, SandboxOptions } from '../types.js';
import type { World } from '../world/world.js';

/** How many requests are kept unless told otherwise. */
const usuallyKept = 10_000;

/** The REST side of the sandbox. */
export interface Rest {
  /** Answers a request whose path begins with `/api`. */
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly requests: readonly RecordedRequest[];
}

/**
 * Makes the REST side.
 *
 * @param gateway the routes that say where the gateway is
 */
export function createRest(
  world: World,
  faults: PlannedFaults,
  gateway: readonly Route[],
  options: Pick<SandboxOptions, 'onRequest' | 'rateLimits' | 'keptRequests'>,
): Rest {
  const find = createRouter([
    ...gateway,
    ...selfRoutes,
    ...serverRoutes,
    ...commandRoutes,
    ...interactionRoutes,
    ...channelRoutes,
    ...threadRoutes,
  ]);
  const limitOf = createRateLimits(options.rateLimits ?? 'none', world.clock);
  const requests: RecordedRequest[] = [];

  function record(received: ReceivedRequest, reply: Reply, problems: readonly string[]): void {
    const request = { ...received, status: reply.status, response: reply.body, problems };
    requests.push(request);
    if (requests.length > (options.keptRequests ?? usuallyKept)) requests.shift();
    world.events.emit({ kind: 'request', request });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request);
    if (faults.isDown()) return void request.socket.destroy();
    if (body.kind !== 'read')
      return send(response, body.kind === 'too large' ? tooLarge : notJson, {});
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const method = request.method ?? 'GET';
    const path = decoded(url.pathname.replace(/^\/api(?:\/v10)?/, ''));
    const match = find(method, path);
    const received: ReceivedRequest = {
      method,
      path,
      route: match === undefined || match === 'other' ? '' : match.route.path,
      query: Object.fromEntries(url.searchParams),
      body: body.json,
      files: body.files,
      at: world.clock.now(),
    };
    const problems = options.onRequest?.(received) ?? [];
    const authorized = request.headers.authorization === `Bot ${world.token}`;
    const isInteraction = path.startsWith('/interactions/') || path.startsWith('/webhooks/');
    const bucket = bucketOf(method, received.route, path);
    const busy = faults.limitedFor(path);
    const limit =
      busy === undefined
        ? limitOf(bucket, isInteraction)
        : sharedLimit(bucket, world.clock.now(), busy);
    const fault = limit.exceeded ? undefined : faults.take(method, path, received.route);
    if (fault?.kind === 'delay') await wait(fault.ms);
    // From here to the record without a pause: who sees what a request did finds it recorded.
    const answer = answerTo(limit, fault, () =>
      replyTo(world, match, received, authorized, problems),
    );
    record(received, answer === 'cut' ? { status: 0 } : answer.reply, problems);
    if (answer === 'cut') request.socket.destroy();
    else send(response, answer.reply, answer.headers);
  }

  return { handle, requests };
}

/** What a request is answered after rate limits and faults; `carryOut` does it. */
function answerTo(
  { exceeded, headers }: Limit,
  fault: Fault | undefined,
  carryOut: () => Reply,
): { readonly reply: Reply; readonly headers: Readonly<Record<string, string>> } | 'cut' {
  if (exceeded !== undefined)
    return {
      reply: limited(exceeded),
      // The body says it to the ms, the header in whole seconds.
      headers: { ...headers, ...retryHeaders(exceeded, Math.ceil(exceeded.retryAfter)) },
    };
  if (fault === undefined || fault.kind === 'delay') return { reply: carryOut(), headers };
  if (fault.carriedOut) carryOut();
  if (fault.kind === 'drop') return 'cut';
  const after = fault.retryAfter ?? (fault.status === 429 ? 1 : undefined);
  const retry = after === undefined ? {} : retryHeaders({ scope: 'user' }, after);
  return { reply: faulty(fault), headers: { ...headers, ...retry } };
}

const tooLarge = refusal(413, 40005, 'Request entity too large');
const notJson = refusal(400, 50109, 'The request body contains invalid JSON.');

function replyTo(
  world: World,
  match: Match | 'other' | undefined,
  received: ReceivedRequest,
  authorized: boolean,
  problems: readonly string[],
): Reply {
  if (match === undefined) return refusals.notFound;
  if (match === 'other') return refusals.methodNotAllowed;
  if (match.route.needsToken && !authorized) return refusals.unauthorized;
  if (problems.length > 0)
    return invalidForm({
      _errors: problems.map((message) => ({ code: 'ON_REQUEST', message })),
    });
  return match.route.handle(world, { ...received, params: match.params });
}

function faulty(fault: Extract<Fault, { kind: 'status' }>): Reply {
  if (fault.status === 429 && fault.body === undefined)
    return limited({ retryAfter: fault.retryAfter ?? 1, scope: 'user' });
  return {
    status: fault.status,
    body: fault.body ?? { message: `${fault.status}: by the sandbox's fault`, code: 0 },
  };
}

function limited({ retryAfter, scope }: Exceeded): Reply {
  const global = scope === 'global';
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global },
  };
}

function retryHeaders({ scope }: Pick<Exceeded, 'scope'>, seconds: number): Record<string, string> {
  return {
    'retry-after': String(seconds),
    'x-ratelimit-scope': scope,
    ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}),
  };
}

/** A route with its major parameter: what Discord counts together. */
function bucketOf(method: string, route: string, path: string): string {
  const [, kind = '', major = ''] = path.split('/');
  return ['channels', 'guilds', 'webhooks', 'interactions'].includes(kind)
    ? `${method} ${route} ${major}`
    : `${method} ${route}`;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Sends a reply; a 204 bears no content type, at which clients would try to read JSON. */
function send(
  response: ServerResponse,
  reply: Reply,
  headers: Readonly<Record<string, string>>,
): void {
  if (reply.body === undefined) {
    response.writeHead(reply.status, headers).end();
    return;
  }
  response
    .writeHead(reply.status, { ...headers, 'content-type': 'application/json' })
    .end(JSON.stringify(reply.body));
}
