import type { Language } from '../language/language.js';
import { framed, MUTED, text, type MessageView } from './message.js';

/** A short word of Byline's own: what went wrong, what to do. Discord Markdown. */
export function noticeView(content: string): MessageView {
  return framed([text(content)], MUTED);
}

/** The apology for a failure of Byline's own; the id stands in the log beside the cause. */
export function apologyView(language: Language, errorId: string): MessageView {
  return noticeView(language.say('notice.apology', { errorId }));
}
