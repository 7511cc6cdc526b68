import { useEffect, useRef, useState } from 'preact/hooks';
import { messageCommands } from '../composer/slash-commands.js';
import { Icon } from '../frame/icon.js';
import { plainText } from '../messages/plain-text.js';
import { nameOfMention } from '../state/names.js';
import { usePage } from '../state/page-context.js';
import { placeOf } from '../state/page-state.js';
import { commandsIn, type Entry, nameOf } from '../state/world-state.js';
import { Floating } from './floating.js';
import type { Edges } from './floating-place.js';
import { type MessageDeed, messageDeeds, threadName } from './message-deeds.js';
import { MenuItems } from './menu-items.js';
import './message-menu.css';

/** How wide the menu of a message is, px. */
const menuWidth = 220;

/** What a person can do with a message: a button that opens a menu, which a right click on the message opens as well. */
export function MessageMenu({ entry }: { readonly entry: Entry }) {
  const { state } = usePage();
  const { message } = entry;
  const button = useRef<HTMLButtonElement>(null);
  const [anchor, setAnchor] = useState<Edges | undefined>(undefined);
  const channel = placeOf(state);
  const act = useDeeds(entry);
  useContextMenu(button, setAnchor);
  if (channel === undefined) return null;
  const commands = messageCommands(commandsIn(state.world, state.place, state.speaker));
  const name = `Message of ${nameOf(message.author)}`;

  function close(): void {
    setAnchor(undefined);
    button.current?.focus();
  }

  return (
    <div class="message-menu" data-open={anchor !== undefined}>
      <button
        ref={button}
        type="button"
        aria-label={`More: ${name}`}
        aria-haspopup="menu"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) =>
          setAnchor(anchor === undefined ? currentTarget.getBoundingClientRect() : undefined)
        }
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          setAnchor(event.currentTarget.getBoundingClientRect());
        }}
      >
        <Icon name="more" />
      </button>
      {anchor !== undefined && (
        <Floating
          anchor={() => anchor}
          width={menuWidth}
          owns={(element) => button.current?.contains(element) === true}
          close={() => setAnchor(undefined)}
        >
          <MenuItems
            label={name}
            deeds={messageDeeds(entry, channel, state.speaker, commands)}
            close={close}
            take={(deed) => {
              close();
              act(deed);
            }}
          />
        </Floating>
      )}
    </div>
  );
}

/** Does what was taken from the menu of a message. */
function useDeeds({ message }: Entry): (deed: MessageDeed) => void {
  const { state, dispatch, deeds } = usePage();
  const text = () =>
    plainText(message, (of, id) => nameOfMention(state.world, of, id), state.world.now);
  return ({ kind, label }) => {
    switch (kind) {
      case 'reply':
      case 'edit':
        return dispatch({ kind: 'draft', draft: { kind, message } });
      case 'thread':
        return void deeds.startThread(threadName(text()), message.id);
      case 'copy':
        return void navigator.clipboard
          .writeText(message.content || text())
          .catch(() =>
            dispatch({ kind: 'problem', text: 'The browser did not let the page copy the text.' }),
          );
      case 'delete':
        // The menu's button goes with the message.
        document.getElementById('text')?.focus();
        return void deeds.remove(message.id);
      case 'command':
        return void deeds.runOnMessage(label, message.id);
    }
  };
}

/** Opens the menu at the pointer on a right click on the message, or at its button on the key for menus. */
function useContextMenu(
  button: { readonly current: HTMLButtonElement | null },
  open: (anchor: Edges) => void,
): void {
  useEffect(() => {
    const item = button.current?.closest<HTMLElement>('.message');
    if (!item) return;
    const clicked = (event: MouseEvent) => {
      if (keepsOwnMenu(event.target)) return;
      event.preventDefault();
      const { clientX, clientY } = event;
      open({ left: clientX, top: clientY, right: clientX, bottom: clientY });
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.key !== 'ContextMenu' && !(event.key === 'F10' && event.shiftKey)) return;
      event.preventDefault();
      const at = button.current?.getBoundingClientRect();
      if (at !== undefined) open(at);
    };
    item.addEventListener('contextmenu', clicked);
    item.addEventListener('keydown', pressed);
    return () => {
      item.removeEventListener('contextmenu', clicked);
      item.removeEventListener('keydown', pressed);
    };
  }, []);
}

/** Links keep the browser's own menu. */
function keepsOwnMenu(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('a, [popover]') !== null;
}
