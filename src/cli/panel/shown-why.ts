import {
  explainAnswer,
  type ExplainedCandidate,
  type ExplainedConfidence,
  type Explanation,
} from '../../answer/explain/explain-answer.js';
import type { ExplainedScore } from '../../answer/explain/explained-score.js';
import type {
  PanelCandidate,
  PanelConfidence,
  PanelScore,
  PanelWhy,
} from '../../sandbox/panel-answers.js';
import type { Story } from '../../story/types.js';
import type { NotedAnswer } from './answer-notes.js';
import { labelOf } from './feature-labels.js';
import { shownAnswer } from './shown-answer.js';

/** Why an answer that the bot gave is what it is, as the side panel shows it; worked out anew, some milliseconds. */
export function shownWhy(noted: NotedAnswer): PanelWhy {
  const { found, question, turns, reading } = noted;
  const explanation = explainAnswer(found.index, question, turns, reading);
  const { candidates, confidence } = explanation;
  return {
    answer: shownAnswer(noted),
    candidates: candidates.map((candidate) => shownCandidate(found.story, candidate)),
    confidence: confidence && shownConfidence(explanation.lead, confidence),
  };
}

function shownCandidate(story: Story, candidate: ExplainedCandidate): PanelCandidate {
  const { paragraph, place, start, end, confidence, share, wordsShare } = candidate;
  return {
    paragraph,
    place,
    sentence: story.paragraphs[paragraph - 1]?.sentences[place]?.text ?? '',
    start,
    end,
    confidence,
    words: shownScore(candidate.words),
    wordsShare,
    blend: candidate.blend && shownScore(candidate.blend),
    share,
  };
}

function shownScore({ score, parts }: ExplainedScore): PanelScore {
  return {
    score,
    parts: parts.map(({ feature, value, weight, points }) => ({
      feature,
      label: labelOf(feature),
      value,
      weight,
      points,
    })),
  };
}

function shownConfidence(
  lead: Explanation['lead'],
  confidence: ExplainedConfidence,
): PanelConfidence {
  const { evidence, measured, final, thresholds } = confidence;
  return {
    evidence: shownScore(evidence),
    measured,
    final,
    because: becauseOf(lead, confidence),
    ...thresholds,
  };
}

/** What is divided by its own share may differ in the last bit. */
const nothing = 1e-9;

function becauseOf(
  lead: Explanation['lead'],
  { measured, found, final }: ExplainedConfidence,
): string {
  if (Math.abs(final - found) > nothing) return leadWords[lead?.kind ?? 'none'];
  if (measured - found > nothing) {
    return 'The sentence repeats the question, but hasn’t got what is asked for: at most it is shown as coming close.';
  }
  return '';
}

type LeadKind = NonNullable<Explanation['lead']>['kind'];

const leadWords: Readonly<Record<LeadKind | 'none', string>> = {
  person: 'It asks who somebody is: Byline shows what the story says of them.',
  summary: 'It asks what the story is about: Byline shows the summary.',
  list: 'It asks for several of something: Byline shows the list.',
  'which-person': 'Several people fit: Byline asks back who is meant.',
  'not-quoted': 'The story doesn’t quote whom it asks about: Byline shows what it says of them.',
  'no-question': 'It is no question to the story.',
  none: '',
};
