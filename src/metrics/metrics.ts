import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DeliveryState } from '../daily/types.js';

/** How a question reached the bot. */
export type QuestionKind = 'chat' | 'command' | 'button' | 'modal' | 'message-menu';

/**
 * What came of a question: Byline gave an answer, the closest passages, said that the story doesn't tell, or led on to
 * a command; it refused (too many questions, or not in this channel), or failed.
 */
export type QuestionOutcome = 'answer' | 'passages' | 'not-told' | 'lead' | 'refused' | 'failed';

/** A question that was dealt with. */
export interface AskedQuestion {
  readonly kind: QuestionKind;
  readonly outcome: QuestionOutcome;
  /** From the event's arrival until Discord took the reply, in ms. */
  readonly tookMs: number;
}

/** The bot's connections to Discord. */
export interface GatewayState {
  /** The shards that run in this process, each with whether it is connected and ready; none before the login. */
  readonly shards: readonly { readonly id: number; readonly ready: boolean }[];
  /** In how many servers the bot is, over the shards of this process. */
  readonly guilds: number;
}

/** How many deliveries there are in each state. */
export type DeliveryCounts = Readonly<Record<DeliveryState['kind'], number>>;

/** Where the figures come from that are looked up when they are asked for. */
export interface MetricsSources {
  readonly gateway: () => GatewayState;
  readonly countDeliveries: () => Promise<DeliveryCounts>;
  /** Hears why the deliveries could not be counted; their figures are left out then. */
  readonly onUncounted: (error: unknown) => void;
}

/** The figures of one process, for Prometheus. */
export interface Metrics {
  /** Counts a question and how long it took. */
  questionAsked(question: AskedQuestion): void;
  /** Counts a daily post that Discord took, so many ms after it was due. */
  postSent(lateMs: number): void;
  /** All figures in Prometheus' text format, those of the process included: memory, event loop, garbage collection. */
  text(): Promise<string>;
  /** The media type of that text. */
  readonly contentType: string;
}

/** From 1 ms to Discord's limit of 3 s for a first answer, in seconds. */
const answerBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.5, 1, 2, 3];

/** From a second to the three hours within which a post is caught up, in seconds. */
const latenessBuckets = [1, 5, 30, 60, 300, 900, 3600, 10_800];

/** Makes the metrics of one bot, in a registry of their own. */
export function createMetrics({ gateway, countDeliveries, onUncounted }: MetricsSources): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const questions = new Counter({
    name: 'byline_questions_total',
    help: 'Questions by how they were asked and what came of them.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const answering = new Histogram({
    name: 'byline_answer_duration_seconds',
    help: 'From the arrival of a question until Discord took the reply.',
    labelNames: ['kind'],
    buckets: answerBuckets,
    registers,
  });
  const lateness = new Histogram({
    name: 'byline_post_lateness_seconds',
    help: 'How long after it was due Discord took a daily post.',
    buckets: latenessBuckets,
    registers,
  });
  registry.registerMetric(shardGauge(gateway));
  registry.registerMetric(guildGauge(gateway));
  registry.registerMetric(deliveryGauge(countDeliveries, onUncounted));
  collectDefaultMetrics({ register: registry });

  return {
    questionAsked({ kind, outcome, tookMs }) {
      questions.inc({ kind, outcome });
      answering.observe({ kind }, tookMs / 1000);
    },
    postSent: (lateMs) => lateness.observe(lateMs / 1000),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function shardGauge(gateway: MetricsSources['gateway']): Gauge {
  return new Gauge({
    name: 'byline_shard_ready',
    help: '1 where a shard of this process is connected to Discord and ready, else 0.',
    labelNames: ['shard'],
    registers: [],
    collect() {
      this.reset();
      for (const { id, ready } of gateway().shards) this.set({ shard: id }, ready ? 1 : 0);
    },
  });
}

function guildGauge(gateway: MetricsSources['gateway']): Gauge {
  return new Gauge({
    name: 'byline_guilds',
    help: 'Servers that the bot is in, over the shards of this process.',
    registers: [],
    collect() {
      this.set(gateway().guilds);
    },
  });
}

function deliveryGauge(
  countDeliveries: MetricsSources['countDeliveries'],
  onUncounted: MetricsSources['onUncounted'],
): Gauge {
  return new Gauge({
    name: 'byline_deliveries',
    help: 'Deliveries in the store by state, over all processes.',
    labelNames: ['state'],
    registers: [],
    async collect() {
      this.reset();
      try {
        const counts = await countDeliveries();
        for (const [state, count] of Object.entries(counts)) this.set({ state }, count);
      } catch (error) {
        onUncounted(error);
      }
    },
  });
}
