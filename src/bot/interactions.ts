import {
  MessageFlags,
  type AutocompleteInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  type MessageContextMenuCommandInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { askStory } from '../command/ask-story.js';
import type { CommandContext } from '../command/context.js';
import type { Command, MessageCommand, SlashCommand } from '../command/declaration.js';
import { privately, publicly, type Reply } from '../command/reply.js';
import { languageOf } from '../language/language.js';
import type { Library } from '../library/types.js';
import { clip } from '../views/markdown.js';
import { apologyView, noticeView } from '../views/notice.js';
import { parsePress } from '../views/press.js';
import { QUESTION_FIELD } from '../views/question-modal.js';
import { readConversation } from './conversation.js';
import { logFailure } from './failure.js';
import { payload } from './payload.js';
import { pressReply, type PressReply } from './press-reply.js';
import { questionBeside, readShownMessage } from './shown-message.js';
import { openThread } from './thread.js';

/** What answering an interaction needs. */
export interface Answering {
  readonly commands: readonly Command[];
  readonly library: Library;
  readonly log: Logger;
}

type Repliable =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

/** Discord shows this many choices of this many characters. */
const CHOICES = { count: 25, length: 100 } as const;

/**
 * Answers any interaction: commands, autocomplete, buttons and modals. Whatever fails inside is logged and the person
 * gets an apology with its id; it never rejects.
 */
export async function answerInteraction(
  interaction: Interaction,
  answering: Answering,
): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await complete(interaction, answering);
    else if (interaction.isChatInputCommand()) await runSlash(interaction, answering);
    else if (interaction.isMessageContextMenuCommand()) await runOnMessage(interaction, answering);
    else if (interaction.isButton()) await pressed(interaction, answering);
    else if (interaction.isModalSubmit()) await submitted(interaction, answering);
  } catch (error) {
    const errorId = logFailure(answering.log, nameOf(interaction), error);
    if (errorId !== undefined) await apologise(interaction, errorId, answering.log);
  }
}

async function runSlash(interaction: ChatInputCommandInteraction, answering: Answering) {
  const command = answering.commands.find(
    (one): one is SlashCommand => one.kind === 'slash' && one.data.name === interaction.commandName,
  );
  const context = contextOf(interaction, answering);
  const reply = await command?.run(optionsOf(interaction.options.data), context);
  await give(interaction, reply ?? unknownCommand(interaction));
}

async function runOnMessage(
  interaction: MessageContextMenuCommandInteraction,
  answering: Answering,
) {
  const command = answering.commands.find(
    (one): one is MessageCommand =>
      one.kind === 'message' && one.data.name === interaction.commandName,
  );
  const { targetMessage, client } = interaction;
  const mine = targetMessage.author.id === client.user.id;
  const target = {
    text: targetMessage.content.replace(/<@!?\d+>/g, ' ').trim(),
    mine,
    story: mine ? readShownMessage(targetMessage).story : undefined,
  };
  await give(
    interaction,
    command?.run(target, contextOf(interaction, answering)) ?? unknownCommand(interaction),
  );
}

async function complete(interaction: AutocompleteInteraction, answering: Answering) {
  const command = answering.commands.find(
    (one): one is SlashCommand => one.kind === 'slash' && one.data.name === interaction.commandName,
  );
  const { name, value } = interaction.options.getFocused(true);
  const others = optionsOf(interaction.options.data);
  const choices =
    command?.complete?.({ name, value, others }, contextOf(interaction, answering)) ?? [];
  await interaction.respond(
    choices.slice(0, CHOICES.count).map((choice) => ({
      name: clip(choice.name, CHOICES.length),
      value: clip(choice.value, CHOICES.length),
    })),
  );
}

async function pressed(interaction: ButtonInteraction, { library, log }: Answering) {
  const language = languageOf(interaction.locale);
  const press = parsePress(interaction.customId);
  if (press === undefined) {
    await give(interaction, privately(noticeView(language.say('notice.older-button'))));
    return;
  }
  if (press.kind === 'not-right') {
    log.info({ story: press.story, paragraph: press.paragraph }, 'an answer was called not right');
  }
  const label = 'label' in interaction.component ? (interaction.component.label ?? '') : '';
  // read from Discord only where it is used: it takes a request for each reply
  const asked = press.kind === 'not-right' ? await askedUpTo(interaction) : [];
  const beside = questionBeside(interaction.message, press);
  const reply = pressReply(
    { language, press, label, asked, beside, private: isPrivate(interaction) },
    library,
  );
  await give(interaction, reply);
}

async function submitted(interaction: ModalSubmitInteraction, { library }: Answering) {
  const language = languageOf(interaction.locale);
  const press = parsePress(interaction.customId);
  const found = library.stories.find(({ slug }) => slug === press?.story);
  if (found === undefined) {
    await give(interaction, privately(noticeView(language.say('notice.story-gone'))));
    return;
  }
  const question = interaction.fields.getTextInputValue(QUESTION_FIELD);
  const before = await askedUpTo(interaction);
  const view = askStory({ language, found, question, before, repeatQuestion: true });
  await give(interaction, isPrivate(interaction) ? privately(view) : publicly(view));
}

/**
 * The questions asked up to the message of a button or modal, oldest first: the one that it repeats, or those of the
 * replies that it stands in.
 */
async function askedUpTo(
  interaction: ButtonInteraction | ModalSubmitInteraction,
): Promise<readonly string[]> {
  const { message, channel } = interaction;
  if (message === null) return [];
  const { question } = readShownMessage(message);
  if (question !== undefined) return [question];
  // where the bot is no member there is no channel to read in
  return channel === null ? [] : (await readConversation(message, false)).before;
}

async function give(interaction: Repliable, reply: PressReply | Reply): Promise<void> {
  switch (reply.kind) {
    case 'modal':
      if (!interaction.isModalSubmit()) await interaction.showModal(reply.modal);
      return;
    case 'update':
      if (interaction.isButton()) await interaction.update(payload(reply.view));
      return;
    case 'thread':
      if (interaction.isButton()) await openThread(interaction, reply);
      return;
    case 'message': {
      const { components, flags } = payload(reply.view);
      await interaction.reply({
        components,
        flags: reply.private ? [flags, MessageFlags.Ephemeral] : [flags],
      });
    }
  }
}

async function apologise(interaction: Interaction, errorId: string, log: Logger): Promise<void> {
  if (interaction.isAutocomplete() || !interaction.isRepliable()) return;
  const { components, flags } = payload(apologyView(languageOf(interaction.locale), errorId));
  try {
    if (interaction.replied || interaction.deferred) {
      await interaction.followUp({ components, flags: [flags, MessageFlags.Ephemeral] });
    } else {
      await interaction.reply({ components, flags: [flags, MessageFlags.Ephemeral] });
    }
  } catch (error) {
    log.warn({ errorId, err: error }, 'the apology could not be sent');
  }
}

function contextOf(interaction: Interaction, { library }: Answering): CommandContext {
  return {
    library,
    language: languageOf(interaction.locale),
    storyHere: library.stories[0],
    private: false,
    now: Date.now(),
    server: undefined,
  };
}

interface GivenOption {
  readonly name: string;
  readonly value?: unknown;
  readonly options?: readonly GivenOption[];
}

/** The options given, by name; a subcommand's name under `subcommand`. */
function optionsOf(given: readonly GivenOption[]): Readonly<Record<string, unknown>> {
  const [first] = given;
  if (first?.options !== undefined) return { subcommand: first.name, ...optionsOf(first.options) };
  return Object.fromEntries(given.map(({ name, value }) => [name, value]));
}

function isPrivate({ message }: ButtonInteraction | ModalSubmitInteraction): boolean {
  return message?.flags.has(MessageFlags.Ephemeral) ?? false;
}

function unknownCommand({ locale }: Interaction): Reply {
  return privately(noticeView(languageOf(locale).say('notice.unknown-command')));
}

function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  return 'customId' in interaction ? interaction.customId : 'interaction';
}
