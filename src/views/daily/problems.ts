import type { Language } from '../../language/language.js';
import { dailyButton } from './action.js';
import { framed, MUTED, row, text, type MessageView } from '../message.js';

/** Why something couldn't be done. */
export interface Problems {
  /** What couldn't be done. */
  readonly head: string;
  /** Why, a sentence each. */
  readonly problems: readonly string[];
  /** The command as it was given, so that it can be copied, corrected and sent again; undefined: it isn't shown. */
  readonly copy: string | undefined;
  /** The channel whose posts ping a role that can't be pinged, which a button ends; undefined: none is shown. */
  readonly pingIn: string | undefined;
}

/** What a moderator reads where something couldn't be done. */
export function problemsView(
  language: Language,
  { head, problems, copy, pingIn }: Problems,
): MessageView {
  return framed(
    [
      text([head, ...problems.map((one) => `- ${one}`)].join('\n')),
      ...(copy === undefined ? [] : [text(language.say('daily.copy', { line: copy }))]),
      ...(pingIn === undefined
        ? []
        : [row([dailyButton(language, { kind: 'ping-nobody', channelId: pingIn })])]),
    ],
    MUTED,
  );
}
