import { writeFileSync } from 'node:fs';

/** What a file of weights says of them. */
export interface WeightsOrigin {
  /** What they were fitted on: files, and how many stories and questions of each. */
  readonly data: readonly object[];
  /** How good weights were that were fitted on other stories. */
  readonly crossValidated: object;
}

/**
 * Writes fitted weights with three decimals and where they are from: a file that a person can read, and that changes
 * little from one run to the next. Returns in one line why it can't be written; undefined where it was.
 *
 * @param read - reads the file's text back, and throws where it holds no weights
 */
export function writeWeights<Weights extends object>(
  out: string,
  { data, crossValidated }: WeightsOrigin,
  weights: Weights,
  read: (json: string) => Weights,
): string | undefined {
  const made = new Date().toISOString().slice(0, 10);
  // read as the file will be, so that weights that cannot be are noticed before it is written
  const rounded = read(JSON.stringify(weights, threeDecimals));
  try {
    const content = { made, data, crossValidated, ...rounded };
    writeFileSync(out, `${JSON.stringify(content, null, 2)}\n`);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const threeDecimals = (_name: string, value: unknown): unknown =>
  typeof value === 'number' ? Math.round(value * 1000) / 1000 : value;
