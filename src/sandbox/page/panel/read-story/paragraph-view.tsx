import type { PanelAnswer } from '../../../panel-answers.js';
import type { PanelParagraph } from '../../../panel-stories.js';
import { markedPieces, type Piece } from './marked-pieces.js';

/** A numbered paragraph, with what an answer points to marked. */
export function ParagraphView(props: {
  readonly paragraph: PanelParagraph;
  readonly answer: PanelAnswer | undefined;
}) {
  const { number } = props.paragraph;
  return (
    <li id={`paragraph-${number}`}>
      <span class="number">
        <span class="unseen">Paragraph </span>
        {number}
      </span>
      <p>
        {markedPieces(props.paragraph, props.answer).map((piece, index) => (
          <PieceView key={index} piece={piece} />
        ))}
      </p>
    </li>
  );
}

function PieceView({ piece }: { readonly piece: Piece }) {
  if (piece.kind === 'plain') return <>{piece.text}</>;
  if (piece.kind === 'close')
    return (
      <mark class="close">
        <span class="unseen">[close] </span>
        {piece.text}
      </mark>
    );
  return (
    <mark class="answer">
      <span class="unseen">[the answer] </span>
      {piece.before}
      <u>{piece.span}</u>
      {piece.after}
    </mark>
  );
}
