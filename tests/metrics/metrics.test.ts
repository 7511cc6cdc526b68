import { describe, expect, it } from 'vitest';
import {
  createMetrics,
  type DeliveryCounts,
  type GatewayState,
  type Metrics,
} from '../../src/metrics/metrics.js';

const none: DeliveryCounts = { claimed: 0, sent: 0, failed: 0, rejected: 0, skipped: 0 };

/** Metrics of a bot with one ready shard and an empty store, but for what the test changes. */
function metricsOf(
  state: GatewayState = { shards: [{ id: 0, ready: true }], guilds: 1 },
  countDeliveries: () => Promise<DeliveryCounts> = () => Promise.resolve(none),
): { readonly metrics: Metrics; readonly uncounted: unknown[] } {
  const uncounted: unknown[] = [];
  const metrics = createMetrics({
    gateway: () => state,
    countDeliveries,
    onUncounted: (error) => uncounted.push(error),
  });
  return { metrics, uncounted };
}

/** Byline's own metrics as they are served, by name: the lines beneath their `HELP`. */
async function served(metrics: Metrics): Promise<Readonly<Record<string, readonly string[]>>> {
  const blocks = (await metrics.text()).trim().split(/\n+(?=# HELP )/);
  const own = blocks.filter((block) => block.startsWith('# HELP byline_'));
  return Object.fromEntries(
    own.map((block) => {
      const [help = '', ...lines] = block.split('\n');
      return [help.split(' ')[2], lines];
    }),
  );
}

const atMost = (name: string, bounds: readonly (number | string)[], counts: readonly number[]) =>
  bounds.map((bound, at) => `${name.replace('LE', `le="${bound}"`)} ${counts[at]}`);

describe('createMetrics', () => {
  it('GIVEN nothing happened yet THEN the counters are empty and the states are those of now', async () => {
    expect(await served(metricsOf().metrics)).toEqual({
      byline_questions_total: ['# TYPE byline_questions_total counter'],
      byline_answer_duration_seconds: ['# TYPE byline_answer_duration_seconds histogram'],
      byline_post_lateness_seconds: [
        '# TYPE byline_post_lateness_seconds histogram',
        ...atMost(
          'byline_post_lateness_seconds_bucket{LE}',
          [1, 5, 30, 60, 300, 900, 3600, 10800, '+Inf'],
          Array<number>(9).fill(0),
        ),
        'byline_post_lateness_seconds_sum 0',
        'byline_post_lateness_seconds_count 0',
      ],
      byline_shard_ready: ['# TYPE byline_shard_ready gauge', 'byline_shard_ready{shard="0"} 1'],
      byline_guilds: ['# TYPE byline_guilds gauge', 'byline_guilds 1'],
      byline_deliveries: [
        '# TYPE byline_deliveries gauge',
        'byline_deliveries{state="claimed"} 0',
        'byline_deliveries{state="sent"} 0',
        'byline_deliveries{state="failed"} 0',
        'byline_deliveries{state="rejected"} 0',
        'byline_deliveries{state="skipped"} 0',
      ],
    });
  });

  it('GIVEN questions THEN they are counted by kind and outcome, their time by kind', async () => {
    const { metrics } = metricsOf();
    metrics.questionAsked({ kind: 'chat', outcome: 'answer', tookMs: 4 });
    metrics.questionAsked({ kind: 'chat', outcome: 'answer', tookMs: 200 });
    metrics.questionAsked({ kind: 'chat', outcome: 'failed', tookMs: 4000 });
    metrics.questionAsked({ kind: 'message-menu', outcome: 'not-told', tookMs: 0.5 });
    const { byline_questions_total, byline_answer_duration_seconds } = await served(metrics);
    expect({ byline_questions_total, byline_answer_duration_seconds }).toEqual({
      byline_questions_total: [
        '# TYPE byline_questions_total counter',
        'byline_questions_total{kind="chat",outcome="answer"} 2',
        'byline_questions_total{kind="chat",outcome="failed"} 1',
        'byline_questions_total{kind="message-menu",outcome="not-told"} 1',
      ],
      byline_answer_duration_seconds: [
        '# TYPE byline_answer_duration_seconds histogram',
        ...atMost(
          'byline_answer_duration_seconds_bucket{LE,kind="chat"}',
          [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2, 3, '+Inf'],
          [0, 0, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3],
        ),
        'byline_answer_duration_seconds_sum{kind="chat"} 4.204',
        'byline_answer_duration_seconds_count{kind="chat"} 3',
        ...atMost(
          'byline_answer_duration_seconds_bucket{LE,kind="message-menu"}',
          [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2, 3, '+Inf'],
          Array<number>(14).fill(1),
        ),
        'byline_answer_duration_seconds_sum{kind="message-menu"} 0.0005',
        'byline_answer_duration_seconds_count{kind="message-menu"} 1',
      ],
    });
  });

  it('GIVEN daily posts THEN it is counted how late they were', async () => {
    const { metrics } = metricsOf();
    metrics.postSent(800);
    metrics.postSent(7_200_000);
    expect((await served(metrics))['byline_post_lateness_seconds']).toEqual([
      '# TYPE byline_post_lateness_seconds histogram',
      ...atMost(
        'byline_post_lateness_seconds_bucket{LE}',
        [1, 5, 30, 60, 300, 900, 3600, 10800, '+Inf'],
        [1, 1, 1, 1, 1, 1, 1, 2, 2],
      ),
      'byline_post_lateness_seconds_sum 7200.8',
      'byline_post_lateness_seconds_count 2',
    ]);
  });

  it('GIVEN a shard that is gone THEN its figure goes too', async () => {
    const shards = [
      { id: 2, ready: true },
      { id: 3, ready: false },
    ];
    const state = { shards, guilds: 41 };
    const { metrics } = metricsOf(state);
    expect((await served(metrics))['byline_shard_ready']).toEqual([
      '# TYPE byline_shard_ready gauge',
      'byline_shard_ready{shard="2"} 1',
      'byline_shard_ready{shard="3"} 0',
    ]);
    shards.pop();
    expect((await served(metrics))['byline_shard_ready']).toEqual([
      '# TYPE byline_shard_ready gauge',
      'byline_shard_ready{shard="2"} 1',
    ]);
  });

  it('GIVEN a store that fails THEN its figures are left out, the reason is told and the others stand', async () => {
    const lost = new Error('the database is gone');
    const { metrics, uncounted } = metricsOf(undefined, () => Promise.reject(lost));
    const { byline_deliveries, byline_guilds } = await served(metrics);
    expect({ byline_deliveries, byline_guilds, uncounted }).toEqual({
      byline_deliveries: ['# TYPE byline_deliveries gauge'],
      byline_guilds: ['# TYPE byline_guilds gauge', 'byline_guilds 1'],
      uncounted: [lost],
    });
  });

  it('two bots in one process count apart', async () => {
    const [one, other] = [metricsOf().metrics, metricsOf().metrics];
    one.questionAsked({ kind: 'modal', outcome: 'passages', tookMs: 1 });
    expect((await served(other))['byline_questions_total']).toEqual([
      '# TYPE byline_questions_total counter',
    ]);
  });

  it('tells of the process too: its memory and the delay of its event loop', async () => {
    const text = await metricsOf().metrics.text();
    expect(text).toMatch(/^process_resident_memory_bytes \d+$/m);
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m);
  });
});
