import type { Language } from '../../language/language.js';
import { rejectionText } from './rejection.js';
import { agoText, channelMention, messageLink } from '../mentions.js';
import type { MessageView } from '../message.js';
import { noticeView } from '../notice.js';

/** What became of a daily post that a moderator asked for at once. Times are ms since 1970. */
export type PostedNow =
  | { readonly kind: 'sent'; readonly messageId: string }
  | { readonly kind: 'already'; readonly messageId: string | undefined }
  | { readonly kind: 'nothing-new' | 'under-way' }
  | { readonly kind: 'failed'; readonly retryAt: number }
  | { readonly kind: 'rejected'; readonly reason: string };

/** Tells a moderator what became of a daily post that they asked for at once, with the way to it. */
export function postedNowView(
  language: Language,
  where: { readonly guildId: string; readonly channelId: string },
  outcome: PostedNow,
): MessageView {
  return noticeView(outcomeText(language, where, outcome));
}

function outcomeText(
  language: Language,
  where: { readonly guildId: string; readonly channelId: string },
  outcome: PostedNow,
): string {
  const channel = channelMention(where.channelId);
  switch (outcome.kind) {
    case 'sent':
      return language.say('daily.now.sent', { link: messageLink(where, outcome.messageId) });
    case 'already': {
      const { messageId } = outcome;
      if (messageId === undefined) return language.say('daily.now.already-settled', { channel });
      const link = messageLink(where, messageId);
      return language.say('daily.now.already', { channel, link });
    }
    case 'nothing-new':
      return language.say('daily.now.nothing-new', { channel });
    case 'under-way':
      return language.say('daily.now.under-way');
    case 'failed':
      return language.say('daily.now.failed', { when: agoText(outcome.retryAt) });
    case 'rejected':
      return language.say('daily.now.rejected', { why: rejectionText(language, outcome.reason) });
  }
}
