import type { PanelConfidence } from '../../../panel-answers.js';
import { Bar } from '../bar.js';
import { percent } from '../figures.js';
import { ScoreView } from './score-view.js';
import { confidenceInWords } from './why-words.js';

/** How sure the reader was, against both thresholds, and how that came about. */
export function ConfidenceView({ confidence }: { readonly confidence: PanelConfidence }) {
  const { final, measured, because, evidence } = confidence;
  return (
    <section>
      <h2>How sure Byline was</h2>
      <div class="confidence" aria-hidden="true">
        <b>{percent(final)}</b>
        <div class="scale">
          <Bar share={final} tone="for" />
          <Threshold at={confidence.close} label="passages" side="before" />
          <Threshold at={confidence.sure} label="answer" side="behind" />
        </div>
      </div>
      <p>{confidenceInWords(confidence)}</p>
      {because !== '' && (
        <p>
          Of answers with this score {percent(measured)} are right. {because}
        </p>
      )}
      <details>
        <summary>How the confidence came about</summary>
        <p class="hint">
          These parts say how well the best sentence fits. Their sum was compared with answers to
          other stories: {percent(measured)} of those with such a sum were right.
        </p>
        <ScoreView score={evidence} />
      </details>
    </section>
  );
}

function Threshold(props: {
  readonly at: number;
  readonly label: string;
  /** On which side of the line the label stands. */
  readonly side: 'before' | 'behind';
}) {
  return (
    <span class={`threshold ${props.side}`} style={{ left: `${props.at * 100}%` }}>
      <small>{props.label}</small>
    </span>
  );
}
