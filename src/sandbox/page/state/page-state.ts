import type { APIInteraction, APIUser } from 'discord-api-types/v10';
import type { PageEvent } from '../../page-types.js';
import type { SandboxMessage, SandboxModal } from '../../types.js';
import { commandTypes } from './discord-numbers.js';
import {
  afterEvent,
  channelsOf,
  entriesOf,
  type Entries,
  type PageChannel,
  type WorldState,
} from './world-state.js';

/** Whether the sandbox answers: `lost` while the browser tries to reach it again. */
export type Connection = 'open' | 'lost';

/** What the page says to one person about an interaction that came to nothing, until it is dismissed. */
export interface Failure {
  readonly id: string;
  readonly userId: string;
  readonly channelId: string;
  /** The message whose button, menu or command it was; undefined for a slash command. */
  readonly messageId: string | undefined;
  readonly text: string;
}

/** Somebody who types in a channel. */
export interface Typing {
  readonly channelId: string;
  readonly userId: string;
}

/** What a person is doing in the composer besides writing a message. */
export type Draft =
  | { readonly kind: 'message' }
  | { readonly kind: 'reply'; readonly message: SandboxMessage }
  | { readonly kind: 'edit'; readonly message: SandboxMessage };

/** Everything that the page shows. */
export interface PageState {
  readonly connection: Connection;
  readonly world: WorldState;
  /** How far the sandbox's clock is ahead of the browser's, ms. */
  readonly clockAhead: number;
  readonly entries: Entries;
  /** The id of the person who is spoken as. */
  readonly speaker: string;
  /** The id of the channel that is shown; '' where the person sees none. */
  readonly place: string;
  readonly typing: readonly Typing[];
  /** The channels in which something was said that was not shown yet. */
  readonly unread: ReadonlySet<string>;
  readonly failures: readonly Failure[];
  /** The names of commands that were run while the page was open, as people type them, by the id of their interaction. */
  readonly commandNames: ReadonlyMap<string, string>;
  /** A sentence about the last act that was refused; '' for none. */
  readonly problem: string;
  readonly draft: Draft;
  /** A text that the composer is asked to take over, such as a command that was clicked; it says when it has. */
  readonly prefill: string | undefined;
  /** The modal that a person has before them. */
  readonly modal: { readonly modal: SandboxModal; readonly userId: string } | undefined;
}

/** What changes the page's state. */
export type PageAction =
  /** `at` is the browser's time, ms since 1970. */
  | { readonly kind: 'world-fetched'; readonly world: WorldState; readonly at: number }
  | { readonly kind: 'heard'; readonly event: PageEvent; readonly at: number }
  | { readonly kind: 'connection'; readonly connection: Connection }
  | { readonly kind: 'speak-as'; readonly userId: string }
  | { readonly kind: 'go-to'; readonly channelId: string }
  | { readonly kind: 'typing-ended'; readonly typing: Typing }
  | { readonly kind: 'problem'; readonly text: string }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'failure-dismissed'; readonly id: string }
  | { readonly kind: 'draft'; readonly draft: Draft }
  | { readonly kind: 'prefill'; readonly text: string | undefined }
  | { readonly kind: 'modal'; readonly modal: SandboxModal; readonly userId: string }
  | { readonly kind: 'modal-closed' };

/** The world as the sandbox told it first, and when: the browser's time, ms since 1970. */
export interface FirstSight {
  readonly world: WorldState;
  readonly at: number;
}

/** The page's state when the sandbox has told its world for the first time. */
export function firstState({ world, at }: FirstSight): PageState {
  const speaker = firstSpeaker(world.users)?.id ?? '';
  return {
    connection: 'open',
    world,
    clockAhead: world.now - at,
    entries: entriesOf(world),
    speaker,
    place: channelsOf(world, speaker)[0]?.id ?? '',
    typing: [],
    unread: new Set(),
    failures: [],
    commandNames: new Map(),
    problem: '',
    draft: { kind: 'message' },
    prefill: undefined,
    modal: modalOf(world, speaker),
  };
}

/** The modal that a person has had before them since before the page was loaded. */
function modalOf(world: WorldState, userId: string): PageState['modal'] {
  return world.modals.findLast((one) => one.userId === userId);
}

/** Rosa is this world's reader, with no right above others: who most people want to try the bot as. */
function firstSpeaker(users: readonly APIUser[]): APIUser | undefined {
  return users.find((one) => one.username === 'rosa') ?? users[0];
}

/** The state after something happened; the same value where nothing that is shown changes. */
export function nextState(state: PageState, action: PageAction): PageState {
  switch (action.kind) {
    case 'world-fetched':
      // A sandbox that was started anew has other people and channels.
      if (!action.world.users.some((one) => one.id === state.speaker)) return firstState(action);
      return inPlace({
        ...state,
        world: action.world,
        clockAhead: action.world.now - action.at,
        entries: entriesOf(action.world),
      });
    case 'heard':
      return afterHearing(state, action.event, action.at);
    case 'connection':
      return action.connection === 'open'
        ? { ...state, connection: 'open' }
        : { ...state, connection: 'lost', typing: [] };
    case 'speak-as':
      // The direct messages and drafts of one person are not another's.
      return inPlace({ ...fresh(state), speaker: action.userId });
    case 'go-to':
      return action.channelId === state.place
        ? state
        : inPlace({ ...fresh(state), place: action.channelId });
    case 'typing-ended':
      return { ...state, typing: state.typing.filter((one) => !isSame(one, action.typing)) };
    case 'problem':
      return { ...state, problem: action.text };
    case 'failed':
      return { ...state, failures: [...state.failures, action.failure] };
    case 'failure-dismissed':
      return { ...state, failures: state.failures.filter((one) => one.id !== action.id) };
    case 'draft':
      return { ...state, draft: action.draft };
    case 'prefill':
      return { ...state, prefill: action.text };
    case 'modal':
      return { ...state, modal: { modal: action.modal, userId: action.userId } };
    case 'modal-closed':
      return { ...state, modal: undefined };
  }
}

function fresh(state: PageState): PageState {
  return {
    ...state,
    problem: '',
    draft: { kind: 'message' },
    prefill: undefined,
    modal: undefined,
  };
}

/** Stays where the person sees the place, else goes to the first one that they see. */
function inPlace(state: PageState): PageState {
  const places = channelsOf(state.world, state.speaker);
  const isSeen = places.some((one) => one.id === state.place);
  const place = isSeen ? state.place : (places[0]?.id ?? '');
  const unread = new Set([...state.unread].filter((id) => id !== place));
  return { ...state, place, unread };
}

function afterHearing(state: PageState, event: PageEvent, at: number): PageState {
  if (event.kind === 'world') {
    const { now, faults } = event;
    return { ...state, clockAhead: now - at, world: { ...state.world, now, faults } };
  }
  if (event.kind === 'typing') {
    const typing = { channelId: event.channelId, userId: event.userId };
    return { ...state, typing: [...state.typing.filter((one) => !isSame(one, typing)), typing] };
  }
  if (event.kind === 'interaction-created') return withCommandName(state, event.interaction);
  const entries = afterEvent(state.entries, event);
  if (entries === state.entries) return state;
  if (event.kind !== 'message-created') return { ...state, entries };
  const { author, channel_id: channelId } = event.message;
  const isSeen = event.visibleTo === null || event.visibleTo === state.speaker;
  const isNews = isSeen && channelId !== state.place && author.id !== state.speaker;
  return {
    ...state,
    entries,
    typing: state.typing.filter((one) => !isSame(one, { channelId, userId: author.id })),
    unread: isNews ? new Set([...state.unread, channelId]) : state.unread,
  };
}

function withCommandName(state: PageState, { id, data }: APIInteraction): PageState {
  if (data === undefined || !('name' in data)) return state;
  const isSlash = 'type' in data && data.type === commandTypes.slash;
  const name = isSlash ? `/${data.name}` : data.name;
  return { ...state, commandNames: new Map([...state.commandNames, [id, name]]) };
}

function isSame(one: Typing, other: Typing): boolean {
  return one.channelId === other.channelId && one.userId === other.userId;
}

/** The channel that is shown; undefined where the person sees none. */
export function placeOf(state: PageState): PageChannel | undefined {
  return state.world.channels.find((one) => one.id === state.place);
}
