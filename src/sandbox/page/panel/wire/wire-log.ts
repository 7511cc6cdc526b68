import type { Verdict, WireEntry } from '../../../wire-types.js';

/** What went over the wire as the panel keeps it. */
export interface WireLog {
  /** The last ones, oldest first. */
  readonly entries: readonly WireEntry[];
  /** The entries as they were when the list was stopped; undefined while it goes on. */
  readonly stopped: readonly WireEntry[] | undefined;
  /** The number of the last entry that was cleared away; 0 for none. */
  readonly cleared: number;
}

/** What changes the log. */
export type WireAction =
  | { readonly kind: 'fetched'; readonly entries: readonly WireEntry[] }
  | { readonly kind: 'added'; readonly entry: WireEntry }
  | { readonly kind: 'judged'; readonly id: number; readonly verdict: Verdict }
  | { readonly kind: 'cleared' }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'went on' };

/** Which entries are shown. */
export interface WireFilter {
  readonly kind: 'all' | WireEntry['kind'];
  readonly problemsOnly: boolean;
}

/** The log before anything is known. */
export const emptyLog: WireLog = { entries: [], stopped: undefined, cleared: 0 };

/** How many entries are kept, the newest. */
const mostKept = 500;

/** The log after something happened. */
export function nextLog(log: WireLog, action: WireAction): WireLog {
  switch (action.kind) {
    case 'fetched':
      return { ...log, entries: joined(log.entries, action.entries) };
    case 'added':
      return { ...log, entries: joined(log.entries, [action.entry]) };
    case 'judged': {
      const judge = (entry: WireEntry): WireEntry =>
        entry.id === action.id && entry.kind === 'request'
          ? { ...entry, verdict: action.verdict }
          : entry;
      return { ...log, entries: log.entries.map(judge), stopped: log.stopped?.map(judge) };
    }
    case 'cleared':
      return {
        ...log,
        cleared: log.entries.at(-1)?.id ?? 0,
        stopped: log.stopped === undefined ? undefined : [],
      };
    case 'stopped':
      return { ...log, stopped: log.entries };
    case 'went on':
      return { ...log, stopped: undefined };
  }
}

function joined(entries: readonly WireEntry[], others: readonly WireEntry[]): readonly WireEntry[] {
  const byId = new Map([...entries, ...others].map((entry) => [entry.id, entry]));
  return [...byId.values()].toSorted((one, other) => one.id - other.id).slice(-mostKept);
}

/** The entries to show, oldest first. */
export function shownEntries(log: WireLog, filter: WireFilter): readonly WireEntry[] {
  return (log.stopped ?? log.entries).filter(
    (entry) =>
      entry.id > log.cleared &&
      (filter.kind === 'all' || filter.kind === entry.kind) &&
      (!filter.problemsOnly || isProblem(entry)),
  );
}

/** Whether something went wrong: a request that failed or that Discord's schema rejects, a connection refused or closed. */
export function isProblem(entry: WireEntry): boolean {
  if (entry.kind === 'connection') return entry.state === 'refused' || entry.state === 'closed';
  if (entry.kind === 'dispatch') return false;
  const { status, verdict, problems } = entry;
  return status === 0 || status >= 400 || verdict.kind === 'problems' || problems.length > 0;
}
