import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePage } from '../state/page-context.js';
import { seenIn } from '../state/world-state.js';
import { MessageView } from './message-view.js';

/** The messages of the place that is shown, oldest first. It follows new ones while its end is in sight. */
export function MessageList() {
  const { state } = usePage();
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const entries = seenIn(state.entries, state.place, state.speaker);
  useLayoutEffect(() => {
    isAtEnd.current = true;
  }, [state.place]);
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
      onScroll={({ currentTarget: at }) => {
        isAtEnd.current = at.scrollHeight - at.scrollTop - at.clientHeight < 80;
      }}
    >
      <ol>
        {entries.map((entry) => (
          <MessageView key={entry.message.id} entry={entry} />
        ))}
      </ol>
    </div>
  );
}
