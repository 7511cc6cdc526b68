import type { Answer } from '../../answer/types.js';
import type { IndexedSentence, StoryIndex } from '../../answer/story-index.js';
import { readWords } from '../../answer/words/words.js';
import type { LibraryStory } from '../../library/types.js';
import { withoutQuotations } from '../../story/text/quoted.js';
import { quoteOf } from './quote.js';
import { standsAlone } from './stands-alone.js';

/** A question to a story's readers, and what the story says to it. */
export interface Riddle {
  readonly question: string;
  readonly answer: Answer;
}

/** A kind of question. */
interface Kind {
  /** What such a question is about is its group `topic`. */
  readonly asked: RegExp;
  /** Whether a sentence that answers tells mainly that, rather than name it by the way. */
  readonly isAbout: (index: StoryIndex, topic: string, sentence: IndexedSentence) => boolean;
}

/** Those that make more curious come before those that any story answers; all others make no post. */
const KINDS: readonly Kind[] = [
  { asked: /^How (?:many|much|long) (?<topic>.+)\?$/u, isAbout: () => true },
  { asked: /^What happened (?<topic>in .+|on \p{L}+ \d+)\?$/u, isAbout: beginsOrEndsWith },
  { asked: /^What did .+ say about (?<topic>.+)\?$/u, isAbout: isStorysTopic },
  { asked: /^What did (?<topic>.+) say\?$/u, isAbout: () => true },
];

/**
 * The question that a story answers whose answer is best hidden at first: how many, what happened at a place or on a
 * date, what somebody said about something, what somebody said, in this order. One sentence answers it that can be read
 * by itself, is not in the short summary and doesn't hold the quote that is a post of its own. Undefined where there is
 * none.
 */
export function riddleOf(found: LibraryStory): Riddle | undefined {
  const quote = quoteOf(found.story)?.text;
  for (const { asked, isAbout } of KINDS) {
    for (const question of found.questions) {
      const topic = asked.exec(question)?.groups?.['topic'];
      if (topic === undefined) continue;
      const answer = found.answer(question);
      const sentence = answeringSentence(found, answer);
      const holdsQuote = quote !== undefined && sentence?.text.includes(quote) === true;
      if (sentence === undefined || holdsQuote) continue;
      if (isAbout(found.index, topic, sentence)) return { question, answer };
    }
  }
  return undefined;
}

/** The one sentence that answers, where it is clear, new to who has read the summary, and can be read by itself. */
function answeringSentence(
  { story, index }: LibraryStory,
  { kind, lead, passages: [best] }: Answer,
): IndexedSentence | undefined {
  const sentence = index.sentences.find(
    ({ text, paragraph }) => text === best?.sentence && paragraph === best.paragraph,
  );
  if (sentence === undefined || kind !== 'answer' || lead !== null) return undefined;
  const isNew = !story.summary.short.includes(sentence.text);
  return isNew && standsAlone(index, sentence) ? sentence : undefined;
}

/** Behind a place or date that ends a sentence there are so many UTF-16 units at most. */
const NEAR_END = 25;

function beginsOrEndsWith(_index: StoryIndex, topic: string, { text }: IndexedSentence): boolean {
  const told = withoutQuotations(text);
  const at = told.toLowerCase().indexOf(topic.toLowerCase());
  return at === 0 || (at > 0 && told.length - at - topic.length <= NEAR_END);
}

/** So many sentences of a story have a word that it is about. */
const FEWEST_SENTENCES = 2;

function isStorysTopic({ sentenceStems }: StoryIndex, topic: string): boolean {
  const [noun] = readWords(topic).slice(-1);
  return (sentenceStems.textsWith.get(noun?.stem ?? '') ?? 0) >= FEWEST_SENTENCES;
}
