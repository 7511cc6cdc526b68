import { readStory } from '../story/read-story.js';
import type { Story } from '../story/types.js';
import type { Engine, Hit, IndexableStory, Search } from './engine.js';
import {
  areaUnderCurve,
  mean,
  percentile,
  percentTrue,
  type Accuracy,
  type EngineFigures,
} from './figures.js';
import {
  storyText,
  type FileQuestion,
  type FileStory,
  type Gold,
} from '../questions/question-file.js';
import { withTypos } from './typos.js';

/** What the process tells of itself while an engine is measured. */
export interface Gauges {
  /** A clock in ms. */
  readonly now: () => number;
  /** The resident memory now, in bytes, after what is garbage was collected. */
  readonly residentBytes: () => number;
}

/** What was found for one question. */
interface Outcome {
  readonly rightSentence: boolean;
  readonly sentenceAmongThree: boolean;
  readonly sentenceWithTypos: boolean;
  readonly rightParagraph: boolean;
  readonly paragraphAmongThree: boolean;
  readonly paragraphWithTypos: boolean;
  readonly tellsSentence: boolean;
  readonly score: number;
  readonly ms: number;
}

/** What was measured over one story; the searches are kept so that the memory of all indexes counts. */
interface StoryOutcome {
  readonly outcomes: readonly Outcome[];
  readonly otherScores: readonly number[];
  readonly buildMs: number;
  readonly searches: readonly Search[];
}

/** An engine that was loaded, and what was measured of it. */
export interface MeasuredEngine {
  readonly engine: Engine;
  readonly figures: Omit<EngineFigures, 'settings'>;
}

/**
 * Measures an engine over stories and their questions; what it measures stands at {@link EngineFigures}.
 *
 * @param load - loads the engine; its memory counts
 * @param storyDone - called after each story
 */
export async function measureEngine(
  load: () => Promise<Engine>,
  stories: readonly FileStory[],
  gauges: Gauges,
  storyDone: () => void,
): Promise<MeasuredEngine> {
  const readable = stories.map(indexable);
  const before = gauges.residentBytes();
  const begun = gauges.now();
  const engine = await load();
  await askFirst(engine, readable, stories);
  const startMs = gauges.now() - begun;
  await warmUp(engine, readable[0], stories[0]);
  const measured: StoryOutcome[] = [];
  for (const [i, story] of stories.entries()) {
    const text = readable[i];
    if (text === undefined) continue;
    measured.push(await measureStory(engine, text, story, otherQuestions(stories, i), gauges.now));
    storyDone();
  }
  const rssMb = (gauges.residentBytes() - before) / 2 ** 20;
  const outcomes = measured.flatMap(({ outcomes }) => outcomes);
  const times = outcomes.map(({ ms }) => ms);
  const figures = {
    engine: engine.name,
    sentences: sentenceAccuracy(outcomes.filter(({ tellsSentence }) => tellsSentence)),
    paragraphs: {
      first: percentTrue(outcomes.map(({ rightParagraph }) => rightParagraph)),
      amongThree: percentTrue(outcomes.map(({ paragraphAmongThree }) => paragraphAmongThree)),
      withTypos: percentTrue(outcomes.map(({ paragraphWithTypos }) => paragraphWithTypos)),
    },
    refusalAuc: engine.hasScores
      ? areaUnderCurve(
          outcomes.map(({ score }) => score),
          measured.flatMap(({ otherScores }) => otherScores),
        )
      : null,
    startMs,
    buildMs: mean(measured.map(({ buildMs }) => buildMs)),
    medianMs: percentile(times, 50),
    p99Ms: percentile(times, 99),
    rssMb,
  };
  return { engine, figures };
}

function sentenceAccuracy(outcomes: readonly Outcome[]): Accuracy | null {
  if (outcomes.length === 0) return null;
  return {
    first: percentTrue(outcomes.map(({ rightSentence }) => rightSentence)),
    amongThree: percentTrue(outcomes.map(({ sentenceAmongThree }) => sentenceAmongThree)),
    withTypos: percentTrue(outcomes.map(({ sentenceWithTypos }) => sentenceWithTypos)),
  };
}

function indexable(story: FileStory): IndexableStory {
  const text = storyText(story);
  const reading = readStory(text);
  // the question file was checked for it
  if (!reading.ok) throw new Error(reading.problem.reason);
  return { text, story: reading.story };
}

/** Asks the first question of all. */
async function askFirst(
  engine: Engine,
  readable: readonly IndexableStory[],
  stories: readonly FileStory[],
): Promise<void> {
  const at = stories.findIndex(({ questions }) => questions.length > 0);
  const story = readable[at];
  const [first] = stories[at]?.questions ?? [];
  if (story === undefined || first === undefined) return;
  await engine.index(story, 'sentences')(first.question);
}

/** Runs the engine's code until it is compiled, so that the first questions are not the slowest. */
async function warmUp(
  engine: Engine,
  readable: IndexableStory | undefined,
  story: FileStory | undefined,
): Promise<void> {
  if (readable === undefined || story === undefined) return;
  const search = engine.index(readable, 'sentences');
  for (const { question } of story.questions) await search(question);
}

async function measureStory(
  engine: Engine,
  readable: IndexableStory,
  { questions, unanswerable }: FileStory,
  others: readonly string[],
  now: () => number,
): Promise<StoryOutcome> {
  const begun = now();
  const sentences = engine.index(readable, 'sentences');
  const buildMs = now() - begun;
  const paragraphs = engine.index(readable, 'paragraphs');
  const places = placesOf(readable.story);
  const outcomes: Outcome[] = [];
  for (const question of questions) {
    outcomes.push(await measureQuestion(question, sentences, paragraphs, places, now));
  }
  const otherScores: number[] = [];
  for (const other of unanswerable.length > 0 ? unanswerable : others) {
    otherScores.push(bestScore(await sentences(other)));
  }
  return { outcomes, otherScores, buildMs, searches: [sentences, paragraphs] };
}

async function measureQuestion(
  { question, golds }: FileQuestion,
  sentences: Search,
  paragraphs: Search,
  places: readonly Gold[],
  now: () => number,
): Promise<Outcome> {
  const begun = now();
  const found = await sentences(question);
  const ms = now() - begun;
  const foundParagraphs = await paragraphs(question);
  const typed = withTypos(question);
  const isSentence = ({ place }: Hit): boolean => {
    const at = places[place];
    return golds.some((gold) => gold.paragraph === at?.paragraph && gold.sentence === at.sentence);
  };
  const isParagraph = ({ place }: Hit): boolean =>
    golds.some(({ paragraph }) => paragraph === place + 1);
  return {
    rightSentence: found.slice(0, 1).some(isSentence),
    sentenceAmongThree: found.some(isSentence),
    sentenceWithTypos: (await sentences(typed)).slice(0, 1).some(isSentence),
    rightParagraph: foundParagraphs.slice(0, 1).some(isParagraph),
    paragraphAmongThree: foundParagraphs.some(isParagraph),
    paragraphWithTypos: (await paragraphs(typed)).slice(0, 1).some(isParagraph),
    tellsSentence: golds.every(({ sentence }) => sentence !== null),
    score: bestScore(found),
    ms,
  };
}

// Every engine's scores are positive.
const bestScore = (hits: readonly Hit[]): number => hits[0]?.score ?? 0;

/** Where each sentence of a story stands, in their order. */
function placesOf({ paragraphs }: Story): readonly Gold[] {
  return paragraphs.flatMap(({ number, sentences }) =>
    sentences.map((_, sentence) => ({ paragraph: number, sentence })),
  );
}

/** As many questions of other stories as a story has of its own, taken from the others in turn. */
function otherQuestions(stories: readonly FileStory[], at: number): readonly string[] {
  const others = stories.slice(at + 1).concat(stories.slice(0, at));
  return (stories[at]?.questions ?? []).flatMap((_, i) => {
    const { questions = [] } = others[i % Math.max(1, others.length)] ?? {};
    const other = questions[i % Math.max(1, questions.length)];
    return other === undefined ? [] : [other.question];
  });
}
