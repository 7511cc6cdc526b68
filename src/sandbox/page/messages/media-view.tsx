import type { APIFileComponent, APIMediaGalleryItem } from 'discord-api-types/v10';
import { Icon } from '../frame/icon.js';
import { isFromHere } from './picture-address.js';
import { SpoilerCover } from './spoiler-cover.js';

/** A picture of a message; one from another machine isn't loaded, and a line says what would be. */
export function Picture(props: {
  readonly url: string;
  readonly description: string;
  readonly isSpoiler: boolean;
  readonly size: 'thumbnail' | 'large';
}) {
  const { url, description, size } = props;
  return (
    <SpoilerCover isSpoiler={props.isSpoiler} what="picture">
      {isFromHere(url, location.origin) ? (
        <img class={`picture ${size}`} src={url} alt={description} />
      ) : (
        <span class={`picture ${size} not-loaded`} role="img" aria-label={description || 'Picture'}>
          <span>{description || 'Picture'}</span>
          <small>Not loaded: this page loads nothing from other machines.</small>
        </span>
      )}
    </SpoilerCover>
  );
}

/** Pictures beside each other. */
export function GalleryView({ items }: { readonly items: readonly APIMediaGalleryItem[] }) {
  return (
    <div class="gallery" data-count={items.length}>
      {items.map(({ media, description, spoiler }, index) => (
        <Picture
          key={index}
          url={media.url}
          description={description ?? ''}
          isSpoiler={spoiler ?? false}
          size="large"
        />
      ))}
    </div>
  );
}

/** A file that came with the message. */
export function FileView({ file }: { readonly file: APIFileComponent }) {
  const name = file.name ?? file.file.url.split('/').at(-1) ?? 'file';
  return (
    <SpoilerCover isSpoiler={file.spoiler ?? false} what="file">
      <p class="file">
        <Icon name="file" /> {name}
      </p>
    </SpoilerCover>
  );
}
