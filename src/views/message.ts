import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type APISectionComponent,
  type APITextDisplayComponent,
} from 'discord-api-types/v10';
import { clip } from './markdown.js';
import { pressId, type Press } from './press.js';

/**
 * A Discord message as plain data: the components of a message with the flag `IsComponentsV2`.
 * https://discord.com/developers/docs/components/reference
 */
export interface MessageView {
  readonly components: readonly APIMessageTopLevelComponent[];
  /** What came of the question that it answers; undefined where it answers none. */
  readonly outcome?: AnswerOutcome;
}

/**
 * What came of a question: an answer, the closest passages, the word that the story doesn't tell, something that it led
 * to (a summary, a person), or a refusal (too many questions, or not in this channel).
 */
export type AnswerOutcome = 'answer' | 'passages' | 'not-told' | 'lead' | 'refused';

/** A Discord modal as plain data. */
export type ModalView = APIModalInteractionResponseCallbackData;

/**
 * Discord's limit on the characters of all text displays of a message together.
 * https://discord.com/developers/docs/components/reference#text-display
 */
export const MESSAGE_TEXT_LIMIT = 4000;

/** The colour at the edge of Byline's messages, as RGB: newsprint blue. */
export const ACCENT = 0x2f5d8a;

/** The colour at the edge of a message that has no answer, as RGB. */
export const MUTED = 0x8a8f98;

/** A message that is one framed block, with the given colour at its edge. */
export function framed(
  parts: readonly APIComponentInContainer[],
  accent: number = ACCENT,
): MessageView {
  return {
    components: [{ type: ComponentType.Container, accent_color: accent, components: [...parts] }],
  };
}

/** A piece of Discord Markdown. `id` makes it findable when the message comes back (1 to 2^31 - 1, unique in the message). */
export function text(content: string, id?: number): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** A button that Byline answers; a label longer than Discord's 80 characters is cut. */
export function button(
  label: string,
  press: Press,
  style: APIButtonComponentWithCustomId['style'] = ButtonStyle.Secondary,
  disabled = false,
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style,
    label: clip(label, 80),
    custom_id: pressId(press),
    ...(disabled ? { disabled } : {}),
  };
}

/** A row of one to five buttons. */
export function row(buttons: readonly APIButtonComponentWithCustomId[]): APIComponentInContainer {
  return { type: ComponentType.ActionRow, components: [...buttons] };
}

/** A piece of Discord Markdown with a button at its right. */
export function withButton(
  content: string,
  accessory: APIButtonComponentWithCustomId,
): APISectionComponent {
  return { type: ComponentType.Section, components: [text(content)], accessory };
}

/** A thin line between two parts. */
export function line(): APIComponentInContainer {
  return { type: ComponentType.Separator };
}

/** The characters of all text displays of a message together, as Discord counts them against {@link MESSAGE_TEXT_LIMIT}. */
export function textLength(view: MessageView): number {
  return view.components.reduce((sum, component) => sum + textLengthOf(component), 0);
}

function textLengthOf(component: object): number {
  const own =
    'content' in component && typeof component.content === 'string' ? component.content.length : 0;
  const inner: readonly unknown[] =
    'components' in component && Array.isArray(component.components) ? component.components : [];
  return inner.reduce<number>(
    (sum, one) => sum + (typeof one === 'object' && one !== null ? textLengthOf(one) : 0),
    own,
  );
}
