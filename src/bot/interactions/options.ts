/** An option as Discord sends it; a subcommand is one that holds others. */
interface GivenOption {
  readonly name: string;
  readonly value?: unknown;
  readonly options?: readonly GivenOption[];
}

/** The options that a person gave, by name; a subcommand's name under `subcommand`. */
export function optionsOf(given: readonly GivenOption[]): Readonly<Record<string, unknown>> {
  const [first] = given;
  if (first?.options !== undefined) return { subcommand: first.name, ...optionsOf(first.options) };
  return Object.fromEntries(given.map(({ name, value }) => [name, value]));
}
