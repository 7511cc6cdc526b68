import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { MessageFlags } from 'discord.js';
import type { Logger } from 'pino';
import type { CommandContext } from '../../command/context.js';
import type { Command, MessageCommand, SlashCommand } from '../../command/declaration.js';
import { privately } from '../../command/reply.js';
import type { Language } from '../../language/language.js';
import { languageOf } from '../../language/language.js';
import type { QuestionKind } from '../../metrics/metrics.js';
import { clip } from '../../views/markdown.js';
import { apologyView, noticeView } from '../../views/notice.js';
import type { Answering } from './answering.js';
import { askedTooFast } from './asked-too-fast.js';
import { circumstancesOf } from './command-context.js';
import { chosen, pressed, submitted } from './component-replies.js';
import { logFailure } from '../failure.js';
import { give, type Repliable } from './give.js';
import { optionsOf } from './options.js';
import { payload } from '../payload.js';
import type { PressReply } from './press-reply.js';
import { startCounting } from '../question-counter.js';
import { targetOf } from './target-message.js';

/** Discord shows this many choices of this many characters. */
const CHOICES = { count: 25, length: 100 } as const;

/**
 * Answers any interaction: commands, autocomplete, buttons, menus and modals. Whatever fails inside is logged and the
 * person gets an apology with its id; it never rejects.
 */
export async function answerInteraction(
  interaction: Interaction,
  answering: Answering,
): Promise<void> {
  const count = startCounting(answering.metrics, questionKind(interaction));
  try {
    if (interaction.isAutocomplete()) await complete(interaction, answering);
    else if (!interaction.isPrimaryEntryPointCommand() && !interaction.isUserContextMenuCommand()) {
      const making = replyTo(interaction, answering);
      await give(interaction, making, isPrivate(interaction, answering));
      const reply = await making;
      count('view' in reply ? reply.view.outcome : undefined);
    }
  } catch (error) {
    if (!interaction.isAutocomplete()) count('failed');
    const errorId = logFailure(answering.log, nameOf(interaction), error);
    if (errorId !== undefined) await apologise(interaction, errorId, answering.log);
  }
}

function questionKind(interaction: Interaction): QuestionKind {
  if (interaction.isMessageContextMenuCommand()) return 'message-menu';
  if (interaction.isModalSubmit()) return 'modal';
  return interaction.isMessageComponent() ? 'button' : 'command';
}

async function replyTo(interaction: Repliable, answering: Answering): Promise<PressReply> {
  const { context, openly } = await circumstancesOf(interaction, answering);
  const tooFast = askedTooFast(interaction, context.language, answering);
  if (tooFast !== undefined) return tooFast;
  const reply = await madeReply(interaction, context, answering);
  return openly ? reply : forThemAlone(reply);
}

function madeReply(
  interaction: Repliable,
  context: CommandContext,
  answering: Answering,
): PressReply | Promise<PressReply> {
  if (interaction.isChatInputCommand()) return runSlash(interaction, context, answering);
  if (interaction.isMessageContextMenuCommand())
    return runOnMessage(interaction, context, answering);
  if (interaction.isModalSubmit()) return submitted(interaction, context);
  return interaction.isButton()
    ? pressed(interaction, context, answering)
    : chosen(interaction, context, answering);
}

/** Where moderators don't want Byline to answer for all to see, everything is for the person alone. */
function forThemAlone(reply: PressReply): PressReply {
  return reply.kind === 'message' || reply.kind === 'thread' ? privately(reply.view) : reply;
}

function runSlash(
  interaction: ChatInputCommandInteraction,
  context: CommandContext,
  { commands }: Answering,
) {
  const command = slashCommandNamed(interaction.commandName, commands);
  return (
    command?.run(optionsOf(interaction.options.data), context) ?? unknownCommand(context.language)
  );
}

async function runOnMessage(
  interaction: MessageContextMenuCommandInteraction,
  context: CommandContext,
  { commands }: Answering,
) {
  const command = commands.find(
    (one): one is MessageCommand =>
      one.kind === 'message' && one.data.name === interaction.commandName,
  );
  const target = await targetOf(interaction);
  return command?.run(target, context) ?? unknownCommand(context.language);
}

async function complete(interaction: AutocompleteInteraction, answering: Answering) {
  const command = slashCommandNamed(interaction.commandName, answering.commands);
  const { name, value } = interaction.options.getFocused(true);
  const others = optionsOf(interaction.options.data);
  const { context } = await circumstancesOf(interaction, answering);
  const choices = command?.complete?.({ name, value, others }, context) ?? [];
  await interaction.respond(
    choices.slice(0, CHOICES.count).map((choice) => ({
      name: clip(choice.name, CHOICES.length),
      value: clip(choice.value, CHOICES.length),
    })),
  );
}

function slashCommandNamed(name: string, commands: readonly Command[]): SlashCommand | undefined {
  return commands.find(
    (one): one is SlashCommand => one.kind === 'slash' && one.data.name === name,
  );
}

/** Whether a reply is most likely for the person alone, known before it is made. */
function isPrivate(interaction: Repliable, { commands }: Answering): boolean {
  if (interaction.isChatInputCommand()) {
    const command = slashCommandNamed(interaction.commandName, commands);
    const forModerators = typeof command?.data.default_member_permissions === 'string';
    return forModerators || optionsOf(interaction.options.data)['private'] === true;
  }
  if (interaction.isMessageContextMenuCommand()) return false;
  return interaction.message?.flags.has(MessageFlags.Ephemeral) ?? false;
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

function unknownCommand(language: Language): PressReply {
  return privately(noticeView(language.say('notice.unknown-command')));
}

function nameOf(interaction: Interaction): string {
  if (interaction.isCommand() || interaction.isAutocomplete()) return `/${interaction.commandName}`;
  return 'customId' in interaction ? interaction.customId : 'interaction';
}
