import type { OrderedHeadline } from '../answer/order-related.js';
import type { Story, StorySlug } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';
import { button, framed, MUTED, text, withButton, type MessageView } from './message.js';
import { headlineText } from './story-line.js';

/** A related headline as it is shown: with the story of this library that it names, where there is one. */
export interface RelatedShown extends OrderedHeadline {
  readonly here: StorySlug | undefined;
}

/** So many related headlines stand in one message; with their buttons they stay under Discord's 40 components. */
const MOST = 10;

/** A story's related headlines in the order given: as links where there is an address, with a button where the story is here. */
export function relatedView(
  story: Story,
  related: readonly RelatedShown[],
  topic?: string,
): MessageView {
  if (related.length === 0) {
    return framed(
      [text(`The story names no related headlines.\n-# ${headlineText(story)}`)],
      MUTED,
    );
  }
  const about =
    topic === undefined ? '' : `, closest to “${escapeMarkdown(clip(topic, 60))}” first`;
  const none = topic !== undefined && related.every(({ close }) => !close);
  return framed([
    text(`**Related headlines${none ? '' : about}**\n-# ${headlineText(story)}`),
    ...(none ? [text('None of them is about that. These are all:')] : []),
    ...related
      .slice(0, MOST)
      .map((one) =>
        one.here === undefined
          ? text(relatedLine(one))
          : withButton(relatedLine(one), button('Show', { kind: 'show', story: one.here })),
      ),
  ]);
}

function relatedLine({ related }: RelatedShown): string {
  const headline = escapeMarkdown(clip(related.headline, 120));
  const address = webAddress(related.url);
  return `- ${address === undefined ? headline : `[${headline}](${address})`}`;
}

/** The address as a masked link takes it: percent-encoded where it would end the link; undefined for other than the web. */
function webAddress(url: string): string | undefined {
  if (url.length > 200 || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return href.replaceAll('(', '%28').replaceAll(')', '%29').slice(0, 300);
}
