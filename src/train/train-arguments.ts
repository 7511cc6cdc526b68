import { parseArgs } from 'node:util';

/** What a program that fits weights is told, or in one line what is wrong with that. */
export type TrainArguments<Options> =
  | {
      readonly ok: true;
      /** Where the questions are, at least one. */
      readonly paths: readonly string[];
      readonly options: Options;
    }
  | { readonly ok: false; readonly reason: string };

/**
 * Reads the arguments of a program that fits weights: `FILE... [--NAME VALUE]`.
 *
 * @param defaults - the options that there are, and their values where they aren't given
 */
export function readTrainArguments<Options extends Readonly<Record<string, string>>>(
  args: readonly string[],
  defaults: Options,
): TrainArguments<Options> {
  const options = Object.fromEntries(
    Object.keys(defaults).map((name) => [name, { type: 'string' } as const]),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    if (positionals.length === 0) return { ok: false, reason: 'name a file of questions' };
    return { ok: true, paths: positionals, options: { ...defaults, ...values } };
  } catch (error) {
    // parseArgs reports bad arguments as TypeErrors with a message made for people.
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
