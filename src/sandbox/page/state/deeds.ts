import type { ModalFields, OptionValues, SandboxChoice, Where } from '../../types.js';
import type { Failure, PageAction, PageState } from './page-state.js';
import { type Act, fetchState, type Outcome, perform } from './server.js';
import { nameOf, withMentions } from './world-state.js';

/** What the person who is spoken as can do from the page; what is refused is said in the page. */
export interface Deeds {
  /** Sends a message into the place that is shown; false where it was refused: then the text stays. */
  readonly say: (text: string, replyTo: string | undefined) => Promise<boolean>;
  /** Writes a message of the speaker anew; false where it was refused. */
  readonly edit: (messageId: string, text: string) => Promise<boolean>;
  /** Deletes a message, or dismisses one that the speaker alone sees. */
  readonly remove: (messageId: string) => Promise<void>;
  /** Starts a thread in the place that is shown, on a message or alone, and goes there; false where it was refused. */
  readonly startThread: (name: string, messageId: string | undefined) => Promise<boolean>;
  /** Starts a post in the forum that is shown and goes there; false where it was refused. */
  readonly startPost: (name: string, text: string) => Promise<boolean>;
  readonly run: (
    command: string,
    subcommand: string | undefined,
    options: OptionValues,
  ) => Promise<void>;
  readonly runOnMessage: (command: string, messageId: string) => Promise<void>;
  /** What the bot offers for the option that is typed into (`focused`). */
  readonly complete: (
    command: string,
    subcommand: string | undefined,
    options: OptionValues,
    focused: string,
  ) => Promise<readonly SandboxChoice[]>;
  readonly press: (messageId: string, customId: string) => Promise<void>;
  readonly choose: (
    messageId: string,
    customId: string,
    values: readonly string[],
  ) => Promise<void>;
  /** Sends the modal that is open; a sentence where that was refused, undefined where it went off. */
  readonly submit: (fields: ModalFields) => Promise<string | undefined>;
  /** Closes the modal that is open without sending it. */
  readonly closeModal: () => Promise<void>;
}

type Interaction = Extract<
  Act,
  { readonly act: 'run' | 'runOnMessage' | 'press' | 'choose' | 'submit' }
>;

/** What Discord's client says of an interaction that the app never answered. */
const noResponse = 'The application did not respond';

/** What Discord's client says in a modal that the app never answered. */
const wentWrong = 'Something went wrong. Try again.';

/** Makes the deeds over the page's state as it is when one is done. */
export function createDeeds(
  stateNow: () => PageState,
  dispatch: (action: PageAction) => void,
): Deeds {
  const where = (subcommand: string | undefined): Where => ({
    channelId: stateNow().place,
    ...(subcommand === undefined ? {} : { subcommand }),
  });

  async function interact(act: Interaction, messageId?: string): Promise<string | undefined> {
    const { speaker, place } = stateNow();
    dispatch({ kind: 'problem', text: '' });
    const outcome = await perform(speaker, act);
    if (!outcome.ok) return outcome.error;
    const shown = outcome.result;
    if (shown.kind === 'modal') dispatch({ kind: 'modal', modal: shown.modal, userId: speaker });
    if (shown.kind !== 'failed' || shown.reason === 'answer deleted') return undefined;
    // A modal that the bot did not take stays, with what was entered.
    if (act.act === 'submit') return wentWrong;
    dispatch({ kind: 'failed', failure: failureOf(speaker, place, messageId) });
    return undefined;
  }

  async function interactAndSay(act: Interaction, messageId?: string): Promise<void> {
    const refusal = await interact(act, messageId);
    if (refusal !== undefined) dispatch({ kind: 'problem', text: refusal });
  }

  function told<T>(outcome: Outcome<T>): T | undefined {
    dispatch({ kind: 'problem', text: outcome.ok ? '' : outcome.error });
    return outcome.ok ? outcome.result : undefined;
  }

  return {
    async say(text, replyTo) {
      const { speaker, place: channelId } = stateNow();
      const reply = replyTo === undefined ? {} : { replyTo };
      const act = { act: 'say', channelId, content: sent(text), ...reply } as const;
      return told(await perform(speaker, act)) !== undefined;
    },
    async edit(messageId, text) {
      const act = { act: 'edit', messageId, content: sent(text) } as const;
      return told(await perform(stateNow().speaker, act)) !== undefined;
    },
    async remove(messageId) {
      told(await perform(stateNow().speaker, { act: 'remove', messageId }));
    },
    async startThread(name, messageId) {
      const { speaker, place: channelId } = stateNow();
      const on = messageId === undefined ? {} : { messageId };
      return goTo(told(await perform(speaker, { act: 'startThread', channelId, name, ...on })));
    },
    async startPost(name, text) {
      const { speaker, place: forumId } = stateNow();
      const act = { act: 'startPost', forumId, name, content: sent(text) } as const;
      return goTo(told(await perform(speaker, act))?.channel_id);
    },
    run: (command, subcommand, options) =>
      interactAndSay({ act: 'run', command, options, where: where(subcommand) }),
    runOnMessage: (command, messageId) =>
      interactAndSay({ act: 'runOnMessage', command, messageId }, messageId),
    async complete(command, subcommand, options, focused) {
      const act = { act: 'type', command, options, focused, where: where(subcommand) } as const;
      return told(await perform(stateNow().speaker, act)) ?? [];
    },
    press: (messageId, customId) =>
      interactAndSay({ act: 'press', messageId, customId }, messageId),
    choose: (messageId, customId, values) =>
      interactAndSay({ act: 'choose', messageId, customId, values }, messageId),
    async submit(fields) {
      const open = stateNow().modal;
      if (open === undefined) return undefined;
      const refusal = await interact({ act: 'submit', modal: open.modal, fields });
      if (refusal === undefined && stateNow().modal === open) dispatch({ kind: 'modal-closed' });
      return refusal;
    },
    async closeModal() {
      const open = stateNow().modal;
      if (open === undefined) return;
      dispatch({ kind: 'modal-closed' });
      await perform(open.userId, { act: 'closeModal', modalId: open.modal.id });
    },
  };

  function sent(text: string): string {
    const { world } = stateNow();
    return withMentions(text, [world.bot, ...world.users]);
  }

  /** Goes to a channel that was just made, once the page knows it. */
  async function goTo(channelId: string | undefined): Promise<boolean> {
    if (channelId === undefined) return false;
    await refetch(dispatch);
    dispatch({ kind: 'go-to', channelId });
    return true;
  }

  function failureOf(userId: string, channelId: string, messageId: string | undefined): Failure {
    const text = `${nameOf(stateNow().world.bot)}: ${noResponse}`;
    return { id: crypto.randomUUID(), userId, channelId, messageId, text };
  }
}

/** Fetches the world anew; where the sandbox doesn't answer the page says that the connection is lost. */
export async function refetch(dispatch: (action: PageAction) => void): Promise<void> {
  const world = await fetchState();
  dispatch(
    world === undefined
      ? { kind: 'connection', connection: 'lost' }
      : { kind: 'world-fetched', world, at: Date.now() },
  );
}
