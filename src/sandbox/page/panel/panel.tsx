import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../frame/icon.js';
import { DropTarget } from './own-story/drop-target.js';
import { OwnStoryTab } from './own-story/own-story-tab.js';
import { useOwnStory } from './own-story/use-own-story.js';
import { type TabName, tabs } from './panel-state.js';
import { StoryTab } from './read-story/story-tab.js';
import { TabList, TabPanel } from './tabs.js';
import { usePanel } from './use-panel.js';
import { WhyTab } from './why/why-tab.js';
import { WireTab } from './wire/wire-tab.js';
import { WorldTab } from './world/world-tab.js';
import './panel.css';

/** The panel for the curious; it keeps what it shows while it is closed. A file dropped on the page opens it. */
export function Panel(props: {
  readonly isOpen: boolean;
  readonly open: () => void;
  readonly close: () => void;
}) {
  const [state, dispatch] = usePanel(props.isOpen);
  const own = useOwnStory();
  const seen = useSeen(props.isOpen, state.tab);
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (props.isOpen) panel.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [props.isOpen]);

  function closeAndGoBack(): void {
    props.close();
    document.querySelector<HTMLElement>('[aria-controls="panel"]')?.focus();
  }

  function take(file: File): void {
    props.open();
    dispatch({ kind: 'tab', tab: 'own-story' });
    void own.bring(file);
  }

  const contents: Readonly<Record<TabName, () => preact.ComponentChild>> = {
    story: () => <StoryTab key={state.fetches} state={state} dispatch={dispatch} />,
    why: () => <WhyTab state={state} dispatch={dispatch} />,
    wire: () => <WireTab />,
    world: () => <WorldTab />,
    'own-story': () => <OwnStoryTab panel={state} own={own} close={props.close} />,
  };
  return (
    <>
      <DropTarget take={take} />
      <aside id="panel" class="panel" aria-label="Look inside" hidden={!props.isOpen} ref={panel}>
        <div class="panel-bar">
          <TabList tab={state.tab} choose={(tab) => dispatch({ kind: 'tab', tab })} />
          <button type="button" class="bar-button" title="Close" onClick={closeAndGoBack}>
            <Icon name="close" /> <span class="unseen">Close</span>
          </button>
        </div>
        {tabs.map(({ name }) => (
          <TabPanel key={name} name={name} isShown={name === state.tab}>
            {seen.has(name) && contents[name]()}
          </TabPanel>
        ))}
      </aside>
    </>
  );
}

/** The tabs that were shown so far: others have nothing to fetch or keep yet. */
function useSeen(isOpen: boolean, tab: TabName): ReadonlySet<TabName> {
  const [seen, setSeen] = useState<ReadonlySet<TabName>>(new Set());
  if (isOpen && !seen.has(tab)) setSeen(new Set([...seen, tab]));
  return seen;
}
