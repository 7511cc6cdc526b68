import type { APIInteraction } from 'discord-api-types/v10';
import type { SandboxChoice, SandboxModal, Shown } from '../types.js';
import type { World } from '../world/world.js';

/** How long a bot has for its first answer, ms (https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback). */
export const answerWithin = 3000;
/** How long an interaction's token lives, ms. */
export const tokenLives = 15 * 60_000;

/** How far the answer to an interaction has come. */
export type AnswerState =
  | { readonly kind: 'none' }
  | { readonly kind: 'expired' }
  /** A message that is there, or the placeholder of a deferred one; `@original` is its id. */
  | {
      readonly kind: 'message' | 'loading';
      readonly originalId: string;
      readonly ephemeral: boolean;
    }
  /** The component's own message, changed or to be changed. */
  | { readonly kind: 'update' | 'update-later'; readonly originalId: string }
  /** A modal; `isOpen` until it was sent or closed. */
  | { readonly kind: 'modal'; readonly modal: SandboxModal; readonly isOpen: boolean }
  | { readonly kind: 'choices' };

/** An interaction whose token still lives. */
export interface OpenInteraction {
  readonly interaction: APIInteraction;
  readonly userId: string;
  readonly channelId: string;
  /** The message whose component was used, or whose component opened the modal. */
  readonly sourceMessageId: string | undefined;
  /** When the first answer is due, ms since 1970. */
  readonly due: number;
  state: AnswerState;
  readonly shown: Promise<Shown>;
  readonly show: (shown: Shown) => void;
  /** The choices of an autocomplete; undefined where none came in time. */
  readonly choices: Promise<readonly SandboxChoice[] | undefined>;
  readonly offer: (choices: readonly SandboxChoice[] | undefined) => void;
}

/** An interaction that was answered with a modal. */
export interface OpenModal extends OpenInteraction {
  state: Extract<AnswerState, { readonly kind: 'modal' }>;
}

/** Whether an interaction was answered with a modal. */
export function hasModal(opened: OpenInteraction): opened is OpenModal {
  return opened.state.kind === 'modal';
}

/** Opens an interaction: the bot hears of it, and its deadlines run. */
export function open(
  world: World,
  interaction: APIInteraction,
  userId: string,
  channelId: string,
  sourceMessageId?: string,
): OpenInteraction {
  const shown = later<Shown>();
  const choices = later<readonly SandboxChoice[] | undefined>();
  const now = world.clock.now();
  const opened: OpenInteraction = {
    interaction,
    userId,
    channelId,
    sourceMessageId,
    due: now + answerWithin,
    state: { kind: 'none' },
    shown: shown.promise,
    show(what) {
      shown.resolve(what);
      world.events.emit({
        kind: 'interaction-shown',
        interactionId: interaction.id,
        shown: what,
      });
    },
    choices: choices.promise,
    offer: choices.resolve,
  };
  world.interactions.set(interaction.id, opened);
  world.interactionTokens.set(interaction.token, interaction.id);
  world.clock.at(opened.due, () => expireAnswer(opened));
  world.clock.at(now + tokenLives, () => expireToken(world, opened));
  world.events.emit({ kind: 'interaction-created', interaction });
  return opened;
}

function expireAnswer(opened: OpenInteraction): void {
  if (opened.state.kind !== 'none') return;
  opened.state = { kind: 'expired' };
  opened.offer(undefined);
  opened.show({ kind: 'failed', reason: 'did not respond in time' });
}

function expireToken(world: World, opened: OpenInteraction): void {
  world.interactions.delete(opened.interaction.id);
  world.interactionTokens.delete(opened.interaction.token);
  if (opened.state.kind === 'loading' || opened.state.kind === 'update-later')
    opened.show({ kind: 'failed', reason: 'never finished' });
}

function later<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  const made: { resolve?: (value: T) => void } = {};
  const promise = new Promise<T>((resolve) => (made.resolve = resolve));
  return { promise, resolve: (value) => made.resolve?.(value) };
}
