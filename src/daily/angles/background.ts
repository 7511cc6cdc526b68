import type { IndexedSentence, StoryIndex } from '../../answer/story-index.js';
import type { PlacedSentence } from '../../story/people/introduction.js';
import { standsAlone } from './stands-alone.js';

/** What a story tells of how things came to be as they are. */
export interface Background {
  /** The heading of its section, or '' where it stands in none. */
  readonly heading: string;
  /** One to three sentences in a row of one paragraph, verbatim; the first can be read by itself. */
  readonly sentences: readonly PlacedSentence[];
}

const HEADING =
  /\b(?:background|context|history|timeline|the story so far|how (?:it|we|this) (?:began|started|got here)|what (?:came|happened) before|look(?:ing)? back)\b/iu;
const PAST =
  /\b(?:in|since|until|by|of|from|between|during|before|after)\s(?:\p{L}+\s){0,2}(?:1[5-9]|20)\d\d\b|\b(?:was|were) (?:founded|built|established|created)\b|\b(?:years|decades|centuries) ago\b/iu;
// words of what goes on or is to come
const NEWS =
  /\b(?:today|tonight|yesterday|tomorrow|will|would|now|this (?:week|month|year)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/iu;
const LONGEST = 600;
const MOST_SENTENCES = 3;
/** This share of a story, from its beginning, is its news. */
const NEWS_SHARE = 0.4;

/**
 * The background of a story: the beginning of its section called so (background, context, history), or else of the
 * first paragraph behind its news that tells of an earlier time and quotes nobody. Undefined where there is neither.
 */
export function backgroundOf(index: StoryIndex): Background | undefined {
  const { story } = index;
  const section = story.sections.find(({ heading }) => HEADING.test(heading));
  if (section !== undefined) {
    const found = firstReadable(index, section.paragraphs, () => true);
    return found && { heading: section.heading, sentences: found };
  }
  const news = Math.ceil(story.paragraphs.length * NEWS_SHARE);
  const quoted = new Set(story.quotes.map(({ paragraph }) => paragraph));
  const earlier = story.paragraphs
    .filter(({ number, text }) => number > news && !quoted.has(number) && PAST.test(text))
    .map(({ number }) => number);
  const found = firstReadable(index, earlier, (text) => PAST.test(text) && !NEWS.test(text));
  return found && { heading: '', sentences: found };
}

/** The first sentences of the first of these paragraphs that can be read by themselves. */
function firstReadable(
  index: StoryIndex,
  paragraphs: readonly number[],
  isWanted: (text: string) => boolean,
): readonly PlacedSentence[] | undefined {
  for (const number of paragraphs) {
    const all = index.sentences.filter(({ paragraph }) => paragraph === number);
    const first = all.findIndex(
      (sentence) => standsAlone(index, sentence) && isWanted(sentence.text),
    );
    if (first >= 0) return shown(all.slice(first));
  }
  return undefined;
}

function shown(sentences: readonly IndexedSentence[]): readonly PlacedSentence[] {
  let length = 0;
  const fitting = sentences.slice(0, MOST_SENTENCES).filter(({ text }, at) => {
    length += text.length + 1;
    return at === 0 || length <= LONGEST;
  });
  return fitting.map(({ text, paragraph }) => ({ sentence: text, paragraph }));
}
