import type { Line } from '../menus/line.js';
import type { PageState } from '../state/page-state.js';
import { commandsIn, type PageChannel } from '../state/world-state.js';
import { knownMentions, type Mention, mentionsFor } from './mentions.js';
import { commandsFor, type SlashCommand, slashCommands } from './slash-commands.js';

/** Something that is offered while a message is written. */
export type Offer =
  | { readonly kind: 'command'; readonly command: SlashCommand }
  | { readonly kind: 'mention'; readonly mention: Mention };

/** What is offered for a text with the caret at a UTF-16 offset: the commands that it begins to name, else the mentions that it begins. */
export function offersFor(
  text: string,
  caret: number,
  channel: PageChannel,
  { draft, world, speaker }: PageState,
): readonly Offer[] {
  const isEdit = draft.kind === 'edit';
  const commands = isEdit
    ? []
    : commandsFor(text, slashCommands(commandsIn(world, channel.id, speaker)));
  if (commands.length > 0) return commands.map((command) => ({ kind: 'command', command }));
  return mentionsFor(text, caret, knownMentions(world, channel, speaker)).map((mention) => ({
    kind: 'mention',
    mention,
  }));
}

/** An offer as a line of the list. */
export function lineOf(offer: Offer): Line {
  return offer.kind === 'command'
    ? { label: offer.command.name, hint: offer.command.description }
    : { label: offer.mention.typed, hint: offer.mention.hint };
}
