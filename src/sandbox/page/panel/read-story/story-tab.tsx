import { useEffect } from 'preact/hooks';
import { fetchStory } from '../panel-requests.js';
import { chosenAnswer, type PanelAction, type PanelState } from '../panel-state.js';
import { useReply } from '../use-reply.js';
import { markedPassages, markingInWords } from './marked-pieces.js';
import { StoryFacts } from './story-facts.js';
import { StoryText } from './story-text.js';
import './story.css';

/** A story as Byline read it; after an answer its paragraph is in sight and its sentence marked. */
export function StoryTab(props: {
  readonly state: PanelState;
  readonly dispatch: (action: PanelAction) => void;
}) {
  const { slug, stories, tab } = props.state;
  const reply = useReply(slug, fetchStory);
  const chosen = chosenAnswer(props.state);
  const answer = chosen?.slug === slug ? chosen : undefined;
  const story = reply?.ok === true ? reply.value : undefined;
  useEffect(() => {
    const first = markedPassages(answer)[0];
    if (tab === 'story' && story !== undefined && first !== undefined)
      bringIntoSight(first.paragraph);
  }, [answer, story, tab]);
  return (
    <>
      <label class="field">
        Story
        <select
          value={slug}
          onChange={({ currentTarget }) =>
            props.dispatch({ kind: 'story-chosen', slug: currentTarget.value })
          }
        >
          {stories.map((one) => (
            <option key={one.slug} value={one.slug}>
              {one.own ? `${one.headline} (yours)` : one.headline}
            </option>
          ))}
        </select>
      </label>
      <p class="marking" role="status">
        {markingInWords(answer)}
      </p>
      {reply?.ok === false && <p class="warning">{reply.problem.error}</p>}
      {story !== undefined && (
        <article class="story">
          <h2>{story.headline}</h2>
          <p class="standfirst">{story.standfirst}</p>
          <StoryText story={story} answer={answer} />
          <StoryFacts story={story} />
        </article>
      )}
    </>
  );
}

function bringIntoSight(paragraph: number): void {
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  document
    .getElementById(`paragraph-${paragraph}`)
    ?.scrollIntoView({ block: 'center', behavior: isStill ? 'auto' : 'smooth' });
}
