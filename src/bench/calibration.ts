import { mean, percentTrue } from './figures.js';

/** An answer's confidence, 0 to 1, and whether it is right. */
export interface SureAnswer {
  readonly confidence: number;
  readonly isRight: boolean;
}

/** The answers whose confidence is from `from` to below `from` + 0.1; a confidence of 1 belongs to the last. */
export interface ConfidenceBin {
  readonly from: number;
  readonly answers: number;
  /** 0 to 1; 0 of none. */
  readonly meanConfidence: number;
  /** In percent; 0 of none. */
  readonly right: number;
}

/** How far confidence is the share of right answers. */
export interface Calibration {
  /** Ten, from no confidence to full. */
  readonly bins: readonly ConfidenceBin[];
  /**
   * The expected calibration error in percent: the distance between mean confidence and share of right ones, over all
   * answers (Naeini, Cooper and Hauskrecht, 2015, https://doi.org/10.1609/aaai.v29i1.9602).
   */
  readonly error: number;
}

const binCount = 10;

/** Compares the confidence of some answers with how many of them are right. */
export function calibrationOf(answers: readonly SureAnswer[]): Calibration {
  const bins = Array.from({ length: binCount }, (_, place): ConfidenceBin => {
    const inBin = answers.filter(({ confidence }) => binOf(confidence) === place);
    return {
      from: place / binCount,
      answers: inBin.length,
      meanConfidence: mean(inBin.map(({ confidence }) => confidence)),
      right: percentTrue(inBin.map(({ isRight }) => isRight)),
    };
  });
  const distances = bins.map(
    ({ answers, meanConfidence, right }) => answers * Math.abs(100 * meanConfidence - right),
  );
  const whole = Math.max(1, answers.length);
  return { bins, error: distances.reduce((sum, distance) => sum + distance, 0) / whole };
}

const binOf = (confidence: number): number =>
  Math.min(binCount - 1, Math.floor(confidence * binCount));
