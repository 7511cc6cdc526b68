import { resolveQuestion } from './conversation/conversation.js';
import { readQuestion, type Question } from './question/read-question.js';
import { rankSentences, type RankedSentence } from './ranking/ranking.js';
import type { StoryIndex } from './story-index.js';
import type { Turn } from './types.js';

/** A question in its conversation, as it was understood, with the story's sentences as words and their meanings rank them. */
export interface Asked {
  /** The question as typed. */
  readonly typed: string;
  /** The turns before it, oldest first. */
  readonly turns: readonly Turn[];
  /** As read by itself. */
  readonly alone: Question;
  /** As read in the light of the turns. */
  readonly question: Question;
  /** Best first. */
  readonly ranked: readonly RankedSentence[];
}

/** Understands a question to a story, in the light of the turns before it (oldest first). */
export function askedOf(index: StoryIndex, typed: string, turns: readonly Turn[]): Asked {
  const alone = readQuestion(index, typed);
  const question = resolveQuestion(index, alone, turns);
  return { typed, turns, alone, question, ranked: rankSentences(index, question) };
}
