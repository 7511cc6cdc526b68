import type { Answer, Passage } from '../answer/types.js';
import type { Palette } from './palette.js';

/** An answer as `byline ask` prints it for people: the sentence with the answering words set off, or an honest word. */
export function answerText(answer: Answer, style: Palette): string {
  const corrections = answer.corrections.map(({ typed, read }) =>
    style.dim(`  read "${typed}" as "${read}"`),
  );
  return [style.title(answer.question), ...corrections, ...said(answer, style), ''].join('\n');
}

function said(answer: Answer, style: Palette): readonly string[] {
  const [best] = answer.passages;
  if (answer.kind === 'not-told' || best === undefined) return ["  The story doesn't tell that."];
  if (answer.kind === 'answer') return [passageText(best, style, true)];
  return [
    "  The story doesn't say it outright. Closest:",
    ...answer.passages.map((passage) => passageText(passage, style, false)),
  ];
}

function passageText(passage: Passage, style: Palette, withSpan: boolean): string {
  const { sentence, start, end } = passage;
  const text = withSpan
    ? sentence.slice(0, start) + style.bold(sentence.slice(start, end)) + sentence.slice(end)
    : sentence;
  return `  ${text} ${style.dim(`(paragraph ${passage.paragraph})`)}`;
}
