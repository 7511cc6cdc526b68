import type { Answer } from '../answer/types.js';

/** One line of `byline ask --json`: the contract of the command line. */
export interface AnswerJson {
  readonly question: string;
  /** Whether the bot would give this as the answer; the other fields hold the best candidate either way. */
  readonly answered: boolean;
  /** The span of the sentence that answers. */
  readonly answer: string;
  readonly sentence: string;
  /** The sentence's paragraph, from 1; 0 where there is no candidate at all. */
  readonly paragraph: number;
  /** UTF-16 offsets of the span in the sentence. */
  readonly start: number;
  readonly end: number;
  /** 0 to 1. */
  readonly confidence: number;
  /** Up to three candidate sentences, best first. */
  readonly passages: readonly { readonly sentence: string; readonly paragraph: number }[];
}

/** The JSON form of an answer. */
export function answerJson(answer: Answer): AnswerJson {
  const best = answer.passages[0];
  return {
    question: answer.question,
    answered: answer.kind === 'answer',
    answer: best?.sentence.slice(best.start, best.end) ?? '',
    sentence: best?.sentence ?? '',
    paragraph: best?.paragraph ?? 0,
    start: best?.start ?? 0,
    end: best?.end ?? 0,
    confidence: best?.confidence ?? 0,
    passages: answer.passages.map(({ sentence, paragraph }) => ({ sentence, paragraph })),
  };
}
