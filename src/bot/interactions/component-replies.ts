import {
  MessageFlags,
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
} from 'discord.js';
import { askStory } from '../../command/ask-story.js';
import type { CommandContext } from '../../command/context.js';
import type { SlashCommand } from '../../command/declaration.js';
import { privately, publicly, type Reply } from '../../command/reply.js';
import { recordFeedback } from '../../store/feedback.js';
import { noticeView } from '../../views/notice.js';
import { parsePress, type Press } from '../../views/press.js';
import { QUESTION_FIELD } from '../../views/question-modal.js';
import type { Answering } from './answering.js';
import { readConversation } from '../chat/conversation.js';
import { pressReply, type PressReply } from './press-reply.js';
import { questionBeside, readShownMessage } from '../shown-message.js';

/** What a button leads to. */
export async function pressed(
  interaction: ButtonInteraction,
  context: CommandContext,
  answering: Answering,
): Promise<PressReply> {
  const acted = acting(interaction, [], context, answering);
  if (acted !== undefined) return acted;
  const { language, library } = context;
  const press = parsePress(interaction.customId);
  if (press === undefined) return privately(noticeView(language.say('notice.older-button')));
  if (press.kind === 'not-right') await noteNotRight(interaction, press, answering);
  const label = 'label' in interaction.component ? (interaction.component.label ?? '') : '';
  // read from Discord only where it is used: it takes a request for each reply
  const asked = press.kind === 'not-right' ? await askedUpTo(interaction) : [];
  const beside = questionBeside(interaction.message, press);
  return pressReply(
    { language, press, label, asked, beside, private: isPrivate(interaction) },
    library,
  );
}

/** What a choice in a menu leads to. */
export async function chosen(
  interaction: AnySelectMenuInteraction,
  context: CommandContext,
  answering: Answering,
): Promise<PressReply> {
  const acted = acting(interaction, interaction.values, context, answering);
  return acted ?? privately(noticeView(context.language.say('notice.older-button')));
}

/** What a modal that was sent off leads to: the answer to its question. */
export async function submitted(
  interaction: ModalSubmitInteraction,
  { language, library }: CommandContext,
): Promise<Reply> {
  const press = parsePress(interaction.customId);
  const found = library.stories.find(({ slug }) => slug === press?.story);
  if (found === undefined) return privately(noticeView(language.say('notice.story-gone')));
  const question = interaction.fields.getTextInputValue(QUESTION_FIELD);
  const before = await askedUpTo(interaction);
  const view = await askStory({ language, found, question, before, repeatQuestion: true });
  return isPrivate(interaction) ? privately(view) : publicly(view);
}

/** What the command answers whose own button or menu it is; undefined where it is no command's. */
function acting(
  { customId }: MessageComponentInteraction,
  values: readonly string[],
  context: CommandContext,
  { commands }: Answering,
): Promise<Reply> | undefined {
  const [name = ''] = customId.split(':');
  const command = commands.find(
    (one): one is SlashCommand => one.kind === 'slash' && one.data.name === name,
  );
  return command?.act?.({ id: customId.slice(name.length + 1), values }, context);
}

async function noteNotRight(
  { guildId }: ButtonInteraction,
  { story, paragraph }: Press & { readonly kind: 'not-right' },
  { store, clock, log }: Answering,
): Promise<void> {
  log.info({ story, paragraph }, 'an answer was called not right');
  await recordFeedback(store.db, {
    guildId,
    story,
    paragraph,
    kind: 'not-right',
    at: clock.now(),
  });
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
  const { questions } = readShownMessage(message);
  if (questions.length > 0) return questions;
  // where the bot is no member there is no channel to read in
  return channel === null ? [] : (await readConversation(message, false)).before;
}

function isPrivate({ message }: ButtonInteraction | ModalSubmitInteraction): boolean {
  return message?.flags.has(MessageFlags.Ephemeral) ?? false;
}
