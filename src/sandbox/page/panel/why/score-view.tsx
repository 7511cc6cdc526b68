import type { PanelPart, PanelScore } from '../../../panel-answers.js';
import { Bar } from '../bar.js';
import { points } from '../figures.js';

/** How many parts are shown before the others are asked for. */
const shownFirst = 3;

/** The parts of a score, the one that counts most first; all but three behind a line that opens. */
export function ScoreView({ score }: { readonly score: PanelScore }) {
  const { parts } = score;
  const most = Math.max(...parts.map((part) => Math.abs(part.points)), 1e-9);
  const rest = parts.slice(shownFirst);
  return (
    <>
      <PartList parts={parts.slice(0, shownFirst)} most={most} />
      {rest.length > 0 && (
        <details>
          <summary>{`All ${parts.length} parts, together ${points(score.score)}`}</summary>
          <PartList parts={rest} most={most} />
        </details>
      )}
    </>
  );
}

function PartList(props: { readonly parts: readonly PanelPart[]; readonly most: number }) {
  return (
    <ul class="parts">
      {props.parts.map((part) => (
        <li key={part.feature}>
          <span>{part.label}</span>
          <b>{points(part.points)}</b>
          <Bar
            share={Math.abs(part.points) / props.most}
            tone={part.points < 0 ? 'against' : 'for'}
          />
        </li>
      ))}
    </ul>
  );
}
