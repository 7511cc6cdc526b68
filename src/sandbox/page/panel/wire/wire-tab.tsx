import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { shownEntries, type WireFilter } from './wire-log.js';
import { useWireLog } from './use-wire-log.js';
import { WireEntryView } from './wire-entry-view.js';
import './wire.css';

const kinds: readonly { readonly kind: WireFilter['kind']; readonly label: string }[] = [
  { kind: 'all', label: 'Everything' },
  { kind: 'request', label: 'What the bot asks of Discord' },
  { kind: 'dispatch', label: 'What Discord tells the bot' },
  { kind: 'connection', label: 'Connections' },
];

/** How near to its end the list must be to follow new entries, px. */
const nearEnd = 80;

/** What goes over the wire between the bot and this Discord, newest last. */
export function WireTab() {
  const [log, dispatch] = useWireLog();
  const [filter, setFilter] = useState<WireFilter>({ kind: 'all', problemsOnly: false });
  const list = useRef<HTMLOListElement>(null);
  const isAtEnd = useRef(true);
  const entries = shownEntries(log, filter);
  const last = entries.at(-1)?.id;
  useLayoutEffect(() => {
    if (isAtEnd.current && list.current !== null)
      list.current.scrollTop = list.current.scrollHeight;
  }, [last]);
  const isStopped = log.stopped !== undefined;
  return (
    <div class="wire">
      <p class="hint">
        Each request of the bot and each event that it gets, as on Discord. “Schema” is whether a
        request is as Discord’s own description wants it.
      </p>
      <label class="field">
        Show
        <select
          value={filter.kind}
          onChange={({ currentTarget }) =>
            setFilter({ ...filter, kind: kinds[currentTarget.selectedIndex]?.kind ?? 'all' })
          }
        >
          {kinds.map(({ kind, label }) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div class="buttons">
        <label>
          <input
            type="checkbox"
            checked={filter.problemsOnly}
            onChange={({ currentTarget }) =>
              setFilter({ ...filter, problemsOnly: currentTarget.checked })
            }
          />{' '}
          Problems only
        </label>
        <button
          type="button"
          class="plain-button"
          aria-pressed={isStopped}
          onClick={() => dispatch({ kind: isStopped ? 'went on' : 'stopped' })}
        >
          Pause
        </button>
        <button type="button" class="plain-button" onClick={() => dispatch({ kind: 'cleared' })}>
          Clear
        </button>
      </div>
      {entries.length === 0 && <p>Nothing to show.</p>}
      <ol
        ref={list}
        aria-label="Requests and events, newest last"
        tabIndex={0}
        onScroll={({ currentTarget: at }) => {
          isAtEnd.current = at.scrollHeight - at.scrollTop - at.clientHeight < nearEnd;
        }}
      >
        {entries.map((entry) => (
          <WireEntryView key={entry.id} entry={entry} />
        ))}
      </ol>
    </div>
  );
}
