import type {
  APIComponentInContainer,
  APIComponentInMessageActionRow,
  APIMessageTopLevelComponent,
  APISectionAccessoryComponent,
} from 'discord-api-types/v10';
import { Markdown } from '../markdown/markdown-view.js';
import { SelectMenu } from '../menus/select-menu.js';
import { componentTypes, wideSpacing } from '../state/discord-numbers.js';
import { usePage } from '../state/page-context.js';
import { ButtonView } from './button-view.js';
import { cssColour } from './colours.js';
import { FileView, GalleryView, Picture } from './media-view.js';
import { SpoilerCover } from './spoiler-cover.js';
import './component-view.css';

/** Any component that a message can hold. */
export type MessageComponent =
  | APIMessageTopLevelComponent
  | APIComponentInContainer
  | APIComponentInMessageActionRow
  | APISectionAccessoryComponent;

/** The components of a message, or of one of its parts. */
export function ComponentViews(props: {
  readonly components: readonly MessageComponent[];
  readonly messageId: string;
}) {
  return props.components.map((one, index) => (
    <ComponentView key={index} component={one} messageId={props.messageId} />
  ));
}

interface Shown<T> {
  readonly component: T;
  readonly messageId: string;
}

/** A component of a message; one of a kind that this page doesn't know is a line that says so. */
export function ComponentView({ component, messageId }: Shown<MessageComponent>) {
  const { deeds } = usePage();
  switch (component.type) {
    case componentTypes.container:
      return <ContainerView component={component} messageId={messageId} />;
    case componentTypes.text:
      return <Markdown text={component.content} />;
    case componentTypes.section:
      return <SectionView component={component} messageId={messageId} />;
    case componentTypes.separator:
      return (
        <hr
          class="separator"
          data-wide={component.spacing === wideSpacing}
          data-line={component.divider ?? true}
        />
      );
    case componentTypes.thumbnail:
      return (
        <Picture
          url={component.media.url}
          description={component.description ?? ''}
          isSpoiler={component.spoiler ?? false}
          size="thumbnail"
        />
      );
    case componentTypes.gallery:
      return <GalleryView items={component.items} />;
    case componentTypes.file:
      return <FileView file={component} />;
    case componentTypes.row:
      return (
        <div class="component-row">
          <ComponentViews components={component.components} messageId={messageId} />
        </div>
      );
    case componentTypes.button:
      return <ButtonView button={component} messageId={messageId} />;
    case componentTypes.menu:
    case componentTypes.userMenu:
    case componentTypes.roleMenu:
    case componentTypes.mentionableMenu:
    case componentTypes.channelMenu:
      return (
        <SelectMenu
          menu={component}
          choose={(values) => void deeds.choose(messageId, component.custom_id, values)}
        />
      );
    default:
      return <p class="not-shown">A part of this message is of a kind that is not shown here.</p>;
  }
}

type ComponentOf<T> = Extract<MessageComponent, { readonly type: T }>;

function ContainerView({
  component,
  messageId,
}: Shown<ComponentOf<typeof componentTypes.container>>) {
  const accent = cssColour(component.accent_color);
  return (
    <SpoilerCover isSpoiler={component.spoiler ?? false} what="message">
      <div
        class="container"
        data-accent={accent !== undefined}
        style={accent === undefined ? {} : { borderLeftColor: accent }}
      >
        <ComponentViews components={component.components} messageId={messageId} />
      </div>
    </SpoilerCover>
  );
}

function SectionView({ component, messageId }: Shown<ComponentOf<typeof componentTypes.section>>) {
  return (
    <div class="section">
      <div class="section-text">
        <ComponentViews components={component.components} messageId={messageId} />
      </div>
      <ComponentView component={component.accessory} messageId={messageId} />
    </div>
  );
}
