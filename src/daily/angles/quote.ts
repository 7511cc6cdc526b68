import { isNamedIn } from '../../story/people/introduction.js';
import { withoutQuotations } from '../../story/text/quoted.js';
import type { Person, Quote, Story } from '../../story/types.js';

/** More than so many UTF-16 units are a speech, fewer a phrase. */
const LONGEST = 300;
const SHORTEST = 30;
const FEWEST_WORDS = 6;

const WHOLE = /^["“'‘]?[\p{Lu}\p{N}$€£].*[.!?…,]["”'’]?$/su;
const LEANING =
  /^(?:he|she|it|they|him|her|them|this|that|these|those|but|and|so|or|yet|because|which|who)\b/iu;

/**
 * The words of a story that are best shown by themselves, with who said them: whole sentences between quotation marks,
 * 30 to 300 characters, whose speaker the same paragraph names outside of them. Those that lean on nothing before come
 * first, then those of speakers whose role is known, those that are told beside nobody else, and those that the short
 * summary doesn't hold; of these the longest, since a few words are seldom more than a phrase. Undefined where there are
 * none.
 */
export function quoteOf(story: Story): Quote | undefined {
  const rated = story.quotes.filter(isReadable).flatMap((quote) => {
    const speaker = story.people.find(({ name }) => name === quote.speaker);
    const around = withoutQuotations(story.paragraphs[quote.paragraph - 1]?.text ?? '');
    // where the paragraph says `he`, or nobody, the story may have been misread
    if (speaker === undefined || !isNamedIn(around, speaker)) return [];
    return [{ quote, weakness: weaknessOf(story, quote, speaker, around) }];
  });
  const [best] = rated.toSorted(
    (a, b) => a.weakness - b.weakness || b.quote.text.length - a.quote.text.length,
  );
  return best?.quote;
}

function isReadable({ kind, text }: Quote): boolean {
  const words = text.split(/\s+/u);
  const fits = text.length >= SHORTEST && text.length <= LONGEST && words.length >= FEWEST_WORDS;
  return kind === 'direct' && fits && WHOLE.test(text) && !/[[\]]/u.test(text) && !isTitle(words);
}

/** Whether words are the name of a book, a film, a speech: most longer ones have capital letters. */
function isTitle(words: readonly string[]): boolean {
  const longer = words.filter(({ length }) => length > 3);
  return longer.filter((word) => /^\p{Lu}/u.test(word)).length > longer.length / 2;
}

function weaknessOf(story: Story, { text }: Quote, speaker: Person, around: string): number {
  const isBesideOthers = story.people.some((one) => one !== speaker && isNamedIn(around, one));
  return (
    (LEANING.test(text) ? 8 : 0) +
    (speaker.role === '' ? 4 : 0) +
    (isBesideOthers ? 2 : 0) +
    (story.summary.short.some((sentence) => sentence.includes(text)) ? 1 : 0)
  );
}
