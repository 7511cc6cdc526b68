import type { Quote, Story } from '../../story/types.js';

/** Longer words are no post, but a speech. In UTF-16 units, as {@link SHORTEST}. */
const LONGEST = 300;
const SHORTEST = 30;
const FEWEST_WORDS = 6;

const WHOLE = /^[“"‘']?[\p{Lu}\p{N}$€£].*[.!?…,]["”’']?$/su;
const LEANING =
  /^(?:he|she|it|they|him|her|them|this|that|these|those|but|and|so|or|yet|because|which|who)\b|\[/iu;

/**
 * The words of a story that are best shown by themselves, with who said them: whole sentences between quotation marks
 * whose speaker the story tells. Those that lean on nothing before come first, then speakers whose role is known, then
 * those that the short summary doesn't hold; of these the longest up to 300 characters, since a few words are seldom
 * more than a phrase. Undefined where there are none.
 */
export function quoteOf(story: Story): Quote | undefined {
  const summary = story.summary.short.join(' ');
  const withRole = new Set(story.people.filter(({ role }) => role !== '').map(({ name }) => name));
  const weaknesses = ({ text, speaker }: Quote): number =>
    (LEANING.test(text) ? 4 : 0) +
    (withRole.has(speaker) ? 0 : 2) +
    (summary.includes(text) ? 1 : 0);
  const [best] = story.quotes
    .filter(isShowable)
    .toSorted((a, b) => weaknesses(a) - weaknesses(b) || b.text.length - a.text.length);
  return best;
}

function isShowable({ kind, speaker, text }: Quote): boolean {
  const fits = text.length >= SHORTEST && text.length <= LONGEST;
  const isSaid = kind === 'direct' && speaker !== '';
  return isSaid && fits && WHOLE.test(text) && text.split(/\s+/u).length >= FEWEST_WORDS;
}
