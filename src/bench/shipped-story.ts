import Fuse from 'fuse.js';
import { readFile } from 'node:fs/promises';
import { readStory } from '../story/read-story.js';
import { textsOf, type Engine, type IndexableStory, type Search } from './engine.js';
import { builtInReader } from './byline-readers.js';
import { bylineEngine } from './engines/byline.js';
import { fuseTokenSearch } from './engines/fuse-token-search.js';
import { percentile } from './figures.js';
import type { Gauges } from './measure-engine.js';

/** How fast Byline without the model is over the story that ships with it. */
export interface ShippedStoryFigures {
  /** The story file's name. */
  readonly file: string;
  readonly paragraphs: number;
  /** The first reading and indexing in a new process, in ms: what a start costs. */
  readonly firstBuildMs: number;
  /** The median of later readings and indexings, in ms. */
  readonly buildMs: number;
  readonly medianMs: number;
  readonly p99Ms: number;
  /** A question of 4,000 characters, in ms. */
  readonly longQuestionMs: number;
  /** The median time of bare fuse.js token search over the same paragraphs and questions as typed, in ms. */
  readonly bareFuseMedianMs: number;
  /** The same of fuse.js token search as set in the bench: a tighter threshold and no stop words make it faster. */
  readonly fuseMedianMs: number;
  /** What one indexed story holds of the heap, in MB. */
  readonly heapMb: number;
}

/** What the process tells of itself while the shipped story is measured. */
export interface HeapGauges extends Gauges {
  /** The heap in use now, in bytes, after what is garbage was collected. */
  readonly heapBytes: () => number;
}

const byline = bylineEngine(builtInReader);
const file = 'trump-says-putin-wants-to-end-ukraine-war.md';
const builds = 10;
const rounds = 10;
const longQuestionRuns = 10;
const longQuestionLength = 4000;

/** Reads the shipped story again and again, and asks it the same questions as fuse.js, in turn. */
export async function measureShippedStory(gauges: HeapGauges): Promise<ShippedStoryFigures> {
  const story = await shippedStory();
  const buildTimes: number[] = [];
  const kept: Search[] = [];
  const firstBuildMs = timeBuild(byline, story, gauges.now, kept);
  const heapBefore = gauges.heapBytes();
  for (let i = 0; i < builds; i++) buildTimes.push(timeBuild(byline, story, gauges.now, kept));
  const heapMb = (gauges.heapBytes() - heapBefore) / builds / 2 ** 20;
  const ask = byline.index(story, 'paragraphs');
  const searches = [ask, bareFuse(story), fuseTokenSearch.index(story, 'paragraphs')];
  // a first round until the code is compiled
  await timeQuestions(questions, searches, gauges.now);
  const [times = [], bareFuseTimes = [], fuseTimes = []] = await timeQuestions(
    Array.from({ length: rounds }, () => questions).flat(),
    searches,
    gauges.now,
  );
  const [longTimes = []] = await timeQuestions(
    Array.from({ length: longQuestionRuns }, () => longQuestion(story.story.paragraphs)),
    [ask],
    gauges.now,
  );
  return {
    file,
    paragraphs: story.story.paragraphs.length,
    firstBuildMs,
    buildMs: percentile(buildTimes, 50),
    medianMs: percentile(times, 50),
    p99Ms: percentile(times, 99),
    longQuestionMs: percentile(longTimes, 50),
    bareFuseMedianMs: percentile(bareFuseTimes, 50),
    fuseMedianMs: percentile(fuseTimes, 50),
    heapMb,
  };
}

async function shippedStory(): Promise<IndexableStory> {
  const text = await readFile(new URL(`../../../content/${file}`, import.meta.url), 'utf8');
  const reading = readStory(text);
  // the tests read every story that ships
  if (!reading.ok) throw new Error(reading.problem.reason);
  return { text, story: reading.story };
}

function bareFuse({ story }: IndexableStory): Search {
  const fuse = new Fuse(textsOf(story, 'paragraphs'), { useTokenSearch: true });
  return (question) => fuse.search(question).map(({ refIndex }) => ({ place: refIndex, score: 0 }));
}

function timeBuild(
  engine: Engine,
  story: IndexableStory,
  now: () => number,
  kept: Search[],
): number {
  const begun = now();
  kept.push(engine.index(story, 'sentences'));
  return now() - begun;
}

/** Asks every question of every search in turn, so that what else the machine does falls on all; the times in ms, by search. */
async function timeQuestions(
  asked: readonly string[],
  searches: readonly Search[],
  now: () => number,
): Promise<readonly number[][]> {
  const times = searches.map((): number[] => []);
  for (const question of asked) {
    for (const [i, search] of searches.entries()) {
      const begun = now();
      await search(question);
      times[i]?.push(now() - begun);
    }
  }
  return times;
}

function longQuestion(paragraphs: IndexableStory['story']['paragraphs']): string {
  const text = paragraphs.map(({ text }) => text).join(' ');
  return text.repeat(Math.ceil(longQuestionLength / text.length)).slice(0, longQuestionLength);
}

const questions: readonly string[] = [
  'Who did Trump send to Moscow?',
  'What did Putin tell the envoys?',
  'When are the next talks?',
  'Where will Umerov meet Kushner and Witkoff?',
  'Who is Yuri Ushakov?',
  'What did Ushakov say about the Russian army?',
  'What does the U.S. plan want Ukraine to give up?',
  'Is Russia turning down the whole plan?',
  'What did Peskov say?',
  'How often is Russia ready to meet?',
  'What did Trump think of the meeting?',
  'When did Trump and Zelenskyy meet at the White House?',
  'What did Zelenskyy say in his nightly address?',
  'What does Rutte say about the battlefield?',
  'Which city did Moscow say it had taken?',
  'Why do Russian troops keep advancing?',
  'What worries governments in Europe?',
  'How long has the war been going on?',
  'When did Russia invade Ukraine?',
  'Why has diplomacy stalled?',
  'who gets the american weapons',
  'whats the news from pokrovsk',
  'did zelensky agree to the deal',
  'How much will the weapons cost?',
  'What is the weather in Kyiv?',
];
