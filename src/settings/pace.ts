/** So many questions of one person are answered in so many ms. */
export const pace = { questions: 6, withinMs: 20_000 } as const;

/** What one person asked lately. */
export interface AskedLately {
  /** When they asked what was answered, ms since 1970, oldest first. */
  readonly answeredAt: readonly number[];
  /** Whether they were told to wait since the last answer. */
  readonly told: boolean;
}

/** Whether a question is answered; else how long the person has to wait, and whether they were told so already. */
export type Pacing =
  | { readonly kind: 'answer' }
  | { readonly kind: 'wait'; readonly ms: number; readonly told: boolean };

/**
 * What becomes of a person's next question, and what is to be remembered of them then.
 *
 * @param lately - what they asked before; undefined where nothing is remembered
 * @param now - ms since 1970
 */
export function nextQuestion(
  lately: AskedLately | undefined,
  now: number,
): { readonly pacing: Pacing; readonly lately: AskedLately } {
  const answeredAt = (lately?.answeredAt ?? []).filter((at) => at > now - pace.withinMs);
  const oldest = answeredAt[0];
  if (oldest === undefined || answeredAt.length < pace.questions) {
    const answered = { answeredAt: [...answeredAt, now], told: false };
    return { pacing: { kind: 'answer' }, lately: answered };
  }
  const told = lately?.told ?? false;
  return {
    pacing: { kind: 'wait', ms: oldest + pace.withinMs - now, told },
    lately: { answeredAt, told: true },
  };
}

/** Whether what a person asked no longer counts, so that it can be forgotten. */
export function isPast({ answeredAt }: AskedLately, now: number): boolean {
  return answeredAt.every((at) => at <= now - pace.withinMs);
}
