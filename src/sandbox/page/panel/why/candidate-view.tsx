import type { PanelCandidate } from '../../../panel-answers.js';
import { percent, points } from '../figures.js';
import { ScoreView } from './score-view.js';

/** A sentence that could have been the answer, and what its score is made of. */
export function CandidateView({ candidate }: { readonly candidate: PanelCandidate }) {
  const { paragraph, sentence, start, end, share, wordsShare, words, blend } = candidate;
  const isWhole = start === 0 && end === sentence.length;
  return (
    <li>
      <h3>
        Paragraph {paragraph} <span>{percent(share)} of the choice</span>
      </h3>
      <blockquote>
        {sentence.slice(0, start)}
        {isWhole ? sentence : <u>{sentence.slice(start, end)}</u>}
        {sentence.slice(end)}
      </blockquote>
      {blend !== null && (
        <>
          <p class="hint">
            Score {points(blend.score)}. Every reader takes points away for its doubt: nothing taken
            away is best.
          </p>
          <ScoreView score={blend} />
        </>
      )}
      {blend === null ? (
        <WordsScore words={words} />
      ) : (
        <details>
          <summary>{`By words alone: ${percent(wordsShare)} of the choice`}</summary>
          <WordsScore words={words} />
        </details>
      )}
    </li>
  );
}

function WordsScore({ words }: Pick<PanelCandidate, 'words'>) {
  return (
    <>
      <p class="hint">
        Score by words and rules {points(words.score)}. Points above 0 speak for the sentence.
      </p>
      <ScoreView score={words} />
    </>
  );
}
