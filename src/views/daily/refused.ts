import type { Language } from '../../language/language.js';
import { rejectionText } from './rejection.js';
import { clip, escapeMarkdown } from '../markdown.js';
import { channelMention } from '../mentions.js';
import type { MessageView } from '../message.js';
import { noticeView } from '../notice.js';

/** A daily post that Discord refused for good, as the moderator who set it must know it. */
export interface RefusedPost {
  /** The name of the server. */
  readonly server: string;
  readonly channelId: string;
  /** Discord's error code, and behind it the permissions that Byline lacked: `50013 SendMessages`. */
  readonly reason: string;
}

/** The direct message to the moderator who set a daily post that Discord refused for good. */
export function refusedPostView(
  language: Language,
  { server, channelId, reason }: RefusedPost,
): MessageView {
  const channel = channelMention(channelId);
  const named = escapeMarkdown(clip(server, 100));
  return noticeView(
    language.say('daily.refused', { channel, server: named, why: rejectionText(language, reason) }),
  );
}
