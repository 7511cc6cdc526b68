import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { GatewayState, Metrics } from './metrics.js';

/** What the metrics server is started with. */
export interface MetricsServerSettings {
  /** On 127.0.0.1; 0 takes a free one. */
  readonly port: number;
  readonly metrics: Metrics;
  /** By which `/healthz` goes. */
  readonly gateway: () => GatewayState;
}

/** A metrics server that listens. */
export interface MetricsServer {
  readonly port: number;
  /** Cuts its connections and frees the port. */
  close(): Promise<void>;
}

/** What starting gave: the server, or in one sentence why it can't listen. */
export type MetricsServerStart =
  | { readonly ok: true; readonly server: MetricsServer }
  | { readonly ok: false; readonly reason: string };

/** Whether the bot works: `/healthz`, as status and text. */
interface Health {
  readonly status: 200 | 503;
  readonly text: string;
}

/**
 * Serves `GET /healthz` (200 where all shards are ready, else 503 with those that aren't) and `GET /metrics` on
 * 127.0.0.1. A port that is taken or not allowed is told as the reason; any other failure to listen rejects.
 */
export async function startMetricsServer({
  port,
  metrics,
  gateway,
}: MetricsServerSettings): Promise<MetricsServerStart> {
  const server = createServer((request, response) => {
    // the query is of no concern: a path is what stands before it
    const [path] = (request.url ?? '/').split('?');
    if (path !== '/healthz' && path !== '/metrics') sendText(response, 404, 'not found\n');
    else if (request.method !== 'GET') {
      sendText(response.setHeader('allow', 'GET'), 405, 'only GET\n');
    } else if (path === '/healthz') {
      const { status, text } = health(gateway());
      sendText(response, status, text);
    } else void sendMetrics(response, metrics);
  });
  try {
    await listening(server, port);
  } catch (error) {
    return { ok: false, reason: portProblem(error, port) };
  }
  return {
    ok: true,
    server: {
      // a TCP server that listens has an address with a port
      port: (server.address() as AddressInfo).port,
      close() {
        server.closeAllConnections();
        return new Promise((resolve) => server.close(() => resolve()));
      },
    },
  };
}

function health({ shards }: GatewayState): Health {
  const waiting = shards.filter(({ ready }) => !ready).map(({ id }) => id);
  if (shards.length === 0) return { status: 503, text: 'not logged in to Discord\n' };
  if (waiting.length === 0) return { status: 200, text: 'ok\n' };
  return { status: 503, text: `not ready: shard ${waiting.join(', ')}\n` };
}

async function sendMetrics(response: ServerResponse, metrics: Metrics): Promise<void> {
  try {
    const text = await metrics.text();
    response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
  } catch {
    sendText(response, 500, 'the metrics could not be collected\n');
  }
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

function portProblem(error: unknown, port: number): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') {
    return `port ${port} is taken by another program; set METRICS_PORT to another one, or to 0 for any`;
  }
  if (code === 'EACCES') {
    return `port ${port} is not allowed to this program; set METRICS_PORT to 1024 or above`;
  }
  throw error;
}
