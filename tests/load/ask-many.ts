import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { startSandbox } from '../../src/sandbox/sandbox.js';
import type { Sandbox } from '../../src/sandbox/types.js';
import { startBotProcess, type BotProcess } from '../bot-process.js';
import { typedQuestion } from './typed-questions.js';

/** How many questions, by whom, where and how fast. */
export interface Load {
  readonly questions: number;
  readonly people: number;
  readonly channels: number;
  /** discord.js sends at most 50 requests a second, as Discord allows, and each answer takes one. */
  readonly perSecond: number;
}

/** What came of the load. */
export interface LoadFigures {
  /** The questions that got no reply, by number. */
  readonly lost: readonly number[];
  /** Questions that got more than one reply, by number. */
  readonly repeated: readonly number[];
  /** From a person's sending until their seeing the reply, ms. */
  readonly latencyMs: { readonly p50: number; readonly p99: number; readonly most: number };
  /** The bot's resident memory after each tenth of the questions, MiB; empty where the system doesn't tell. */
  readonly residentMiB: readonly number[];
  /** The 99th percentile of the delay of the bot's event loop over the whole run, ms. */
  readonly loopDelayP99Ms: number;
  /** The bot's log: warnings and worse. */
  readonly logged: string;
}

/** How long the last questions may wait for their reply, ms. */
const PATIENCE_MS = 10_000;

/** Lets people in many channels ask the built bot at a steady pace, and measures how it bears that. */
export async function askMany(load: Load): Promise<LoadFigures> {
  const sandbox = await startSandbox();
  try {
    const places = crowd(sandbox, load);
    const bot = await startBotProcess(sandbox);
    await loopDelayP99(bot);
    const { askedAt, answers, residentMiB } = await askAll(sandbox, bot, places, load);
    const loopDelayP99Ms = await loopDelayP99(bot);
    const logged = await bot.end();
    return { ...figuresOf(askedAt, answers), residentMiB, loopDelayP99Ms, logged };
  } finally {
    await sandbox.close();
  }
}

/** The 99th percentile of the delay of the bot's event loop since it was last read, ms. */
async function loopDelayP99(bot: BotProcess): Promise<number> {
  const { text } = await bot.get('/metrics');
  const [, seconds] = /^nodejs_eventloop_lag_p99_seconds (\S+)$/m.exec(text) ?? [];
  return Math.round(Number(seconds) * 1000);
}

/** The ids of those who ask, and of the channels. */
interface Crowd {
  readonly people: readonly string[];
  readonly channels: readonly string[];
}

function crowd(sandbox: Sandbox, { people, channels }: Load): Crowd {
  return {
    people: Array.from({ length: people }, (_, at) => sandbox.addPerson({ name: `Reader ${at}` })),
    channels: Array.from({ length: channels }, (_, at) =>
      sandbox.addChannel({ name: `news-${at}` }),
    ),
  };
}

/** When each question was sent and its replies were seen, ms by the same clock; both by the question's number. */
interface Course {
  readonly askedAt: readonly number[];
  readonly answers: ReadonlyMap<number, readonly number[]>;
  readonly residentMiB: readonly number[];
}

async function askAll(
  sandbox: Sandbox,
  bot: BotProcess,
  { people, channels }: Crowd,
  { questions, perSecond }: Load,
): Promise<Course> {
  const numbers = new Map<string, number>();
  const answers = new Map<number, number[]>();
  const allAnswered = sandbox.waitFor(
    (event) => {
      if (event.kind !== 'message-created' || event.message.author.id !== sandbox.botId) return;
      const number = numbers.get(event.message.message_reference?.message_id ?? '');
      if (number === undefined) return;
      answers.set(number, [...(answers.get(number) ?? []), performance.now()]);
      return answers.size === questions ? true : undefined;
    },
    { since: 'now', timeoutMs: (questions / perSecond) * 1000 + PATIENCE_MS },
  );
  // what is lost is told by its figures
  const settled = allAnswered.catch(() => false);

  const residentMiB: number[] = [];
  const askedAt: number[] = [];
  const began = performance.now();
  for (let number = 0; number < questions; number++) {
    await wait(Math.max(0, began + (number * 1000) / perSecond - performance.now()));
    askedAt.push(performance.now());
    const person = sandbox.as(people[number % people.length] ?? '');
    const { id } = await person.say(
      channels[number % channels.length] ?? '',
      `<@${sandbox.botId}> ${typedQuestion(number)}`,
    );
    numbers.set(id, number);
    if ((number + 1) % (questions / 10) === 0) {
      const resident = await bot.residentMiB();
      if (resident !== undefined) residentMiB.push(resident);
    }
  }
  await settled;
  return { askedAt, answers, residentMiB };
}

function figuresOf(
  askedAt: readonly number[],
  answers: ReadonlyMap<number, readonly number[]>,
): Pick<LoadFigures, 'lost' | 'repeated' | 'latencyMs'> {
  const latencies = askedAt
    .flatMap((at, number) => (answers.get(number) ?? []).slice(0, 1).map((seen) => seen - at))
    .toSorted((left, right) => left - right);
  const share = (part: number): number =>
    Math.round(latencies[Math.ceil(latencies.length * part) - 1] ?? Number.NaN);
  return {
    lost: [...askedAt.keys()].filter((number) => !answers.has(number)),
    repeated: [...answers].flatMap(([number, seen]) => (seen.length > 1 ? [number] : [])),
    latencyMs: { p50: share(0.5), p99: share(0.99), most: share(1) },
  };
}
