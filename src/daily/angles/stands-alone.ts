import { isTime } from '../../answer/ranking/answer-type.js';
import type { IndexedSentence, StoryIndex } from '../../answer/story-index.js';
import { leansBack } from '../../story/summary/leaning.js';
import { isFirstPerson, isPapersNote } from '../../story/summary/paper-voice.js';
import { withoutQuotations } from '../../story/text/quoted.js';

const FINISHED = /[.!?…]["”’'»)\]]*$/u;
const FEWEST_WORDS = 6;

const ONE_PERSON: ReadonlySet<string> = new Set(
  'he she him his her hers himself herself'.split(' '),
);
const SEVERAL: ReadonlySet<string> = new Set('they them their theirs it its'.split(' '));
/** So many words from its beginning a sentence has named little that `they` could stand for. */
const OPENING_WORDS = 4;

/**
 * Whether a sentence of a story can be read by itself: it is whole, leans on none before it (`But`, `They`, `of the two`,
 * a `he` before anybody is named), tears no quotation apart, and neither repeats the headline nor speaks of the paper or
 * its author.
 */
export function standsAlone(index: StoryIndex, sentence: IndexedSentence): boolean {
  const { text, words } = sentence;
  const isWhole = words.length >= FEWEST_WORDS && FINISHED.test(text);
  const leans = leansBack(text) || namesNobodyYet(index, sentence);
  return isWhole && !leans && isTold(index, text);
}

/** Whether a text tells something of the story that its headline doesn't. */
function isTold({ story }: StoryIndex, text: string): boolean {
  const isHeadline = bare(text) === bare(story.headline);
  return !isHeadline && !isPapersNote(text) && !isFirstPerson(text);
}

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Whether a pronoun, outside of quotation marks, comes before whom or what it could stand for. */
function namesNobodyYet({ namedPeople }: StoryIndex, { text, words }: IndexedSentence): boolean {
  const told = withoutQuotations(text);
  let isPersonNamed = false;
  let isAnythingNamed = false;
  return words.some((word, at) => {
    if (!told.startsWith(word.text, word.start)) return false;
    if (ONE_PERSON.has(word.folded)) return !isPersonNamed;
    if (namedPeople.has(word.folded)) isPersonNamed = true;
    if (word.tag === 'PROPN' && !isTime(word)) isAnythingNamed = true;
    return at < OPENING_WORDS && SEVERAL.has(word.folded) && !isAnythingNamed;
  });
}
