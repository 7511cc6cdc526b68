import type { IndexedSentence, StoryIndex } from '../../answer/story-index.js';
import { openQuotations } from '../../story/text/quoted.js';
import type { Figure, Story } from '../../story/types.js';
import { standsAlone } from './stands-alone.js';

/** A sentence of a story that tells how many or how much of something there is. */
export interface FigureSentence {
  /** The sentence, verbatim. */
  readonly sentence: string;
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
  /** UTF-16 offset in the sentence where the figure begins: at `more than` of `more than 2.3 million crowns`. */
  readonly start: number;
  /** UTF-16 offset in the sentence behind the figure. */
  readonly end: number;
}

const LONGEST = 320;

/**
 * The figure of a story that is best shown by itself: a number of people or things, a share or a sum of money, in a
 * sentence that can be read alone. Durations are none, nor is what somebody says in quotation marks. One that the
 * headline and the short summary don't tell comes first, then a large one, then the first. Undefined where there is none.
 */
export function figureOf(index: StoryIndex): FigureSentence | undefined {
  const { story, sentences } = index;
  const told = [story.headline, ...story.summary.short].join('\n');
  const shown = sentences
    .filter((sentence) => sentence.text.length <= LONGEST && standsAlone(index, sentence))
    .flatMap((sentence) => {
      const figures = figuresIn(story, sentence);
      const figure = figures.find(isLarge) ?? figures[0];
      return figure === undefined ? [] : [{ sentence, figure }];
    });
  const dullness = ({ sentence, figure }: (typeof shown)[number]): number =>
    (told.includes(sentence.text) ? 2 : 0) + (isLarge(figure) ? 0 : 1);
  const [best] = shown.toSorted((a, b) => dullness(a) - dullness(b));
  if (best === undefined) return undefined;
  const { text, paragraph } = best.sentence;
  const { start, end } = best.figure;
  return { sentence: text, paragraph, start, end };
}

/** The figures of a sentence that are worth a post, with offsets in the sentence. */
function figuresIn(story: Story, { text, paragraph, place }: IndexedSentence): readonly Figure[] {
  const from = story.paragraphs[paragraph - 1]?.sentences[place]?.start ?? 0;
  return story.figures
    .filter((one) => one.paragraph === paragraph)
    .map((one) => ({ ...one, start: one.start - from, end: one.end - from }))
    .filter(({ start, end }) => start >= 0 && end <= text.length)
    .filter((one) => isWorthIt(one) && openQuotations(text.slice(0, one.start)) <= 0);
}

const DURATION =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries|times)$/u;
const FEWEST = 3;
const FROM_HERE_LARGE = 100;

function isWorthIt({ unit, value }: Figure): boolean {
  return unit === '' ? value >= FEWEST : !DURATION.test(unit);
}

/** Whether there is so much of it that it comes before others: hundreds, a share, money. */
function isLarge({ unit, value }: Figure): boolean {
  return value >= FROM_HERE_LARGE || /^(?:%|per ?cent|[A-Z]*[$€£¥₴])/u.test(unit);
}
