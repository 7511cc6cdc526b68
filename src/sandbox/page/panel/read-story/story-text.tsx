import { Fragment } from 'preact';
import type { PanelAnswer } from '../../../panel-answers.js';
import type { PanelStory } from '../../../panel-stories.js';
import { ParagraphView } from './paragraph-view.js';

/** A story's paragraphs with their headings, and what an answer points to marked. */
export function StoryText(props: {
  readonly story: PanelStory;
  readonly answer: PanelAnswer | undefined;
}) {
  const { paragraphs } = props.story;
  return (
    <ol class="paragraphs">
      {paragraphs.map((paragraph, index) => (
        <Fragment key={paragraph.number}>
          {paragraph.section !== (paragraphs[index - 1]?.section ?? '') && (
            <li class="section-heading">{paragraph.section}</li>
          )}
          <ParagraphView paragraph={paragraph} answer={props.answer} />
        </Fragment>
      ))}
    </ol>
  );
}
