import type { BlendFeatures } from '../../answer/blend.js';
import type { SentenceFeatures } from '../../answer/ranking/sentence-features.js';

/** What a confidence looks at beside a sentence's own features. */
type ConfidenceFeature =
  | 'share'
  | 'ahead'
  | 'known'
  | 'rarestKnown'
  | 'brief'
  | 'telling'
  | 'told'
  | 'agreed'
  | 'none'
  | 'bias';

type Feature = keyof SentenceFeatures | keyof BlendFeatures | ConfidenceFeature;

const labels: Readonly<Record<Feature, string>> = {
  bm25: 'Words of the question, rare ones for more (BM25)',
  coverage: 'How much of the question stands in the sentence',
  special: 'How much of it stands there, but for the headline’s words',
  similar: 'Words that begin alike',
  near: 'Words in it or in the sentences beside it',
  paragraph: 'Words in its paragraph',
  search: 'Fuzzy search over paragraphs (fuse.js)',
  pairs: 'Neighbouring words that stand close together',
  names: 'Names of the question',
  time: 'A time is asked for, and it has one',
  number: 'A number is asked for, and it has one',
  person: 'A person is asked for, and it names one',
  place: 'A place is asked for, and it has one',
  numbered: 'A number beside the thing asked about',
  asked: 'How much of the sentence is asked about',
  run: 'The longest run of shared words',
  saidBy: 'It quotes whom the question asks about',
  introduces: 'It says who the person is',
  length: 'Its length',
  alike: 'Words close in meaning',
  alikeNear: 'Words close in meaning, with the sentences beside it',
  paraphrased: 'Other words for the same',
  context: 'What it and its neighbours are about',
  ordered: 'Words close in meaning, in the question’s order',
  shownTells: 'The sentence shown last has what is asked',
  behindShown: 'It follows the sentence shown last',
  besideShown: 'It stands in the paragraph shown last',
  speaksOf: 'It speaks of the person meant',
  again: 'It was shown before',
  model: 'The model: this sentence answers',
  span: 'The model: this span answers',
  words: 'Words and meanings (the built-in reader)',
  modelByCoverage: 'The model, where the question has the story’s words',
  wordsByCoverage: 'Words and meanings, where the question has the story’s words',
  rules: 'Rules for people’s words and follow-ups',
  share: 'Its share among all sentences',
  ahead: 'Its share among all sentences (logarithm)',
  known: 'How much of the question the story has at all',
  rarestKnown: 'The story has the rarest words too',
  brief: 'How short the story is',
  telling: 'How many words with a meaning the question has',
  told: 'The built-in reader’s own confidence',
  agreed: 'Both readers chose this sentence',
  none: 'The model: something answers',
  bias: 'What every score begins with',
};

const labelsByName: ReadonlyMap<string, string> = new Map(Object.entries(labels));

/** What a feature of a score is, in a few words for people; its name in the code where it has none. */
export const labelOf = (feature: string): string => labelsByName.get(feature) ?? feature;
