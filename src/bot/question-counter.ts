import type { Metrics, QuestionKind, QuestionOutcome } from '../metrics/metrics.js';

/** Counts what comes of one event, if it turns out to be a question. */
export type CountQuestion = (outcome: QuestionOutcome | undefined) => void;

/** Begins to take the time of an event that may be a question; undefined as its outcome counts nothing. */
export function startCounting(
  metrics: Pick<Metrics, 'questionAsked'>,
  kind: QuestionKind,
): CountQuestion {
  const startedAt = performance.now();
  return (outcome) => {
    if (outcome === undefined) return;
    metrics.questionAsked({ kind, outcome, tookMs: performance.now() - startedAt });
  };
}
