/** What is to be minimised: its slope at some weights, written into `slope`, which holds zeros before. */
export type Slope = (weights: Float64Array, slope: Float64Array) => void;

/** How {@link minimise} goes about it. */
export interface Descent {
  readonly steps: number;
  /** How far a weight moves in the first steps. */
  readonly rate: number;
  /** The places of weights that may not go below 0. */
  readonly atLeastZero: ReadonlySet<number>;
}

const memory = 0.9;
const squareMemory = 0.999;

/**
 * Weights that minimise a smooth function, from `start` on, by Adam (Kingma and Ba, 2015) with projection onto the
 * weights that are allowed. Deterministic.
 */
export function minimise(
  start: Float64Array,
  slopeAt: Slope,
  { steps, rate, atLeastZero }: Descent,
): Float64Array {
  const weights = Float64Array.from(start);
  const means = new Float64Array(start.length);
  const squares = new Float64Array(start.length);
  for (let step = 1; step <= steps; step++) {
    const slope = new Float64Array(start.length);
    slopeAt(weights, slope);
    for (let i = 0; i < weights.length; i++) {
      const here = slope[i] ?? 0;
      const mean = memory * (means[i] ?? 0) + (1 - memory) * here;
      const square = squareMemory * (squares[i] ?? 0) + (1 - squareMemory) * here * here;
      means[i] = mean;
      squares[i] = square;
      const moved =
        (rate * (mean / (1 - memory ** step))) /
        (Math.sqrt(square / (1 - squareMemory ** step)) + 1e-9);
      const weight = (weights[i] ?? 0) - moved;
      weights[i] = atLeastZero.has(i) ? Math.max(0, weight) : weight;
    }
  }
  return weights;
}
