import type { Language } from '../../language/language.js';
import { pace } from '../../settings/pace.js';
import type { MessageView } from '../message.js';
import { noticeView } from '../notice.js';

/** Tells a person who asked more than their pace allows when they can ask again: in so many ms. */
export function waitView(language: Language, ms: number): MessageView {
  const { questions, withinMs } = pace;
  const values = { questions, window: withinMs / 1000, seconds: Math.ceil(ms / 1000) };
  return { ...noticeView(language.say('chat.wait', values)), outcome: 'refused' };
}
