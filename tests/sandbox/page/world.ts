import type { PageState as WorldState } from '../../../src/sandbox/page-types.js';
import type { Sandbox } from '../../../src/sandbox/types.js';

/** What the page would fetch of a sandbox now. */
export async function worldOf(sandbox: Sandbox): Promise<WorldState> {
  // The sandbox answers so.
  return (await (await fetch(`${sandbox.url}/page/state`)).json()) as WorldState;
}
