import type { PanelStory } from '../../../panel-stories.js';

/** The people, quotes and related headlines that were found in a story. */
export function StoryFacts({ story }: { readonly story: PanelStory }) {
  return (
    <div class="facts">
      <h3>People ({story.people.length})</h3>
      <ul>
        {story.people.map(({ name, role, mentions }) => (
          <li key={name}>
            <b>{name}</b>
            {role !== '' && `, ${role}`} <small>named {timesOf(mentions)}</small>
          </li>
        ))}
      </ul>
      <h3>Quotes ({story.quotes.length})</h3>
      <ul>
        {story.quotes.map(({ speaker, text, paragraph }, index) => (
          <li key={index}>
            <q>{text}</q>{' '}
            <small>{`${speaker || 'speaker not named'}, paragraph ${paragraph}`}</small>
          </li>
        ))}
      </ul>
      <h3>Related headlines ({story.related.length})</h3>
      <ul>
        {story.related.map(({ headline }) => (
          <li key={headline}>{headline}</li>
        ))}
      </ul>
    </div>
  );
}

function timesOf(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
