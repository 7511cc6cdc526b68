import { usePage } from '../state/page-context.js';
import { nameOfMention } from '../state/names.js';

/** Says who is typing in the place that is shown. */
export function TypingLine() {
  const { state } = usePage();
  const names = state.typing
    .filter(({ channelId, userId }) => channelId === state.place && userId !== state.speaker)
    .map(({ userId }) => nameOfMention(state.world, 'user', userId) ?? 'Somebody');
  return (
    <p class="typing" aria-live="polite">
      {names.length > 0 && `${names.join(' and ')} ${names.length > 1 ? 'are' : 'is'} typing…`}
    </p>
  );
}
