import type { PanelAnswer } from '../../panel-answers.js';
import type { PanelStoryLine } from '../../panel-stories.js';
import type { PanelEvent } from '../../panel.js';

/** The panel's tabs, in order. */
export const tabs = [
  { name: 'story', label: 'Story' },
  { name: 'why', label: 'Why' },
  { name: 'wire', label: 'Wire' },
  { name: 'world', label: 'Clock and faults' },
  { name: 'own-story', label: 'Your story' },
] as const;

/** The name of a tab. */
export type TabName = (typeof tabs)[number]['name'];

/** What the panel shows. */
export interface PanelState {
  readonly tab: TabName;
  readonly stories: readonly PanelStoryLine[];
  /** The slug of the story that is shown; '' until the stories are known. */
  readonly slug: string;
  /** How often the list of stories was fetched: what was fetched of a single story holds until the next time. */
  readonly fetches: number;
  /** Oldest first. */
  readonly answers: readonly PanelAnswer[];
  /** The id of the answer that is explained, and marked in its story; '' for none. */
  readonly answerId: string;
}

/** What changes the panel's state. */
export type PanelAction =
  | { readonly kind: 'tab'; readonly tab: TabName }
  | { readonly kind: 'stories-fetched'; readonly stories: readonly PanelStoryLine[] }
  | { readonly kind: 'answers-fetched'; readonly answers: readonly PanelAnswer[] }
  | { readonly kind: 'story-chosen'; readonly slug: string }
  | { readonly kind: 'answer-chosen'; readonly id: string }
  /** An answer is to be seen in its story. */
  | { readonly kind: 'show-in-story'; readonly id: string }
  | { readonly kind: 'heard'; readonly event: PanelEvent };

/** The panel as it opens first. */
export const firstPanelState: PanelState = {
  tab: 'story',
  stories: [],
  slug: '',
  fetches: 0,
  answers: [],
  answerId: '',
};

/** How many answers are kept: as many as the sandbox explains. */
const mostKept = 50;

/** The panel's state after something happened. */
export function nextPanelState(state: PanelState, action: PanelAction): PanelState {
  switch (action.kind) {
    case 'tab':
      return { ...state, tab: action.tab };
    case 'stories-fetched':
      return withStories(state, action.stories);
    case 'answers-fetched': {
      const fetched = { ...state, answers: action.answers };
      if (chosenAnswer(fetched) !== undefined) return fetched;
      return choosing({ ...fetched, answerId: '' }, action.answers.at(-1)?.id ?? '');
    }
    case 'story-chosen':
      return { ...state, slug: action.slug };
    case 'answer-chosen':
      return choosing(state, action.id);
    case 'show-in-story':
      return { ...choosing(state, action.id), tab: 'story' };
    case 'heard':
      return afterHearing(state, action.event);
  }
}

function withStories(state: PanelState, stories: PanelState['stories']): PanelState {
  const isThere = stories.some(({ slug }) => slug === state.slug);
  const slug = isThere ? state.slug : (stories[0]?.slug ?? '');
  return { ...state, stories, slug, fetches: state.fetches + 1 };
}

function choosing(state: PanelState, id: string): PanelState {
  const answer = state.answers.find((one) => one.id === id);
  return answer === undefined ? state : { ...state, answerId: id, slug: answer.slug };
}

function afterHearing(state: PanelState, event: PanelEvent): PanelState {
  if (event.what !== 'answered')
    return event.what === 'story-added' ? { ...state, slug: event.slug } : state;
  const others = state.answers.filter(({ id }) => id !== event.answer.id);
  const answers = [...others, event.answer].slice(-mostKept);
  return choosing({ ...state, answers }, event.answer.id);
}

/** The answer that is explained; undefined for none. */
export function chosenAnswer({ answers, answerId }: PanelState): PanelAnswer | undefined {
  return answers.find(({ id }) => id === answerId);
}
