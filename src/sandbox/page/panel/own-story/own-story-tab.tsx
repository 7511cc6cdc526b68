import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../panel-state.js';
import { acceptedFiles } from './own-story-words.js';
import { OwnStoryView } from './own-story-view.js';
import type { OwnStory } from './use-own-story.js';
import './own-story.css';

/** Brings a story of one's own into the page, shows what was read of it, and takes it out again. */
export function OwnStoryTab(props: {
  readonly panel: PanelState;
  readonly own: OwnStory;
  /** Closes the panel, which covers the composer where there is little room. */
  readonly close: () => void;
}) {
  const [text, setText] = useState('');
  const { last, bring } = props.own;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (last.kind === 'read' || last.kind === 'refused')
      outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [last]);
  return (
    <>
      <h2>Bring your own story</h2>
      <p class="hint">
        Paste an article, its headline first, or drop a file anywhere on this page. Nothing leaves
        this machine; Byline forgets the story when it ends.
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void bring(text).then((isRead) => isRead && setText(''));
        }}
      >
        <label class="field">
          The article’s text or HTML
          <textarea
            id="own-text"
            rows={8}
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <div class="buttons">
          <button type="submit" class="plain-button main">
            Read it
          </button>
        </div>
      </form>
      <label class="field">
        Or a file (.txt, .md, .html)
        <input
          type="file"
          accept={acceptedFiles}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void bring(file);
            currentTarget.value = '';
          }}
        />
      </label>
      <div ref={outcome} role="status">
        {last.kind === 'reading' && <p>Byline is reading it …</p>}
        {last.kind === 'refused' && <p class="warning">{last.why}</p>}
        {last.kind === 'read' && <p>Byline knows your story now; it stands below.</p>}
      </div>
      {props.panel.stories
        .filter(({ own }) => own)
        .map(({ slug }) => (
          <OwnStoryView
            key={`${slug} ${props.panel.fetches}`}
            slug={slug}
            own={props.own}
            close={props.close}
          />
        ))}
    </>
  );
}
