import { Icon } from '../frame/icon.js';
import { usePage } from '../state/page-context.js';
import { type ChannelLine, channelTree } from './channel-tree.js';
import './channel-list.css';

/** The channels that the speaker sees; `onGo` is called when one was chosen. */
export function ChannelList({ onGo }: { readonly onGo: () => void }) {
  const { state } = usePage();
  return (
    <nav class="channel-list" aria-label="Channels">
      <p class="guild-name">
        <strong>{state.world.guild.name}</strong>
        <small>A sandbox on this machine</small>
      </p>
      <div class="channel-groups">
        {channelTree(state.world, state.speaker, state.place).map((group) => (
          <section key={group.id} aria-label={group.title}>
            <h2>{group.title}</h2>
            <Lines lines={group.lines} onGo={onGo} />
          </section>
        ))}
      </div>
    </nav>
  );
}

function Lines(props: { readonly lines: readonly ChannelLine[]; readonly onGo: () => void }) {
  return (
    <ul>
      {props.lines.map((line) => (
        <li key={line.id}>
          <PlaceButton line={line} onGo={props.onGo} />
          {line.threads.length > 0 && <Lines lines={line.threads} onGo={props.onGo} />}
        </li>
      ))}
    </ul>
  );
}

function PlaceButton({ line, onGo }: { readonly line: ChannelLine; readonly onGo: () => void }) {
  const { state, dispatch } = usePage();
  const isUnread = state.unread.has(line.id);
  return (
    <button
      type="button"
      class={isUnread ? 'place-button unread' : 'place-button'}
      aria-current={line.id === state.place ? 'page' : undefined}
      data-kind={line.kind}
      onClick={() => {
        dispatch({ kind: 'go-to', channelId: line.id });
        onGo();
      }}
    >
      <Icon name={line.kind} />
      <span class="place-name">{line.name}</span>
      {isUnread && <span class="unseen">, new messages</span>}
    </button>
  );
}
