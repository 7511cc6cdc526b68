import type { SandboxChoice, SandboxEvent, SandboxMessage, SandboxModal, Shown } from '../types.js';
import { viewChannels } from './channels-view.js';
import { openCommandForm } from './command-form.js';
import { type Composer, createComposer } from './composer.js';
import { find, make } from './elements.js';
import { createLog } from './log.js';
import type { NameOfMention } from './markdown-view.js';
import { menuOptions } from './menu-options.js';
import type { MessageUse } from './message-view.js';
import { openModal } from './modal-view.js';
import { mentionables, nameOfMention } from './names.js';
import { type Act, fetchState, listen, perform } from './server.js';
import { messageCommands, type SlashCommand, slashCommands } from './slash-commands.js';
import {
  afterEvent,
  channelsOf,
  commandsIn,
  entriesOf,
  type Entries,
  type Entry,
  isDirect,
  nameOf,
  seenIn,
  titleOf,
  unopenedDirect,
  withMentions,
  type WorldState,
} from './world-state.js';

const speakerSelect = find('speaker', HTMLSelectElement);
const channelList = find('channels', HTMLUListElement);
const placeTitle = find('place', HTMLHeadingElement);
const typingLine = find('typing', HTMLParagraphElement);
const problemLine = find('problem', HTMLParagraphElement);
const commandPlace = find('command', HTMLDivElement);
const dialog = find('modal', HTMLDialogElement);
const log = createLog(find('log', HTMLOListElement));

/** Starts the page with the world as it is now, and keeps it up with what happens. */
function start(world: WorldState): void {
  let entries: Entries = new Map();
  let place = '';
  const user = (): string => speakerSelect.value;
  const names: NameOfMention = (of, id) => nameOfMention(world, of, id);
  const commands = () => commandsIn(world, place, user());

  const composer: Composer = createComposer({
    commands: () => slashCommands(commands()),
    send: (text, replyTo) => say(text, replyTo),
    choose: openCommand,
  });

  function take(state: WorldState): void {
    world = state;
    entries = entriesOf(state, entries);
    showPlace();
  }

  function showPlace(): void {
    const channels = channelsOf(world, user());
    const direct = channels.find(isDirect);
    if (place === unopenedDirect && direct !== undefined) place = direct.id;
    const isThere = place === unopenedDirect || channels.some((one) => one.id === place);
    if (!isThere) place = channels[0]?.id ?? '';
    const places = channels.map((one) => ({ id: one.id, title: titleOf(one, world.bot) }));
    if (direct === undefined)
      places.push({ id: unopenedDirect, title: `@ ${nameOf(world.bot)} (direct)` });
    placeTitle.textContent = places.find((one) => one.id === place)?.title ?? 'Nowhere';
    viewChannels(channelList, places, place, goTo);
    showLog();
  }

  function goTo(id: string): void {
    if (id === place) return;
    place = id;
    leaveCommand();
    composer.reset();
    showProblem('');
    typingLine.textContent = '';
    showPlace();
    composer.focus();
  }

  function showLog(): void {
    log.show(seenIn(entries, place, user()), useOf);
  }

  function useOf({ message }: Entry): MessageUse {
    return {
      nameOf: names,
      press: (customId) => void interact({ act: 'press', messageId: message.id, customId }),
      offered: (menu) => menuOptions(menu, world, user()),
      choose: (customId, values) =>
        void interact({ act: 'choose', messageId: message.id, customId, values }),
      reply: () => composer.replyTo(message.id, nameOf(message.author)),
      commands: messageCommands(commands()),
      run: (command) => void interact({ act: 'runOnMessage', command, messageId: message.id }),
    };
  }

  async function say(text: string, replyTo: string | undefined): Promise<boolean> {
    const content = withMentions(text, [world.bot, ...world.users]);
    const said = await perform<SandboxMessage>(
      user(),
      place === unopenedDirect
        ? { act: 'direct', content }
        : { act: 'say', channelId: place, content, ...(replyTo === undefined ? {} : { replyTo }) },
    );
    showProblem(said.ok ? '' : said.error);
    // The first direct message opens the channel that it is in.
    if (said.ok && place === unopenedDirect) await refresh();
    return said.ok;
  }

  async function interact(act: Act): Promise<void> {
    showProblem('');
    const by = user();
    const outcome = await perform<Shown>(by, act);
    if (!outcome.ok) return showProblem(outcome.error);
    const shown = outcome.result;
    if (shown.kind === 'failed') showProblem(`${nameOf(world.bot)} failed: it ${shown.reason}.`);
    if (shown.kind === 'modal' && by === user()) showModal(shown.modal);
  }

  function showModal(modal: SandboxModal): void {
    const by = user();
    openModal(dialog, modal, {
      nameOf: names,
      offered: (menu) => menuOptions(menu, world, by),
      async submit(fields) {
        const outcome = await perform<Shown>(by, { act: 'submit', modal, fields });
        if (!outcome.ok) return outcome.error;
        return outcome.result.kind === 'failed'
          ? `${nameOf(world.bot)} failed: it ${outcome.result.reason}.`
          : undefined;
      },
    });
  }

  function openCommand(command: SlashCommand, typed: string): void {
    const where = {
      channelId: place,
      ...(command.subcommand === undefined ? {} : { subcommand: command.subcommand }),
    };
    composer.hide();
    openCommandForm(commandPlace, command, typed, {
      mentionables: mentionables(world),
      async complete(options, focused) {
        const offered = await perform<readonly SandboxChoice[]>(user(), {
          act: 'type',
          command: command.command,
          options,
          focused,
          where,
        });
        showProblem(offered.ok ? '' : offered.error);
        return offered.ok ? offered.result : [];
      },
      run(options) {
        void interact({ act: 'run', command: command.command, options, where });
        leaveCommand();
        composer.reset();
        composer.focus();
      },
      cancel() {
        leaveCommand();
        composer.focus();
      },
    });
  }

  function leaveCommand(): void {
    commandPlace.replaceChildren();
    composer.show();
  }

  function heard(event: SandboxEvent): void {
    entries = afterEvent(entries, event);
    switch (event.kind) {
      case 'message-created':
      case 'message-updated':
        if (event.message.author.id === world.bot.id) typingLine.textContent = '';
        return showLog();
      case 'message-deleted':
        return showLog();
      case 'typing':
        if (event.channelId === place)
          typingLine.textContent = `${names('user', event.userId) ?? 'Somebody'} is typing…`;
        return;
      case 'channel-created':
      case 'channel-updated':
      case 'channel-deleted':
      case 'thread-created':
      case 'thread-updated':
      case 'thread-deleted':
      case 'commands-registered':
      case 'guild-joined':
      case 'guild-updated':
      case 'guild-unavailable':
      case 'guild-left':
      case 'role-created':
        void refresh();
        return;
      case 'interaction-created':
      case 'interaction-shown':
      case 'gateway':
      case 'request':
        return;
    }
  }

  async function refresh(): Promise<void> {
    const state = await fetchState();
    if (state === undefined) showProblem(unreachable);
    else take(state);
  }

  find('server', HTMLHeadingElement).textContent = world.guild.name ?? 'Sandbox';
  for (const one of world.users)
    speakerSelect.append(make('option', { value: one.id }, nameOf(one)));
  // Rosa is this world's reader, with no right above others: who most people want to try the bot as.
  const reader = world.users.find((one) => one.username === 'rosa');
  if (reader !== undefined) speakerSelect.value = reader.id;
  speakerSelect.addEventListener('change', () => {
    // The direct messages of one person are not another's.
    leaveCommand();
    composer.reset();
    showPlace();
  });
  take(world);
  composer.focus();
  listen({
    heard,
    opened() {
      showProblem('');
      void refresh();
    },
    lost: () => showProblem(unreachable),
  });
}

const unreachable = 'The sandbox does not answer. Is it still running? Trying again.';

function showProblem(text: string): void {
  problemLine.textContent = text;
}

const first = await fetchState();
if (first === undefined)
  showProblem('The sandbox does not answer. Start it and load this page again.');
else start(first);
