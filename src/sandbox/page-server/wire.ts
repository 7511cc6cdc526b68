import type { Dispatch } from '../gateway/dispatches.js';
import type { PageEvent } from '../page-types.js';
import type { Judge } from '../schema/judge.js';
import type { SandboxEvent } from '../types.js';
import type {
  Verdict,
  WireConnection,
  WireDispatch,
  WireEntry,
  WireRequest,
} from '../wire-types.js';
import type { World } from '../world/world.js';

/** How many entries are kept, the newest. */
const kept = 200;

/** What went over the wire between the bot and this Discord. */
export interface Wire {
  readonly hear: (event: SandboxEvent) => void;
  readonly hearDispatch: (dispatch: Dispatch) => void;
  /** The last entries, oldest first. From the first call on requests are checked by Discord's schema. */
  readonly read: () => readonly WireEntry[];
  readonly close: () => Promise<void>;
}

/**
 * Makes an empty log.
 *
 * @param send tells the page of each entry, and of each verdict when it is known
 * @param startJudge starts what checks requests
 */
export function createWire(
  { clock }: Pick<World, 'clock'>,
  send: (event: PageEvent) => void,
  startJudge: (tell: (id: number, verdict: Verdict) => void) => Judge,
): Wire {
  const entries = new Map<number, WireEntry>();
  let last = 0;
  let judge: Judge | undefined;

  function add(what: WireRequest | WireDispatch | WireConnection): void {
    last += 1;
    const entry: WireEntry = { at: clock.now(), ...what, id: last };
    entries.set(last, entry);
    entries.delete(last - kept);
    send({ kind: 'wire', entry });
    if (entry.kind === 'request') judge?.check(last, entry);
  }

  function judged(id: number, verdict: Verdict): void {
    const entry = entries.get(id);
    if (entry?.kind === 'request') entries.set(id, { ...entry, verdict });
    send({ kind: 'verdict', id, verdict });
  }

  return {
    hear(event) {
      if (event.kind === 'request')
        add({ ...event.request, kind: 'request', verdict: { kind: 'unchecked' } });
      else if (event.kind === 'gateway') add({ ...event, kind: 'connection' });
    },
    hearDispatch: ({ t, d }) => add({ kind: 'dispatch', name: t, data: d }),
    read() {
      if (judge === undefined) {
        judge = startJudge(judged);
        for (const [id, entry] of entries) if (entry.kind === 'request') judge.check(id, entry);
      }
      return [...entries.values()];
    },
    async close() {
      await judge?.close();
    },
  };
}
