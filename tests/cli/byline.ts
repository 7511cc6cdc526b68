import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { text } from 'node:stream/consumers';

const cli = fileURLToPath(new URL('../../dist/src/cli.js', import.meta.url));

/** How a run of `byline` ended and what it printed. */
export interface Ended {
  /** The exit status; null where a signal ended it. */
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a run of `byline` is given besides its arguments. */
export interface Surroundings {
  /** The working folder, in which `.env` is looked for. */
  readonly folder: string;
  /** The environment, but for PATH: nothing of the machine's own gets in. */
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on standard input. */
  readonly input?: string;
}

/** A running `byline`, as built, and how it will have ended. */
export interface Started {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** Starts the built command line as a process of its own. */
export function startCli(args: readonly string[], around: Surroundings): Started {
  const child = spawn(process.execPath, [cli, ...args], {
    cwd: around.folder,
    env: { PATH: process.env['PATH'], READER: 'built-in', ...around.env },
  });
  child.stdin.end(around.input ?? '');
  const status = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const ended = Promise.all([status, text(child.stdout), text(child.stderr)]).then(
    ([status, stdout, stderr]) => ({ status, stdout, stderr }),
  );
  return { process: child, ended };
}

/** Runs the built command line to its end. */
export function runCli(args: readonly string[], around: Surroundings): Promise<Ended> {
  return startCli(args, around).ended;
}
