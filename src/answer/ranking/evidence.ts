import type { QuestionKind } from '../question/question-kind.js';
import type { Question, Term } from '../question/read-question.js';
import { givesWhatWasSaid } from '../said.js';
import type { StoryIndex } from '../story-index.js';
import { hasOfKind } from './answer-type.js';
import { comesNear } from './meaning.js';
import type { RankedSentence } from './ranking.js';

/**
 * Whether a sentence can be the answer at all, however much of the question it repeats: it has a time or a quantity where
 * one is asked for, gives somebody's words where these are asked for, and speaks of something of the question beside
 * names that the story is full of.
 */
export function canAnswer(index: StoryIndex, question: Question, best: RankedSentence): boolean {
  return (
    givesWhatWasSaid(index, question, best) &&
    hasQuantity(question, best) &&
    sharesMoreThanNames(index, question, best)
  );
}

const quantityKinds: ReadonlySet<QuestionKind> = new Set([
  'when',
  'how-many',
  'how-much',
  'how-long',
  'how-often',
]);

// Words that tell a time or a quantity without naming one.
const vague: ReadonlySet<string> = new Set(
  `after before during until when while since all both half none several dozens hundreds thousands millions most few
  majority quarter third double percent per cent more less fewer least`.split(/\s+/),
);

function hasQuantity(question: Question, { sentence }: RankedSentence): boolean {
  if (!quantityKinds.has(question.kind) || hasOfKind(question, sentence)) return true;
  return sentence.words.some(({ folded, tag }) => vague.has(folded) || tag === 'NUM');
}

// A name that so few sentences have leads to them, whatever is asked.
const fewSentences = 2;

function sharesMoreThanNames(
  index: StoryIndex,
  { terms }: Question,
  { at }: RankedSentence,
): boolean {
  const sentencesWith = ({ stem }: Term): number => index.sentenceStems.textsWith.get(stem) ?? 0;
  const names = terms.filter((term) => isNameIn(index, term));
  const others = terms.filter((term) => !names.includes(term));
  if (others.length === 0) return true;
  if (others.some((term) => sentencesWith(term) > 0)) return true;
  if (names.some((term) => sentencesWith(term) <= fewSentences)) return true;
  return [at - 1, at, at + 1].some((place) =>
    others.some((term) => comesNear(index.meaning, place, term)),
  );
}

/** Whether the story has a term, and only as a name. */
function isNameIn({ sentences, namedPeople }: StoryIndex, { stem, folded }: Term): boolean {
  if (namedPeople.has(folded)) return true;
  const holding = sentences.filter(({ places }) => places.has(stem));
  return (
    holding.length > 0 &&
    holding.every(({ places, words }) =>
      (places.get(stem) ?? []).every((place) => words[place]?.tag === 'PROPN'),
    )
  );
}
