import type { OrderedHeadline } from '../answer/order-related.js';
import type { Language } from '../language/language.js';
import type { RelatedHeadline, Story, StorySlug } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';
import { button, framed, MUTED, text, withButton, type MessageView } from './message.js';
import { paged } from './pages.js';
import { headlineText } from './story-line.js';

/** A related headline as it is shown: with the story of this library that it names, where there is one. */
export interface RelatedShown extends OrderedHeadline {
  readonly here: StorySlug | undefined;
}

/** So many related headlines, of so many characters in sum, stand in one message: with buttons they are 30 components. */
const SHOWN = { count: 10, size: 3400 } as const;

/** A longer address, as it stands in the link, is left out. */
const ADDRESS_SHOWN = 300;

/** A story's related headlines in the order given: as links where there is an address, with a button where the story is here. */
export function relatedView(
  language: Language,
  story: Story,
  related: readonly RelatedShown[],
  topic?: string,
): MessageView {
  if (related.length === 0) {
    return framed([text(`${language.say('related.none')}\n-# ${headlineText(story)}`)], MUTED);
  }
  const none = topic !== undefined && related.every(({ close }) => !close);
  const title =
    topic === undefined || none
      ? language.say('related.title')
      : language.say('related.title-closest', { topic: escapeMarkdown(clip(topic, 60)) });
  const [shown = []] = paged(related, SHOWN, ({ related }) => relatedLine(related).length);
  return framed([
    text(`**${title}**\n-# ${headlineText(story)}`),
    ...(none ? [text(language.say('related.none-about'))] : []),
    ...shown.map((one) =>
      one.here === undefined || shown.find(({ here }) => here === one.here) !== one
        ? text(relatedLine(one.related))
        : // a second button with the same id is refused by Discord
          withButton(
            relatedLine(one.related),
            button(language.say('stories.show'), { kind: 'show', story: one.here }),
          ),
    ),
  ]);
}

/** A related headline as a line of a list, a link where it has an address on the web; at most 550 characters. */
export function relatedLine(related: RelatedHeadline): string {
  const headline = escapeMarkdown(clip(related.headline, 120));
  const address = webAddress(related.url);
  return `- ${address === undefined ? headline : `[${headline}](${address})`}`;
}

/** The address as a masked link takes it: percent-encoded where it would end the link; undefined for other than the web or one too long. */
function webAddress(url: string): string | undefined {
  if (url.length > ADDRESS_SHOWN || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const address = href.replaceAll('(', '%28').replaceAll(')', '%29');
  return address.length > ADDRESS_SHOWN ? undefined : address;
}
