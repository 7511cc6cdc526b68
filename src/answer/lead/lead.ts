import { isNamedIn } from '../../story/people/introduction.js';
import { askedPerson } from './asked-person.js';
import { asksForSummary } from './asked-summary.js';
import { isBotCommand } from './bot-command.js';
import { onlyClose, type Thresholds } from '../confidence.js';
import { listAnswer } from './list-answer.js';
import { notQuoted } from './not-quoted.js';
import { isInOtherLanguage } from './other-language.js';
import type { RankedSentence } from '../ranking/ranking.js';
import type { Question } from '../question/read-question.js';
import { isSmallTalk } from './small-talk.js';
import type { IndexedSentence, StoryIndex } from '../story-index.js';
import type { Lead, Passage } from '../types.js';
import { readWords } from '../words/words.js';

/**
 * What a question wants that one sentence can't give, or null.
 *
 * @param typed - the question as typed
 * @param asked - the question as read, in the light of the turns before it
 * @param ranked - the story's sentences for it, best first
 */
export function leadOf(
  index: StoryIndex,
  typed: string,
  asked: Question,
  ranked: readonly RankedSentence[],
): Lead | null {
  if (asksForSummary(asked.words)) return { kind: 'summary' };
  const why = noQuestion(index, typed);
  if (why !== undefined) return { kind: 'no-question', why };
  const introduced = askedPerson(index, asked.words);
  if (introduced !== undefined) return { kind: 'person', person: introduced };
  const silent = notQuoted(index, asked);
  if (silent !== undefined) return { kind: 'not-quoted', person: silent };
  const members = listAnswer(index, asked, ranked);
  return members.length === 0 ? null : { kind: 'list', members };
}

// Nobody greets at greater length, and a command shows in its first words.
const longestLookedAt = 300;

/** Why what was typed is no question to a story; undefined where it may be one. */
export function noQuestion(
  index: StoryIndex,
  typed: string,
): 'small-talk' | 'command' | 'language' | undefined {
  const message = typed.slice(0, longestLookedAt);
  const words = readWords(message);
  if (isBotCommand(index, message, words)) return 'command';
  if (isInOtherLanguage(index, message)) return 'language';
  return isSmallTalk(index, words) ? 'small-talk' : undefined;
}

/**
 * How sure it is that a question gets its answer, 0 to 1, where a lead is shown.
 *
 * @param confidence - that in the best sentence
 */
export function confidenceWith(
  lead: Lead | null,
  confidence: number,
  thresholds: Thresholds,
): number {
  switch (lead?.kind) {
    case 'person':
    case 'summary':
    case 'list':
      return Math.max(confidence, thresholds.sure);
    case 'not-quoted':
    case 'which-person':
      return Math.min(confidence, onlyClose(thresholds));
    case 'no-question':
      return 0;
    case undefined:
      return confidence;
  }
}

/**
 * The ranked sentences with those first that a lead shows, so that the passages are what a person sees. None has a
 * greater share than the one before it.
 */
export function ledFirst(
  index: StoryIndex,
  lead: Lead | null,
  ranked: readonly RankedSentence[],
): readonly RankedSentence[] {
  const shown = shownBy(index, lead, ranked);
  if (shown.length === 0) return ranked;
  const others = ranked.filter((one) => !shown.includes(one));
  let share = 1;
  return [...shown, ...others].map((one) => {
    share = Math.min(share, one.share);
    return { ...one, share };
  });
}

function shownBy(
  { story }: StoryIndex,
  lead: Lead | null,
  ranked: readonly RankedSentence[],
): readonly RankedSentence[] {
  const holding = (fits: (sentence: string) => boolean) =>
    ranked.filter(({ sentence }) => fits(sentence.text));
  switch (lead?.kind) {
    case 'summary':
      return holding((text) => story.summary.medium.includes(text)).toSorted((a, b) => a.at - b.at);
    case 'list':
      return holding((text) => lead.members.some(({ sentence }) => sentence === text));
    case 'not-quoted': {
      const person = story.people[lead.person];
      return person === undefined ? [] : holding((text) => isNamedIn(text, person));
    }
    case 'person':
    case 'which-person':
    case 'no-question':
    case undefined:
      return [];
  }
}

/** The span of a sentence that a lead shows: all of a summary's, from the first member of a list to the last; else undefined. */
export function ledSpan(
  lead: Lead | null,
  { text }: IndexedSentence,
): Pick<Passage, 'start' | 'end'> | undefined {
  if (lead?.kind === 'summary') return { start: 0, end: text.length };
  if (lead?.kind !== 'list') return undefined;
  const members = lead.members.filter(({ sentence }) => sentence === text);
  if (members.length === 0) return undefined;
  return {
    start: Math.min(...members.map(({ start }) => start)),
    end: Math.max(...members.map(({ end }) => end)),
  };
}
