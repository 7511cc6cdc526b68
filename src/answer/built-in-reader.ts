import { confidenceOf, onlyClose } from './confidence.js';
import { resolveQuestion } from './conversation/conversation.js';
import { confidenceWith, leadOf, ledFirst, ledSpan } from './lead/lead.js';
import { rankSentences, type RankedSentence } from './ranking/ranking.js';
import type { Pointing } from './reader.js';
import { readQuestion, type Question } from './question/read-question.js';
import { canAnswer } from './ranking/evidence.js';
import { answeringSpan } from './span/spans.js';
import type { StoryIndex } from './story-index.js';
import type { Turn } from './types.js';
import { whichPerson } from './conversation/which-person.js';

const mostPointers = 3;

/** The reader that every Byline has: it compares words and their meanings, in about a millisecond, and knows no grammar. */
export function builtInReader(
  index: StoryIndex,
  question: string,
  turns: readonly Turn[],
): Pointing {
  const read = readQuestion(index, question);
  const asked = resolveQuestion(index, read, turns);
  const sentences = rankSentences(index, asked);
  const lead = whichPerson(index, read, turns) ?? leadOf(index, question, asked, sentences);
  // who is asked back for must not stand in the question already
  const resolved = lead?.kind === 'which-person' ? read.text : asked.text;
  const { corrections } = asked;
  const ranked = ledFirst(index, lead, sentences).slice(0, mostPointers);
  const best = ranked[0];
  const saysNothing = asked.terms.length === 0 && lead?.kind !== 'summary';
  if (best === undefined || saysNothing) return { resolved, corrections, lead, pointers: [] };
  const sure = confidenceWith(lead, confidenceIn(index, asked, best));
  const pointers = ranked.map((candidate) => ({
    paragraph: candidate.sentence.paragraph,
    place: candidate.sentence.place,
    // only the best is ever shown with a span, and choosing spans takes as long as ranking
    ...(candidate === best
      ? (ledSpan(lead, candidate.sentence) ?? answeringSpan(index, asked, candidate.sentence))
      : { start: 0, end: candidate.sentence.text.length }),
    confidence: (sure * candidate.share) / best.share,
  }));
  return { resolved, corrections, lead, pointers };
}

function confidenceIn(index: StoryIndex, asked: Question, best: RankedSentence): number {
  const confidence = confidenceOf(index, asked, best);
  return canAnswer(index, asked, best) ? confidence : Math.min(confidence, onlyClose);
}
