import type { PanelAnswer, PanelPassage } from '../../../panel-answers.js';
import type { PanelParagraph } from '../../../panel-stories.js';

/** A stretch of a paragraph: plain, a sentence that comes close, or the answer's sentence with its span. */
export type Piece =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'close'; readonly text: string }
  | {
      readonly kind: 'answer';
      readonly before: string;
      readonly span: string;
      readonly after: string;
    };

/** A paragraph's text cut into pieces by what an answer points to in it; joined they are the whole text. */
export function markedPieces(
  paragraph: PanelParagraph,
  answer: PanelAnswer | undefined,
): readonly Piece[] {
  const marked = markedPassages(answer).filter((one) => one.paragraph === paragraph.number);
  let at = 0;
  const pieces: Piece[] = [];
  for (const [place, { start, end }] of paragraph.sentences.entries()) {
    const passage = marked.find((one) => one.place === place);
    if (passage === undefined) continue;
    pieces.push({ kind: 'plain', text: paragraph.text.slice(at, start) });
    pieces.push(pieceOf(paragraph.text.slice(start, end), passage, hasSpan(answer)));
    at = end;
  }
  pieces.push({ kind: 'plain', text: paragraph.text.slice(at) });
  return pieces.filter((piece) => piece.kind !== 'plain' || piece.text !== '');
}

function pieceOf(sentence: string, { start, end }: PanelPassage, withSpan: boolean): Piece {
  if (!withSpan) return { kind: 'close', text: sentence };
  return {
    kind: 'answer',
    before: sentence.slice(0, start),
    span: sentence.slice(start, end),
    after: sentence.slice(end),
  };
}

/** The passages of an answer that are marked in the story: the one that was said, or all that come close; none where the story doesn't tell. */
export function markedPassages(answer: PanelAnswer | undefined): readonly PanelPassage[] {
  if (answer === undefined || answer.kind === 'not-told') return [];
  return hasSpan(answer) ? answer.passages.slice(0, 1) : answer.passages;
}

function hasSpan(answer: PanelAnswer | undefined): boolean {
  return answer?.kind === 'answer' && answer.lead === '';
}

/** What is marked in a story, in a sentence for people; '' where nothing is. */
export function markingInWords(answer: PanelAnswer | undefined): string {
  if (answer === undefined) return '';
  const numbers = [...new Set(markedPassages(answer).map(({ paragraph }) => paragraph))];
  const places = `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(', ')}`;
  if (numbers.length === 0) return `Nothing is marked for “${answer.question}”.`;
  return hasSpan(answer)
    ? `Marked: the answer to “${answer.question}”, in ${places}.`
    : `Marked: what comes close to “${answer.question}”, in ${places}.`;
}
