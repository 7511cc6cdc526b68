import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startMetricsServer } from '../../src/metrics/metrics-server.js';
import type { GatewayState, Metrics } from '../../src/metrics/metrics.js';

const metrics: Metrics = {
  questionAsked: () => {},
  postSent: () => {},
  text: () => Promise.resolve('byline_guilds 1\n'),
  contentType: 'text/plain; version=0.0.4; charset=utf-8',
};
const ready: GatewayState = { shards: [{ id: 0, ready: true }], guilds: 1 };

/** A server for the test; gives its port. */
async function serve(
  gateway: () => GatewayState = () => ready,
  figures: Metrics = metrics,
): Promise<number> {
  const started = await startMetricsServer({ port: 0, metrics: figures, gateway });
  if (!started.ok) throw new Error(started.reason);
  onTestFinished(() => started.server.close());
  return started.server.port;
}

async function request(port: number, path: string, method = 'GET') {
  const response = await fetch(`http://127.0.0.1:${port}${path}`, { method });
  return [response.status, response.headers.get('content-type'), await response.text()];
}

const plain = 'text/plain; charset=utf-8';

describe('GET /healthz', () => {
  it.each<[string, GatewayState, number, string]>([
    ['one shard that is ready', ready, 200, 'ok\n'],
    ['no login yet', { shards: [], guilds: 0 }, 503, 'not logged in to Discord\n'],
    [
      'two of three shards that are not',
      {
        shards: [
          { id: 4, ready: false },
          { id: 5, ready: true },
          { id: 6, ready: false },
        ],
        guilds: 9,
      },
      503,
      'not ready: shard 4, 6\n',
    ],
  ])('GIVEN %s', async (_, state, status, text) => {
    expect(await request(await serve(() => state), '/healthz')).toEqual([status, plain, text]);
  });

  it('WHEN the gateway comes and goes THEN the next request tells so', async () => {
    let shards = [{ id: 0, ready: true }];
    const port = await serve(() => ({ shards, guilds: 1 }));
    expect(await request(port, '/healthz')).toEqual([200, plain, 'ok\n']);
    shards = [{ id: 0, ready: false }];
    expect(await request(port, '/healthz')).toEqual([503, plain, 'not ready: shard 0\n']);
  });
});

describe('GET /metrics', () => {
  it('gives the figures as Prometheus reads them', async () => {
    const expected = [200, 'text/plain; version=0.0.4; charset=utf-8', 'byline_guilds 1\n'];
    const port = await serve();
    expect(await request(port, '/metrics')).toEqual(expected);
    expect(await request(port, '/metrics?name=byline_guilds')).toEqual(expected);
  });

  it('GIVEN figures that cannot be had THEN 500', async () => {
    const broken = { ...metrics, text: () => Promise.reject(new Error('broken')) };
    expect(await request(await serve(undefined, broken), '/metrics')).toEqual([
      500,
      plain,
      'the metrics could not be collected\n',
    ]);
  });
});

describe('anything else', () => {
  it.each(['/', '/metrics/', '/healthz/live', '/favicon.ico'])('%s is not found', async (path) => {
    expect(await request(await serve(), path)).toEqual([404, plain, 'not found\n']);
  });

  it.each(['POST', 'PUT', 'DELETE'])('%s is not allowed', async (method) => {
    const port = await serve();
    expect(await request(port, '/metrics', method)).toEqual([405, plain, 'only GET\n']);
    expect(await request(port, '/healthz', method)).toEqual([405, plain, 'only GET\n']);
  });
});

describe('starting and ending', () => {
  it('GIVEN a port that is taken THEN the reason says what to set', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void other.close());
    const { port } = other.address() as AddressInfo; // it listens on TCP
    expect(await startMetricsServer({ port, metrics, gateway: () => ready })).toEqual({
      ok: false,
      reason: `port ${port} is taken by another program; set METRICS_PORT to another one, or to 0 for any`,
    });
  });

  it('WHEN it is closed THEN the port is free, whoever still kept a connection', async () => {
    const first = await startMetricsServer({ port: 0, metrics, gateway: () => ready });
    if (!first.ok) throw new Error(first.reason);
    const { port } = first.server;
    // fetch keeps the connection open for the next request
    await request(port, '/healthz');
    await first.server.close();
    const second = await startMetricsServer({ port, metrics, gateway: () => ready });
    expect(second.ok && second.server.port).toBe(port);
    if (second.ok) await second.server.close();
  });
});
