import type { Answer } from '../../answer/types.js';
import type { IndexedSentence } from '../../answer/story-index.js';
import { readWords } from '../../answer/words/words.js';
import type { LibraryStory } from '../../library/types.js';
import { quoteOf } from './quote.js';
import { withoutQuotations } from './quoted.js';
import { standsAlone } from './stands-alone.js';

/** A question to a story's readers, and what the story says to it. */
export interface Riddle {
  readonly question: string;
  readonly answer: Answer;
}

/** What a question is about, in its group `topic`; those that make more curious come before those that any story answers. */
const KINDS = [
  /^How (?:many|much|long) (?<topic>.+)\?$/u,
  /^What happened (?<topic>in .+|on \p{L}+ \d+)\?$/u,
  /^What did .+ say about (?<topic>.+)\?$/u,
  /^What did (?<topic>.+) say\?$/u,
] as const;
const [, HAPPENED, SAID_ABOUT] = KINDS;

/** Where something happened stands at the beginning of a sentence, or so near its end, in UTF-16 units. */
const NEAR_END = 25;
/** So many sentences of a story have a word that it is about. */
const FEWEST_SENTENCES = 2;

/**
 * The question that a story answers whose answer is best hidden at first: how many, what happened at a place or on a
 * date, what somebody said about something, what somebody said, in this order. One sentence answers it that can be read
 * by itself, is not in the short summary and doesn't hold the quote that is a post of its own. Undefined where there is
 * none.
 */
export function riddleOf(found: LibraryStory): Riddle | undefined {
  const quote = quoteOf(found.story)?.text;
  for (const kind of KINDS) {
    for (const question of found.questions) {
      const topic = kind.exec(question)?.groups?.['topic'];
      if (topic === undefined) continue;
      const answer = found.answer(question);
      const sentence = answeringSentence(found, answer);
      if (sentence === undefined || (quote !== undefined && sentence.text.includes(quote)))
        continue;
      if (isAboutIt(found, kind, topic, sentence)) return { question, answer };
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

/** Whether a sentence tells mainly what is asked, rather than name its topic by the way. */
function isAboutIt(
  { index }: LibraryStory,
  kind: (typeof KINDS)[number],
  topic: string,
  { text }: IndexedSentence,
): boolean {
  if (kind === HAPPENED) {
    const told = withoutQuotations(text);
    const at = told.toLowerCase().indexOf(topic.toLowerCase());
    return at === 0 || (at > 0 && told.length - at - topic.length <= NEAR_END);
  }
  if (kind === SAID_ABOUT) {
    const [noun] = readWords(topic).slice(-1);
    return (index.sentenceStems.textsWith.get(noun?.stem ?? '') ?? 0) >= FEWEST_SENTENCES;
  }
  return true;
}
