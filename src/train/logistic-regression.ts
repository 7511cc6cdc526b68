import { minimise, type Descent } from './adam.js';

/** A case that is so or isn't, and what is known of it. */
export interface Case {
  readonly features: Readonly<Record<string, number>>;
  readonly isSo: boolean;
  /** How much it counts. */
  readonly share: number;
}

/** How a logistic regression is fitted. */
export interface LogisticSettings {
  /** How strongly weights, but the bias, are drawn to 0: L2. */
  readonly decay: number;
  readonly descent: Pick<Descent, 'steps' | 'rate'>;
}

/** Fits how much each feature speaks for a case's being so, `bias` among them: a logistic regression with L2, no weight but the bias below 0. */
export function fitLogistic(
  cases: readonly Case[],
  { decay, descent }: LogisticSettings,
): Record<string, number> {
  const names = ['bias', ...Object.keys(cases[0]?.features ?? {})];
  const rows = cases.map(({ features, isSo, share }) => ({
    values: Float64Array.from(names, (name) => features[name] ?? 1),
    isSo: isSo ? 1 : 0,
    share,
  }));
  const whole = rows.reduce((sum, { share }) => sum + share, 0);
  const weights = minimise(
    new Float64Array(names.length),
    (at, slope) => {
      at.forEach((weight, i) => {
        slope[i] = i === 0 ? 0 : decay * weight;
      });
      for (const { values, isSo, share } of rows) {
        const score = values.reduce((sum, value, i) => sum + value * (at[i] ?? 0), 0);
        const error = ((1 / (1 + Math.exp(-score)) - isSo) * share) / whole;
        values.forEach((value, i) => {
          slope[i] = (slope[i] ?? 0) + error * value;
        });
      }
    },
    { ...descent, atLeastZero: new Set(names.map((_name, i) => i).slice(1)) },
  );
  return Object.fromEntries(names.map((name, i) => [name, weights[i] ?? 0]));
}
