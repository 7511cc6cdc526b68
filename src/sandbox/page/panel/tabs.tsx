import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { nextPlace } from './next-place.js';
import { type TabName, tabs } from './panel-state.js';

/** The row of tabs, by the WAI-ARIA pattern: one stop of the Tab key, arrows, Home and End go along. https://www.w3.org/WAI/ARIA/apg/patterns/tabs/ */
export function TabList(props: { readonly tab: TabName; readonly choose: (tab: TabName) => void }) {
  const list = useRef<HTMLDivElement>(null);
  function go(event: KeyboardEvent): void {
    const at = tabs.findIndex(({ name }) => name === props.tab);
    const next = tabs[nextPlace(event.key, at, tabs.length)];
    if (next === undefined) return;
    event.preventDefault();
    props.choose(next.name);
    list.current?.querySelector<HTMLElement>(`#tab-${next.name}`)?.focus();
  }
  return (
    <div class="tabs" role="tablist" aria-label="What is shown" ref={list} onKeyDown={go}>
      {tabs.map(({ name, label }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          aria-controls={`tab-panel-${name}`}
          aria-selected={name === props.tab}
          tabIndex={name === props.tab ? 0 : -1}
          onClick={() => props.choose(name)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}

/** What belongs to a tab; hidden unless that tab is chosen. */
export function TabPanel(props: {
  readonly name: TabName;
  readonly isShown: boolean;
  readonly children: ComponentChildren;
}) {
  return (
    <div
      class="tab-panel"
      role="tabpanel"
      id={`tab-panel-${props.name}`}
      aria-labelledby={`tab-${props.name}`}
      tabIndex={0}
      hidden={!props.isShown}
    >
      {props.children}
    </div>
  );
}
