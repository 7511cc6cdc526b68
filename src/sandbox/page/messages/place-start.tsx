import { kindOfPlace, nameOfPlace } from '../channels/channel-tree.js';
import { Icon } from '../frame/icon.js';
import { usePage } from '../state/page-context.js';
import { nameOf, type PageChannel } from '../state/world-state.js';

/** What stands above the first message of a place. */
export function PlaceStart({ channel }: { readonly channel: PageChannel }) {
  const { world } = usePage().state;
  const bot = nameOf(world.bot);
  const kind = kindOfPlace(channel);
  const name = nameOfPlace(channel, world);
  return (
    <div class="place-start">
      <span class="place-sign">
        <Icon name={kind} />
      </span>
      <h2>{name}</h2>
      <p>
        {kind === 'direct'
          ? `Direct messages with ${bot}. Ask it about the story: just write.`
          : !channel.viewers.includes(world.bot.id)
            ? `${bot} isn’t here. Who installed it for themselves can use its commands here too.`
            : `Mention @${bot} with a question about the story, or type / for its commands.`}
      </p>
    </div>
  );
}
