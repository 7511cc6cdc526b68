import type { Language } from '../../language/language.js';
import { channelMention, instantText } from '../mentions.js';
import { text, type MessageView } from '../message.js';

/** A daily post that isn't made yet, under a line that says so. */
export interface PostPreviewed {
  readonly channelId: string;
  /** When it is due, ms since 1970; null while the schedule rests. */
  readonly next: number | null;
  readonly post: MessageView;
}

/** What the next daily post of a channel would show, to the moderator alone. */
export function previewView(
  language: Language,
  { channelId, next, post }: PostPreviewed,
): MessageView {
  const channel = channelMention(channelId);
  const head =
    next === null
      ? language.say('daily.preview.paused', { channel })
      : language.say('daily.preview.next', { channel, when: instantText(next) });
  return { components: [text(head), ...post.components] };
}
