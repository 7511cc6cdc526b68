import { closeEnough, confidenceOf, onlyClose, sureEnough } from './confidence.js';
import { resolveQuestion } from './conversation.js';
import { confidenceWith, leadOf, ledFirst, ledSpan } from './lead.js';
import { rankSentences } from './ranking.js';
import { readQuestion } from './read-question.js';
import { givesWhatWasSaid } from './said.js';
import { answeringSpan } from './spans.js';
import type { StoryIndex } from './story-index.js';
import type { Answer, Passage, Turn } from './types.js';
import { whichPerson } from './which-person.js';

const mostPassages = 3;

/**
 * What a story says to a question, in the light of the turns before it (oldest first). A question without a word, or
 * without one that carries meaning, gets `not-told` and no passages.
 */
export function answerQuestion(
  index: StoryIndex,
  question: string,
  turns: readonly Turn[] = [],
): Answer {
  const read = readQuestion(index, question);
  const asked = resolveQuestion(index, read, turns);
  const sentences = rankSentences(index, asked);
  const lead = whichPerson(index, read, turns) ?? leadOf(index, question, asked, sentences);
  // who is asked back for must not stand in the question already
  const resolved = lead?.kind === 'which-person' ? read.text : asked.text;
  const nothing = { question, resolved, corrections: asked.corrections, lead };
  const saysNothing = asked.terms.length === 0 && lead?.kind !== 'summary';
  if (saysNothing) return { ...nothing, kind: 'not-told', passages: [] };
  const ranked = ledFirst(index, lead, sentences).slice(0, mostPassages);
  const best = ranked[0];
  if (best === undefined) return { ...nothing, kind: 'not-told', passages: [] };
  const sure = confidenceWith(
    lead,
    givesWhatWasSaid(index, asked, best)
      ? confidenceOf(index, asked, best)
      : Math.min(confidenceOf(index, asked, best), onlyClose),
  );
  const passages = ranked.map((candidate): Passage => ({
    sentence: candidate.sentence.text,
    paragraph: candidate.sentence.paragraph,
    // only the best is ever shown with a span, and choosing spans takes as long as ranking
    ...(candidate === best
      ? (ledSpan(lead, candidate.sentence) ?? answeringSpan(index, asked, candidate.sentence))
      : { start: 0, end: candidate.sentence.text.length }),
    confidence: (sure * candidate.share) / best.share,
  }));
  return { ...nothing, kind: kindOf(sure), passages };
}

function kindOf(confidence: number): Answer['kind'] {
  if (confidence >= sureEnough) return 'answer';
  return confidence >= closeEnough ? 'passages' : 'not-told';
}
