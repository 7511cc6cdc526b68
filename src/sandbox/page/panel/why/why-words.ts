import type { PanelAnswer, PanelConfidence, PanelReader } from '../../../panel-answers.js';
import { percent } from '../figures.js';

/** What Byline did with a question, in a sentence. */
export function saidInWords({ kind, lead, passages }: PanelAnswer): string {
  if (lead !== '' && kind !== 'not-told') return leadWords[lead] ?? 'Byline showed a list.';
  if (kind === 'answer')
    return `Byline gave an answer, from paragraph ${passages[0]?.paragraph ?? '?'}.`;
  if (kind === 'passages') return 'Byline was not sure enough: it showed the closest passages.';
  return 'Byline said that the story doesn’t tell.';
}

const leadWords: Readonly<Record<string, string>> = {
  person: 'Byline showed what the story says of a person.',
  summary: 'Byline showed the summary.',
  list: 'Byline showed a list.',
  'which-person': 'Byline asked back who is meant.',
  'not-quoted': 'Byline said that the person isn’t quoted, and showed what the story says.',
  'no-question': 'Byline took it for no question to the story.',
};

/** A few words for what came of a question, for the list of answers. */
export const kindWords: Readonly<Record<PanelAnswer['kind'], string>> = {
  answer: 'answer',
  passages: 'closest passages',
  'not-told': 'not in the story',
};

/** Who pointed to the sentence, in a sentence. */
export const readerWords: Readonly<Record<PanelReader, string>> = {
  'built-in': 'The built-in reader pointed: words, their meanings and rules, without the model.',
  blended: 'The model on this machine and the built-in reader pointed together.',
};

/** Confidence and thresholds in words, for who doesn't see the bar. */
export function confidenceInWords({ final, sure, close }: PanelConfidence): string {
  return (
    `Confidence ${percent(final)}. From ${percent(sure)} on Byline says it as the answer, ` +
    `from ${percent(close)} on it shows the closest passages, below that the story doesn’t tell.`
  );
}
