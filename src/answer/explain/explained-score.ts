/** One part of a score. */
export interface ScorePart {
  /** The feature's name: `alike`; `bias` for what every score begins with. */
  readonly feature: string;
  readonly value: number;
  readonly weight: number;
  /** What it adds to the score: value times weight. */
  readonly points: number;
}

/** A score, and what it is the sum of. */
export interface ExplainedScore {
  readonly score: number;
  /** That which counts most, for or against, first; what counts nothing is left out. */
  readonly parts: readonly ScorePart[];
}

/** Takes a weighted sum of features apart; a `bias` among the weights counts whole. */
export function explainScore(
  features: Readonly<Record<string, number>>,
  weights: Readonly<Record<string, number>>,
): ExplainedScore {
  const parts = Object.entries({ ...features, bias: 1 }).map(([feature, value]) => {
    const weight = weights[feature] ?? 0;
    return { feature, value, weight, points: value * weight };
  });
  return {
    score: parts.reduce((sum, { points }) => sum + points, 0),
    parts: parts
      .filter(({ points }) => points !== 0)
      .toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}
