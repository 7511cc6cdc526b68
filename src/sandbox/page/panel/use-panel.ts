import { useEffect, useReducer } from 'preact/hooks';
import { usePage } from '../state/page-context.js';
import { fetchAnswers, fetchStories } from './panel-requests.js';
import {
  firstPanelState,
  nextPanelState,
  type PanelAction,
  type PanelState,
} from './panel-state.js';

/** Keeps the panel's state up with the bot's answers and stories from the first time that it is opened. */
export function usePanel(isOpen: boolean): readonly [PanelState, (action: PanelAction) => void] {
  const { hear, state: page } = usePage();
  const [state, dispatch] = useReducer(nextPanelState, firstPanelState);
  const isConnected = page.connection === 'open';
  useEffect(() => {
    if (isOpen && isConnected) void fetchAll(dispatch);
  }, [isOpen, isConnected]);
  useEffect(
    () =>
      hear((event) => {
        if (event.kind !== 'panel') return;
        dispatch({ kind: 'heard', event });
        if (event.what !== 'answered') void fetchStoriesFor(dispatch);
      }),
    [],
  );
  return [state, dispatch];
}

type Dispatch = (action: PanelAction) => void;

async function fetchAll(dispatch: Dispatch): Promise<void> {
  await fetchStoriesFor(dispatch);
  const answers = await fetchAnswers();
  if (answers.ok) dispatch({ kind: 'answers-fetched', answers: answers.value.answers });
}

async function fetchStoriesFor(dispatch: Dispatch): Promise<void> {
  const stories = await fetchStories();
  if (stories.ok) dispatch({ kind: 'stories-fetched', stories: stories.value.stories });
}
