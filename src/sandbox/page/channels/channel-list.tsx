import { usePage } from '../state/page-context.js';
import { channelsOf, isDirect, nameOf, titleOf, unopenedDirect } from '../state/world-state.js';

/** The channels that the speaker sees; `onGo` is called when one was chosen. */
export function ChannelList({ onGo }: { readonly onGo: () => void }) {
  const { state, dispatch } = usePage();
  const { world, speaker, place } = state;
  const channels = channelsOf(world, speaker);
  const places = channels.map((one) => ({ id: one.id, title: titleOf(one, world.bot) }));
  if (!channels.some(isDirect))
    places.push({ id: unopenedDirect, title: `@ ${nameOf(world.bot)} (direct)` });
  return (
    <nav aria-label="Channels">
      <ul>
        {places.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={id === place}
              onClick={() => {
                dispatch({ kind: 'go-to', channelId: id });
                onGo();
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
