import type { SandboxMessage } from '../../types.js';
import { Icon } from '../frame/icon.js';
import { commandInteraction, messageTypes } from '../state/discord-numbers.js';
import { nameOfMention, type NameOfMention } from '../state/names.js';
import { usePage } from '../state/page-context.js';
import { nameOf } from '../state/world-state.js';
import { jumpTo } from './jump.js';
import { plainText } from './plain-text.js';

/** The line above a message that says what it answers: another message, which a click leads to, or a command. */
export function Reference({ message }: { readonly message: SandboxMessage }) {
  const { state } = usePage();
  const answered = message.referenced_message;
  const names: NameOfMention = (of, id) => nameOfMention(state.world, of, id);
  if (message.type === messageTypes.reply)
    return answered ? (
      <button type="button" class="reference" onClick={() => jumpTo(answered.id)}>
        <Icon name="reply" />
        <span class="unseen">Reply to </span>
        <strong>{nameOf(answered.author)}</strong>
        <span class="reference-text">
          {plainText(answered, names, state.world.now) || 'a message'}
        </span>
      </button>
    ) : (
      <p class="reference">
        <Icon name="reply" /> The message that this answers was deleted.
      </p>
    );
  const run = message.interaction_metadata;
  if (run?.type !== commandInteraction || message.author.id !== state.world.bot.id) return null;
  const name = state.commandNames.get(run.id);
  return (
    <p class="reference">
      <Icon name="reply" />
      <strong>{nameOf(run.user)}</strong> used{' '}
      <span class="used-command">{name ?? 'a command'}</span>
    </p>
  );
}
