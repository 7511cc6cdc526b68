import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponentWithCustomId,
} from 'discord-api-types/v10';
import type { Language } from '../../language/language.js';

/** What the buttons in the replies of `/daily` do; each to the daily post of one channel. */
const actions = ['preview', 'ping-nobody', 'off'] as const;

/** A button of `/daily` that was pressed. */
export interface DailyAction {
  readonly kind: (typeof actions)[number];
  readonly channelId: string;
}

/** A button that stands in a reply of `/daily`. */
export function dailyButton(
  language: Language,
  { kind, channelId }: DailyAction,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: language.say(`daily.action.${kind}`),
    custom_id: `daily:${kind}:${channelId}`,
  };
}

/** Reads what stands in a button's `custom_id` behind `daily:`; undefined where it is from another version. */
export function parseDailyAction(id: string): DailyAction | undefined {
  const [first, channelId = '', ...rest] = id.split(':');
  const kind = actions.find((one) => one === first);
  const isWhole = /^\d{1,20}$/u.test(channelId) && rest.length === 0;
  return kind !== undefined && isWhole ? { kind, channelId } : undefined;
}
