import type { APIAttachment } from 'discord-api-types/v10';
import { Icon } from '../frame/icon.js';
import { Picture } from './media-view.js';

/** A file of a message: its picture where it is one, else its name and size. */
export function AttachmentView({ attachment }: { readonly attachment: APIAttachment }) {
  const { content_type: type = '', description, filename, size, url } = attachment;
  if (type.startsWith('image/'))
    return (
      <Picture
        url={url}
        description={description ?? filename}
        isSpoiler={filename.startsWith('SPOILER_')}
        size="large"
      />
    );
  return (
    <p class="file">
      <Icon name="file" /> {filename} <small>{Math.ceil(size / 1024)} kB</small>
    </p>
  );
}
