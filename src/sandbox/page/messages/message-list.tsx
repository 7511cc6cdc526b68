import { Fragment } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../state/page-context.js';
import { type PageChannel, seenIn } from '../state/world-state.js';
import { Failures } from './failures.js';
import { useKeptFocus } from './kept-focus.js';
import { isNewDay } from './message-groups.js';
import { MessageView } from './message-view.js';
import { PlaceStart } from './place-start.js';
import { DayLine } from './times.js';
import './message-list.css';

/** How near to its end the list must be to follow new messages, px. */
const nearEnd = 80;

/** The messages of the place that is shown, oldest first. It follows new ones while its end is in sight. */
export function MessageList({ channel }: { readonly channel: PageChannel }) {
  const { state } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const keepFocus = useKeptFocus();
  const entries = seenIn(state.entries, state.place, state.speaker);
  useLayoutEffect(() => {
    isAtEnd.current = true;
  }, [state.place, state.speaker]);
  useLayoutEffect(() => {
    const element = list.current;
    if (element !== null && isAtEnd.current) element.scrollTop = element.scrollHeight;
  });
  return (
    <div
      id="messages"
      class="messages"
      role="log"
      aria-label="Messages"
      tabIndex={0}
      ref={list}
      onFocusIn={keepFocus}
      onScroll={({ currentTarget: at }) => {
        isAtEnd.current = at.scrollHeight - at.scrollTop - at.clientHeight < nearEnd;
      }}
    >
      <PlaceStart channel={channel} />
      <ol>
        {entries.map((entry, index) => (
          <Fragment key={entry.message.id}>
            {isNewDay(entry.message, entries[index - 1]?.message) && (
              <DayLine at={entry.message.timestamp} />
            )}
            <MessageView entry={entry} before={entries[index - 1]} />
          </Fragment>
        ))}
      </ol>
      <Failures of={undefined} />
    </div>
  );
}
