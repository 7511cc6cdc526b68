import { hasOfKind } from './answer-type.js';
import { bm25 } from '../words/bm25.js';
import { followUpFeatures, standsAlone, type FollowUpFeatures } from '../conversation/follow-up.js';
import { askedShare, closePairs, longestRun, coveredShare, holdsSimilar } from './overlap.js';
import { farFromAll, meaningFeatures, type MeaningFeatures } from './meaning.js';
import type { QuestionKind } from '../question/question-kind.js';
import type { Question, Term } from '../question/read-question.js';
import type { IndexedSentence, StoryIndex } from '../story-index.js';

/** What is known of a sentence as the place that answers a question; each value about 0 to 1, higher for a better fit. */
export interface SentenceFeatures extends FollowUpFeatures, MeaningFeatures {
  /** BM25 over stems, per weight of the question. */
  readonly bm25: number;
  /** The share of the question's weight whose stems stand in the sentence. */
  readonly coverage: number;
  /** The same for stems that the headline lacks: words that tell this sentence from the story's others. */
  readonly special: number;
  /** The share that words of the same beginning cover: `investigate`, `investigator`. */
  readonly similar: number;
  /** The share that the sentence or one of its two neighbours covers. */
  readonly near: number;
  /** The share that its paragraph covers. */
  readonly paragraph: number;
  /** fuse.js's score of its paragraph. */
  readonly search: number;
  /** The share of the question's neighbouring words that stand close together in the sentence too. */
  readonly pairs: number;
  /** The share of the question's weight in the names it holds that stand in the sentence. */
  readonly names: number;
  /** 1 where the question asks for a time and the sentence has one beyond the question's own words. */
  readonly time: number;
  /** The same for a number: `how many`, `how much`. */
  readonly number: number;
  /** The same for a person. */
  readonly person: number;
  /** The same for a place. */
  readonly place: number;
  /** 1 where a number stands beside the noun that the question asks about. */
  readonly numbered: number;
  /** The share of the sentence's own weight that the question asks about. */
  readonly asked: number;
  /** The longest run of words that question and sentence share: words / 6, at most 1. */
  readonly run: number;
  /**
   * 1 where the question asks what somebody said and the sentence gives their words; 6, above all else, where it asks
   * nothing more; where it asks who said something, the share of it that stands inside a quotation.
   */
  readonly saidBy: number;
  /** 1 where the question asks who somebody is and the sentence names them with their role. */
  readonly introduces: number;
  /** The sentence's length: `ln(1 + words) / 4`. */
  readonly length: number;
}

const kindGroups: Readonly<Record<QuestionKind, 'time' | 'number' | 'person' | 'place' | 'other'>> =
  {
    when: 'time',
    'how-long': 'time',
    'how-often': 'number',
    'how-many': 'number',
    'how-much': 'number',
    how: 'other',
    who: 'person',
    'who-said': 'person',
    where: 'place',
    why: 'other',
    said: 'other',
    'yes-no': 'other',
    what: 'other',
  };

/** The features of every sentence of a story for a question, in the story's order. */
export function sentenceFeatures(
  index: StoryIndex,
  question: Question,
): readonly SentenceFeatures[] {
  const whole = question.weight || 1;
  const stems = question.terms.map(({ stem }) => stem);
  const scores = bm25(index.sentenceStems, stems);
  const found = index.findParagraphs(question.terms.map(({ folded }) => folded));
  const askedNames = new Set(
    question.terms.flatMap(({ folded }) => index.namedPeople.get(folded) ?? []),
  );
  const asked = new Set([...askedNames].map((i) => index.story.people[i]?.name ?? ''));
  const onlyNames = question.terms.every(({ folded }) => index.namedPeople.has(folded));
  const meaning = meaningFeatures(index.meaning, question);
  const followUp = followUpFeatures(index, question);
  const named = question.terms.filter(({ folded }) => index.namedPeople.has(folded));
  const special = question.terms.filter(({ stem }) => !index.headlineStems.has(stem));
  return index.sentences.map((sentence, i) => {
    const before = index.sentences[i - 1];
    const after = index.sentences[i + 1];
    const fits = hasOfKind(question, sentence);
    const paragraph = index.paragraphStems.get(sentence.paragraph);
    const holds = (term: Term): boolean => sentence.places.has(term.stem);
    return {
      bm25: (scores[i] ?? 0) / whole / 2,
      coverage: coveredShare(question.terms, holds),
      special: coveredShare(special, holds),
      similar: coveredShare(question.terms, (term) => holds(term) || holdsSimilar(sentence, term)),
      near: coveredShare(
        question.terms,
        (term) =>
          holds(term) ||
          before?.places.has(term.stem) === true ||
          after?.places.has(term.stem) === true,
      ),
      paragraph: coveredShare(question.terms, ({ stem }) => paragraph?.has(stem) ?? false),
      search: found.get(sentence.paragraph - 1) ?? 0,
      pairs: closePairs(question.terms, sentence),
      names: coveredShare(named, holds),
      time: fits && kindGroups[question.kind] === 'time' ? 1 : 0,
      number: fits && kindGroups[question.kind] === 'number' ? 1 : 0,
      person: fits && kindGroups[question.kind] === 'person' ? 1 : 0,
      place: fits && kindGroups[question.kind] === 'place' ? 1 : 0,
      numbered: isNumbered(sentence, question.focus) ? 1 : 0,
      asked: askedShare(question, sentence),
      run: Math.min(1, longestRun(question, sentence) / 6),
      saidBy: saidBy(question, sentence, asked, onlyNames),
      introduces:
        question.kind === 'who' &&
        onlyNames &&
        sentence.introduces.some((one) => askedNames.has(one))
          ? 1
          : 0,
      ...(meaning[i] ?? farFromAll),
      ...(followUp[i] ?? standsAlone),
      length: Math.log(1 + sentence.words.length) / 4,
    };
  });
}

function saidBy(
  { kind, terms }: Question,
  { quotes, quotedStems }: IndexedSentence,
  asked: ReadonlySet<string>,
  onlyNames: boolean,
): number {
  if (kind === 'who-said') return coveredShare(terms, ({ stem }) => quotedStems.has(stem));
  if (kind !== 'said' || !quotes.some(({ speaker }) => asked.has(speaker))) return 0;
  return onlyNames ? 6 : 1;
}

// How many fit is counted, as they stand in a sentence: "tackles (118)", "four forced fumbles".
const wordsBefore = 2;
const wordsBehind = 3;

/** Whether a number stands beside the thing that a question asks the number or the kind of. */
function isNumbered({ places, ofKind }: IndexedSentence, focus: string | undefined): boolean {
  const things = focus === undefined ? undefined : places.get(focus);
  if (things === undefined) return false;
  return ofKind['how-many'].some((number) =>
    things.some((thing) => thing >= number - wordsBefore && thing <= number + wordsBehind),
  );
}
