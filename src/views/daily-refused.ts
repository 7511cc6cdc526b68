import type { Language } from '../language/language.js';
import { clip, escapeMarkdown } from './markdown.js';
import type { MessageView } from './message.js';
import { noticeView } from './notice.js';
import { permissionList, type NamedPermission } from './permission-names.js';

/** A daily post that Discord refused for good, as the moderator who set it must know it. */
export interface RefusedPost {
  /** The name of the server. */
  readonly server: string;
  readonly channelId: string;
  /** What Byline lacks there; empty where it was refused for something else. */
  readonly lacked: readonly NamedPermission[];
}

/** The direct message to the moderator who set a daily post that Discord refused for good. */
export function refusedPostView(
  language: Language,
  { server, channelId, lacked }: RefusedPost,
): MessageView {
  const why =
    lacked.length === 0
      ? language.say('daily.rejection.unknown')
      : language.say('daily.rejection.lacking', { permissions: permissionList(language, lacked) });
  const channel = `<#${channelId}>`;
  const named = escapeMarkdown(clip(server, 100));
  return noticeView(language.say('daily.refused', { channel, server: named, why }));
}
