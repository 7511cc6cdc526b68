import { useEffect, useReducer } from 'preact/hooks';
import { usePage } from '../../state/page-context.js';
import { fetchWire } from '../panel-requests.js';
import { emptyLog, nextLog, type WireAction, type WireLog } from './wire-log.js';

/** Keeps what goes over the wire, with what went before. */
export function useWireLog(): readonly [WireLog, (action: WireAction) => void] {
  const { hear } = usePage();
  const [log, dispatch] = useReducer(nextLog, emptyLog);
  useEffect(() => {
    const stop = hear((event) => {
      if (event.kind === 'wire') dispatch({ kind: 'added', entry: event.entry });
      if (event.kind === 'verdict')
        dispatch({ kind: 'judged', id: event.id, verdict: event.verdict });
    });
    void fetchWire().then((reply) => {
      if (reply.ok) dispatch({ kind: 'fetched', entries: reply.value.entries });
    });
    return stop;
  }, []);
  return [log, dispatch];
}
