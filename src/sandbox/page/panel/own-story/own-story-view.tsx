import { usePage } from '../../state/page-context.js';
import { addressOfFile, fetchStory, removeStory } from '../panel-requests.js';
import { StoryFacts } from '../read-story/story-facts.js';
import { StoryText } from '../read-story/story-text.js';
import { useReply } from '../use-reply.js';
import { findingsInWords } from './own-story-words.js';
import type { OwnStory } from './use-own-story.js';

/** A story that was brought in: what was read of it, and what can be done with it. */
export function OwnStoryView(props: {
  readonly slug: string;
  readonly own: OwnStory;
  readonly close: () => void;
}) {
  const { dispatch, state } = usePage();
  const { last, forget } = props.own;
  const reply = useReply(props.slug, fetchStory);
  if (reply?.ok !== true) return null;
  const story = reply.value;
  const isNew = last.kind === 'read' && last.story.slug === props.slug;

  function ask(question: string): void {
    if (matchMedia('(max-width: 62rem)').matches) props.close();
    dispatch({ kind: 'prefill', text: `@${state.world.bot.username} ${question}` });
    document.getElementById('text')?.focus();
  }

  async function remove(): Promise<void> {
    await removeStory(props.slug);
    forget();
    document.getElementById('own-text')?.focus();
  }

  const [first = 'What is this story about?', ...others] = story.questions;
  return (
    <article class="own-story">
      <h3>{story.headline}</h3>
      <p>{findingsInWords(story)}</p>
      <div class="buttons">
        <button type="button" class="plain-button main" onClick={() => ask(first)}>
          Ask it<span class="unseen">: {first}</span>
        </button>
        <a class="plain-button" href={addressOfFile(props.slug)} download>
          Download the story file
        </a>
        <button type="button" class="plain-button" onClick={() => void remove()}>
          Remove<span class="unseen"> {story.headline}</span>
        </button>
      </div>
      <p class="hint">
        Where another story was chosen or posted, name yours in /ask or choose it with /story
        choose.
      </p>
      {others.length > 0 && (
        <details>
          <summary>Other questions that it answers</summary>
          <ul class="questions">
            {others.map((question) => (
              <li key={question}>
                <button type="button" class="plain-button" onClick={() => ask(question)}>
                  {question}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details open={isNew}>
        <summary>What Byline read</summary>
        <StoryFacts story={story} />
        <h4>Text</h4>
        <StoryText story={story} answer={undefined} />
      </details>
    </article>
  );
}
