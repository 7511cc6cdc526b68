import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../frame/icon.js';
import { idOfLine } from '../menus/line.js';
import { usePage } from '../state/page-context.js';
import { type PageChannel, seenIn } from '../state/world-state.js';
import { DraftLine } from './draft-line.js';
import { withChannels, withMention } from './mentions.js';
import { lineOf, offersFor } from './offers.js';
import { type SlashCommand, typedBehind } from './slash-commands.js';
import { SuggestionList } from './suggestion-list.js';
import { useSuggestions } from './use-suggestions.js';

/** The most characters of a message: https://discord.com/developers/docs/resources/message#create-message */
const messageLimit = 2000;

/** How many characters before the limit the page begins to count. */
const countedFrom = 200;

/** The field in which a message is written: Enter sends, Shift+Enter begins a line, `/` offers commands, `@` and `#` mentions. */
export function MessageField(props: {
  readonly channel: PageChannel;
  readonly text: string;
  readonly setText: (next: string | ((now: string) => string)) => void;
  readonly openCommand: (command: SlashCommand, typed: string) => void;
}) {
  const { channel, text, setText, openCommand } = props;
  const { state, dispatch, deeds } = usePage();
  const { draft, world, speaker, place } = state;
  const field = useRef<HTMLTextAreaElement>(null);
  const [caret, setCaret] = useState(0);
  const [isFocused, setFocused] = useState(false);
  const caretToSet = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    const at = caretToSet.current;
    caretToSet.current = undefined;
    if (at !== undefined) field.current?.setSelectionRange(at, at);
  });

  const isEdit = draft.kind === 'edit';
  const offers = isFocused ? offersFor(text, caret, channel, state) : [];
  const suggestions = useSuggestions({
    about: `${text} ${offers.length}`,
    length: offers.length,
    first: 0,
    take,
  });
  const tooLong = text.length - messageLimit;

  function take(index: number): void {
    const offer = offers[index];
    if (offer === undefined) return;
    if (offer.kind === 'command')
      return openCommand(offer.command, typedBehind(text, offer.command));
    const written = withMention(text, caret, offer.mention);
    caretToSet.current = written.caret;
    setCaret(written.caret);
    setText(written.text);
  }

  async function send(): Promise<void> {
    if (text.trim() === '' || tooLong > 0) return;
    const server = world.channels.filter((one) => one.guild_id === channel.guild_id);
    const content = channel.guild_id === undefined ? text : withChannels(text, server);
    const replyTo = draft.kind === 'reply' ? draft.message.id : undefined;
    // Like Discord the field is empty at once, so that a second Enter sends nothing again.
    endDraft('');
    const isDone =
      draft.kind === 'edit'
        ? await deeds.edit(draft.message.id, content)
        : await deeds.say(content, replyTo);
    if (isDone) return;
    if (draft.kind !== 'message') dispatch({ kind: 'draft', draft });
    setText((now) => (now === '' ? text : now));
  }

  function endDraft(left: string): void {
    dispatch({ kind: 'draft', draft: { kind: 'message' } });
    setText(left);
  }

  function editLast(): boolean {
    const own = seenIn(state.entries, place, speaker).filter(
      ({ message }) => message.author.id === speaker && message.content !== '',
    );
    const message = own.at(-1)?.message;
    if (message !== undefined) dispatch({ kind: 'draft', draft: { kind: 'edit', message } });
    return message !== undefined;
  }

  function pressed(event: KeyboardEvent): void {
    if (suggestions.pressed(event) || event.isComposing) return;
    const { key } = event;
    const sends = key === 'Enter' && !event.shiftKey;
    const edits = key === 'ArrowUp' && text === '' && draft.kind === 'message';
    const stops = key === 'Escape' && draft.kind !== 'message';
    if (sends) void send();
    else if (stops) endDraft(isEdit ? '' : text);
    else if (!edits || !editLast()) return;
    event.preventDefault();
  }

  return (
    <>
      <DraftLine draft={draft} stop={() => endDraft(isEdit ? '' : text)} />
      <label for="text" class="unseen">
        {isEdit ? 'Edit the message' : 'Message'}
      </label>
      <div class="composer-row">
        <button
          type="button"
          class="composer-button"
          aria-label="Commands"
          onClick={() => {
            setText('/');
            field.current?.focus();
          }}
        >
          <span aria-hidden="true">/</span>
        </button>
        <textarea
          id="text"
          ref={field}
          rows={Math.min(text.split('\n').length, 8)}
          value={text}
          placeholder="@Byline and a question, or / for a command"
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={suggestions.isOpen ? 'suggestions' : undefined}
          aria-activedescendant={idOfLine('suggestions', suggestions.active)}
          aria-describedby="text-about"
          aria-invalid={tooLong > 0}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setCaret(currentTarget.selectionStart);
          }}
          onSelect={({ currentTarget }) => setCaret(currentTarget.selectionStart)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onKeyDown={pressed}
        />
        <button
          type="button"
          class="composer-button"
          aria-label={isEdit ? 'Save' : 'Send'}
          onClick={() => void send()}
        >
          <Icon name="send" />
        </button>
      </div>
      <SuggestionList
        id="suggestions"
        label={offers[0]?.kind === 'command' ? 'Commands' : 'Mentions'}
        lines={offers.map(lineOf)}
        suggestions={suggestions}
        note=""
        take={take}
        isTabStop
      />
      <p id="text-about" class="composer-about">
        <SlowMode channel={channel} />
        <span class={tooLong > 0 ? 'wrong' : ''} role="status">
          {tooLong > 0 ? `${tooLong} characters too long.` : counted(-tooLong)}
        </span>
      </p>
    </>
  );
}

function counted(left: number): string {
  return left <= countedFrom ? `${left} characters left.` : '';
}

function SlowMode({ channel }: { readonly channel: PageChannel }) {
  const seconds = channel.rate_limit_per_user ?? 0;
  if (seconds === 0) return null;
  return <span>Slow mode is on: one message in {seconds} s.</span>;
}
