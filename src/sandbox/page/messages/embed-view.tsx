import type { APIEmbed } from 'discord-api-types/v10';
import { Markdown } from '../markdown/markdown-view.js';
import { cssColour } from './colours.js';
import { Picture } from './media-view.js';
import './embed-view.css';

/** An embed, as messages had them before components. */
export function EmbedView({ embed }: { readonly embed: APIEmbed }) {
  const colour = cssColour(embed.color);
  return (
    <article class="embed" style={colour === undefined ? {} : { borderLeftColor: colour }}>
      {embed.author && <p class="embed-author">{embed.author.name}</p>}
      {embed.title !== undefined && (
        <h3>
          {embed.url === undefined ? (
            embed.title
          ) : (
            <a href={embed.url} target="_blank" rel="noopener noreferrer">
              {embed.title}
            </a>
          )}
        </h3>
      )}
      {embed.description !== undefined && <Markdown text={embed.description} />}
      {embed.fields !== undefined && embed.fields.length > 0 && (
        <dl>
          {embed.fields.map((field, index) => (
            <div key={index} data-inline={field.inline ?? false}>
              <dt>{field.name}</dt>
              <dd>
                <Markdown text={field.value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {[embed.image, embed.thumbnail].map(
        (media, index) =>
          media && (
            <Picture
              key={index}
              url={media.url}
              description=""
              isSpoiler={false}
              size={media === embed.image ? 'large' : 'thumbnail'}
            />
          ),
      )}
      {embed.footer && <p class="embed-footer">{embed.footer.text}</p>}
    </article>
  );
}
