import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

const program = fileURLToPath(new URL('store-process.mjs', import.meta.url));

/** A process with a store of its own, and the lines that it prints. */
export interface StoreProcess {
  readonly lines: AsyncIterator<string, undefined>;
  /** Kills it with SIGKILL; resolves when the kernel has freed what it held. */
  readonly kill: () => Promise<void>;
}

/** Starts a process that claims deliveries in a store, or only holds it open; killed when the test ends. */
export function startStoreProcess(place: string, doing: 'claim' | 'hold'): StoreProcess {
  const child = spawn(process.execPath, [program, place, doing], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
  const kill = () => killed(child);
  onTestFinished(kill);
  return { lines, kill };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
