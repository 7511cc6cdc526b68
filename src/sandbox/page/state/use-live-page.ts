import { useEffect, useMemo, useReducer, useRef } from 'preact/hooks';
import type { PageEvent } from '../../page-types.js';
import { createDeeds, refetch } from './deeds.js';
import type { Page } from './page-context.js';
import {
  type FirstSight,
  firstState,
  nextState,
  type PageAction,
  type Typing,
} from './page-state.js';
import { listen } from './server.js';

/** How long somebody is shown as typing after they began, ms: https://discord.com/developers/docs/resources/channel#trigger-typing-indicator */
const typingMs = 10_000;

/** Keeps the page's state up with what happens in the sandbox. */
export function useLivePage(first: FirstSight): Page {
  const [state, dispatch] = useReducer(nextState, first, firstState);
  const latest = useRef(state);
  latest.current = state;
  const hearers = useRef(new Set<(event: PageEvent) => void>());
  const deeds = useMemo(() => createDeeds(() => latest.current, dispatch), [dispatch]);

  useEffect(
    () =>
      listen({
        heard(event) {
          dispatch({ kind: 'heard', event, at: Date.now() });
          if (changesWorld(event)) void refetch(dispatch);
          for (const hear of hearers.current) hear(event);
        },
        opened() {
          dispatch({ kind: 'connection', connection: 'open' });
          void refetch(dispatch);
        },
        lost: () => dispatch({ kind: 'connection', connection: 'lost' }),
      }),
    [dispatch],
  );
  useTypingEnds(state.typing, dispatch);
  return useMemo(
    () => ({
      state,
      dispatch,
      deeds,
      hear(hearer) {
        hearers.current.add(hearer);
        return () => hearers.current.delete(hearer);
      },
    }),
    [state, dispatch, deeds],
  );
}

/** Whether what the page fetched of the world may have changed with an event. */
function changesWorld(event: PageEvent): boolean {
  return /^(channel|thread|guild|role|commands)-/.test(event.kind);
}

function useTypingEnds(typing: readonly Typing[], dispatch: (action: PageAction) => void): void {
  useEffect(() => {
    const timers = typing.map((one) =>
      setTimeout(() => dispatch({ kind: 'typing-ended', typing: one }), typingMs),
    );
    return () => timers.forEach(clearTimeout);
  }, [typing, dispatch]);
}
