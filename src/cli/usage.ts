import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The streams of the process that a subcommand reads and writes. */
export interface Terminal {
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly stdout: NodeJS.WritableStream & {
    readonly isTTY?: boolean;
    readonly hasColors?: () => boolean;
  };
  readonly stderr: NodeJS.WritableStream;
}

/** A subcommand of `byline`: takes the arguments behind its name, returns the exit status (0 done, 1 failed, 2 bad usage). */
export type Subcommand = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** What `byline --help` prints. */
export const usage = `usage:
  byline start                                       run the bot; without DISCORD_TOKEN in a sandbox on this machine
  byline ask --story FILE [--json] [--conversation] [QUESTION ...]
                                                     answer questions, from the arguments or one a line from standard input
  byline parse FILE ... [--json]                     show what was read in a story
  byline import FILE|URL|- [--published DATE] [--force] [--allow-local]
                                                     put a story, from a text or a web page, into the content folder
  byline deploy [--guild ID]                         register the commands on Discord, for all servers or one`;

type Options = NonNullable<ParseArgsConfig['options']>;

/** What reading arguments gave: typed values and positionals, or the sentence that says what was wrong with them. */
export type Arguments<T extends Options> =
  | ({ readonly ok: true } & ReturnType<typeof parseArgs<{ options: T; allowPositionals: true }>>)
  | { readonly ok: false; readonly reason: string };

/**
 * Reads a subcommand's arguments by Node's `parseArgs`.
 * Returns the values and positionals, or the sentence that says what was wrong with them.
 */
export function readArguments<const T extends Options>(
  args: readonly string[],
  options: T,
): Arguments<T> {
  try {
    return { ok: true, ...parseArgs({ args: [...args], options, allowPositionals: true }) };
  } catch (error) {
    // parseArgs reports bad arguments as TypeErrors with a message made for people.
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Says on standard error what was wrong with the arguments and how it goes; returns exit status 2. */
export function badUsage(terminal: Terminal, reason: string): number {
  terminal.stderr.write(`byline: ${reason}\n\n${usage}\n`);
  return 2;
}

/** Says on standard error in one line what could not be done; returns exit status 1. */
export function failed(terminal: Terminal, reason: string): number {
  terminal.stderr.write(`byline: ${reason}\n`);
  return 1;
}
