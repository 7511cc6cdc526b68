/** An answer's score, and whether it is right. */
export interface ScoredAnswer {
  readonly score: number;
  readonly isRight: boolean;
  /** How much it counts. */
  readonly share: number;
}

const bins = 16;

/** Neighbouring examples taken together; scores and right ones each times their share. */
interface Pool {
  score: number;
  right: number;
  share: number;
}

/**
 * Points of a rising line that tells which share of answers is right by their score: means of 16 bins of equal weight,
 * neighbours that fall joined (pool adjacent violators).
 */
export function fitRisingLine(
  all: readonly ScoredAnswer[],
): readonly (readonly [number, number])[] {
  const scored = all
    .map(({ score, isRight, share }) => ({ score, right: isRight ? share : 0, share }))
    .toSorted((a, b) => a.score - b.score);
  const whole = scored.reduce((sum, { share }) => sum + share, 0);
  const pools: Pool[] = [];
  let seen = 0;
  let bin = -1;
  for (const { score, right, share } of scored) {
    const next = Math.min(bins - 1, Math.floor((bins * seen) / whole));
    seen += share;
    const last = pools.at(-1);
    const one = { score: score * share, right, share };
    if (last === undefined || next !== bin) pools.push(one);
    else pool(last, one);
    bin = next;
  }
  return risingOnly(pools).map(({ score, right, share }) => [score / share, right / share]);
}

function pool(into: Pool, other: Pool): void {
  into.score += other.score;
  into.right += other.right;
  into.share += other.share;
}

function risingOnly(pools: readonly Pool[]): readonly Pool[] {
  const rising: Pool[] = [];
  for (const one of pools) {
    rising.push({ ...one });
    for (;;) {
      const last = rising.at(-1);
      const before = rising.at(-2);
      if (last === undefined || before === undefined) break;
      if (before.right / before.share < last.right / last.share) break;
      pool(before, last);
      rising.pop();
    }
  }
  return rising;
}
