import type { PanelWhy } from '../../../panel-answers.js';
import { fetchWhy } from '../panel-requests.js';
import { chosenAnswer, type PanelAction, type PanelState } from '../panel-state.js';
import { useReply } from '../use-reply.js';
import { CandidateView } from './candidate-view.js';
import { ConfidenceView } from './confidence-view.js';
import { kindWords, readerWords, saidInWords } from './why-words.js';
import './why.css';

/** Why an answer is what it is: one of the last, the newest at first. */
export function WhyTab(props: {
  readonly state: PanelState;
  readonly dispatch: (action: PanelAction) => void;
}) {
  const { answers, answerId } = props.state;
  const chosen = chosenAnswer(props.state);
  const reply = useReply(chosen?.id ?? '', fetchWhy);
  if (chosen === undefined)
    return <p>Ask Byline something, and here stands why it answered as it did.</p>;
  return (
    <>
      <label class="field">
        Question
        <select
          value={answerId}
          onChange={({ currentTarget }) =>
            props.dispatch({ kind: 'answer-chosen', id: currentTarget.value })
          }
        >
          {answers.toReversed().map(({ id, question, kind }) => (
            <option key={id} value={id}>
              {`${question} (${kindWords[kind]})`}
            </option>
          ))}
        </select>
      </label>
      {reply?.ok === false && <p class="warning">{reply.problem.error}</p>}
      {reply?.ok === true && (
        <WhyView
          why={reply.value}
          showInStory={() => props.dispatch({ kind: 'show-in-story', id: chosen.id })}
        />
      )}
    </>
  );
}

function WhyView({ why, showInStory }: { readonly why: PanelWhy; showInStory: () => void }) {
  const { answer, candidates, confidence } = why;
  const { question, resolved, corrections } = answer;
  return (
    <>
      <dl class="reading">
        <dt>Asked</dt>
        <dd>{question}</dd>
        {resolved !== question && (
          <>
            <dt>Read as</dt>
            <dd>{resolved}</dd>
          </>
        )}
        {corrections.map(({ typed, read }) => (
          <dd key={typed} class="hint">{`“${typed}” was read as “${read}”.`}</dd>
        ))}
        <dt>Said</dt>
        <dd>{saidInWords(answer)}</dd>
      </dl>
      <div class="buttons">
        <button type="button" class="plain-button" onClick={showInStory}>
          Show in story
        </button>
      </div>
      {confidence === null ? (
        <p>The question says nothing that could be looked for in the story.</p>
      ) : (
        <ConfidenceView confidence={confidence} />
      )}
      <h2>Sentences that it was chosen from</h2>
      <p class="hint">
        {readerWords[answer.reader]} The per cents say how the choice is split among all sentences
        of the story.
      </p>
      <ol class="candidates">
        {candidates.map((candidate) => (
          <CandidateView key={`${candidate.paragraph} ${candidate.place}`} candidate={candidate} />
        ))}
      </ol>
    </>
  );
}
