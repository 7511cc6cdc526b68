import type { Command } from '../../command/declaration.js';
import { privately, type Reply } from '../../command/reply.js';
import type { Language } from '../../language/language.js';
import { parsePress } from '../../views/press.js';
import { waitView } from '../../views/answer/wait.js';
import type { Answering } from './answering.js';
import type { Repliable } from './give.js';

/**
 * What a person is told who asks by a command, a button or a modal more than their pace allows: privately and each time,
 * since Discord shows a failure where nothing is said. Undefined where they are answered, or ask nothing.
 */
export function askedTooFast(
  interaction: Repliable,
  language: Language,
  { commands, takeQuestion, clock }: Pick<Answering, 'commands' | 'takeQuestion' | 'clock'>,
): Reply | undefined {
  if (!isQuestion(interaction, commands)) return undefined;
  const pacing = takeQuestion(interaction.user.id, clock.now());
  return pacing.kind === 'wait' ? privately(waitView(language, pacing.ms)) : undefined;
}

function isQuestion(interaction: Repliable, commands: readonly Command[]): boolean {
  if (interaction.isCommand()) {
    return commands.some(({ data, asks }) => data.name === interaction.commandName && asks);
  }
  const kind = parsePress(interaction.customId)?.kind;
  return interaction.isModalSubmit()
    ? kind === 'follow-up'
    : kind === 'question' || kind === 'meant';
}
