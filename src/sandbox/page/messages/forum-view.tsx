import { useState } from 'preact/hooks';
import { Icon } from '../frame/icon.js';
import { AuthorName } from '../members/author-name.js';
import { nameOfMention } from '../state/names.js';
import { usePage } from '../state/page-context.js';
import { compareIds, isThread, type PageChannel, seenIn } from '../state/world-state.js';
import { plainText } from './plain-text.js';
import { SentAt } from './times.js';
import './forum-view.css';

/** A forum: its posts, the newest first, and a form that starts one. */
export function ForumView({ forum }: { readonly forum: PageChannel }) {
  const { state } = usePage();
  const posts = state.world.channels
    .filter((one) => isThread(one) && one.parent_id === forum.id)
    .filter((one) => one.viewers.includes(state.speaker))
    .toSorted((one, other) => compareIds(other.id, one.id));
  return (
    <div id="messages" class="forum" tabIndex={-1}>
      {forum.writers.includes(state.speaker) ? (
        <PostForm />
      ) : (
        <p class="forum-empty">You don’t have permission to start posts here.</p>
      )}
      {posts.length === 0 && <p class="forum-empty">No posts yet.</p>}
      <ul>
        {posts.map((post) => (
          <li key={post.id}>
            <PostCard post={post} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function PostCard({ post }: { readonly post: PageChannel }) {
  const { state, dispatch } = usePage();
  const entries = seenIn(state.entries, post.id, state.speaker);
  const first = entries[0]?.message;
  return (
    <button
      type="button"
      class="post"
      onClick={() => dispatch({ kind: 'go-to', channelId: post.id })}
    >
      <strong class="post-name">{post.name}</strong>
      {first !== undefined && (
        <span class="post-start">
          <AuthorName user={first.author} />:{' '}
          {plainText(first, (of, id) => nameOfMention(state.world, of, id), state.world.now)}
        </span>
      )}
      <span class="post-facts">
        <Icon name="forum" /> {answersInWords(entries.length - 1)}
        {first !== undefined && <SentAt at={first.timestamp} />}
        {post.thread_metadata?.archived === true && ' · archived'}
      </span>
    </button>
  );
}

function answersInWords(count: number): string {
  if (count < 1) return 'no answers yet';
  return count === 1 ? '1 answer' : `${count} answers`;
}

function PostForm() {
  const { deeds } = usePage();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  return (
    <form
      class="post-form"
      aria-label="New post"
      onSubmit={(event) => {
        event.preventDefault();
        void deeds.startPost(name, text);
      }}
    >
      <label>
        Title
        <input
          value={name}
          required
          maxLength={100}
          autocomplete="off"
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <label>
        First message
        <textarea
          id="text"
          value={text}
          required
          maxLength={2000}
          rows={2}
          placeholder="@Byline and a question"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="message-button" data-style="1">
        <Icon name="plus" /> Start the post
      </button>
    </form>
  );
}
