import { useCallback, useEffect, useState } from 'preact/hooks';
import { ChannelList } from '../channels/channel-list.js';
import { kindOfPlace, nameOfPlace, topicOf } from '../channels/channel-tree.js';
import { Members } from '../members/members.js';
import { Speaker } from '../members/speaker.js';
import { ModalDialog } from '../modal/modal-dialog.js';
import { Panel } from '../panel/panel.js';
import { PageContext } from '../state/page-context.js';
import { type FirstSight, placeOf } from '../state/page-state.js';
import { useLivePage } from '../state/use-live-page.js';
import { Drawer } from './drawer.js';
import { Place } from './place.js';
import { type DrawerName, TopBar } from './top-bar.js';
import { useEscape } from './use-escape.js';

/** The whole page: channels at the left, a bar above, what is shown of a channel, members and the panel at the right. */
export function Frame({ first }: { readonly first: FirstSight }) {
  const page = useLivePage(first);
  const [open, setOpen] = useState<DrawerName | undefined>(undefined);
  const toggle = (name: DrawerName) => setOpen(open === name ? undefined : name);
  const close = useCallback(() => setOpen(undefined), []);
  useEscape(open, close);
  const { world } = page.state;
  const channel = placeOf(page.state);
  const title = channel === undefined ? world.guild.name : nameOfPlace(channel, world);
  useEffect(() => {
    document.title = `${title} · Byline’s sandbox`;
  }, [title]);
  return (
    <PageContext.Provider value={page}>
      <a class="skip" href="#messages">
        Skip to the messages
      </a>
      <a class="skip" href="#text">
        Skip to the composer
      </a>
      <div class="frame" data-open={open}>
        <TopBar
          title={title}
          icon={channel === undefined ? 'text' : kindOfPlace(channel)}
          topic={channel === undefined ? '' : topicOf(channel, world)}
          open={open}
          toggle={toggle}
        />
        <Drawer name="channels" isOpen={open === 'channels'}>
          <ChannelList onGo={close} />
          <Speaker />
        </Drawer>
        <Place channel={channel} />
        <Drawer name="members" isOpen={open === 'members'}>
          <Members />
        </Drawer>
        <Panel isOpen={open === 'panel'} open={() => setOpen('panel')} close={close} />
      </div>
      <ModalDialog />
    </PageContext.Provider>
  );
}
