import { sentencesOf, type MarkedSentence } from '../answer/lead/marked-sentences.js';
import type { Answer, Passage } from '../answer/types.js';
import { introductionOf, isNamedIn, placedSentences } from '../story/people/introduction.js';
import type { Person, Story } from '../story/types.js';
import type { Palette } from './palette.js';

/** What an answer is printed with. */
export interface AnswerPrinted {
  readonly story: Story;
  readonly answer: Answer;
  /** Questions that the story answers; called only where some are shown. */
  readonly suggestions: () => readonly string[];
}

/**
 * An answer as `byline ask` prints it for people: the sentence with the answering words set off, what a lead leads to,
 * or an honest word.
 */
export function answerText(printed: AnswerPrinted, style: Palette): string {
  const { answer } = printed;
  const corrections = answer.corrections.map(({ typed, read }) =>
    style.dim(`read "${typed}" as "${read}"`),
  );
  const lines = [...corrections, ...(ledText(printed, style) ?? said(printed, style))];
  return [style.title(answer.question), ...lines.map((line) => `  ${line}`), ''].join('\n');
}

function said(printed: AnswerPrinted, style: Palette): readonly string[] {
  const { kind, passages } = printed.answer;
  const [best] = passages;
  if (kind === 'not-told' || best === undefined) {
    return ["The story doesn't tell that.", ...suggested(printed, style)];
  }
  if (kind === 'answer') return [markedText({ ...best, spans: [best] }, style)];
  return [
    "The story doesn't say it outright. Closest:",
    ...passages.map((passage) => markedText({ ...passage, spans: [] }, style)),
    ...suggested(printed, style),
  ];
}

/** What an answer's lead leads to; undefined where it has none, or none that can be shown. */
function ledText(printed: AnswerPrinted, style: Palette): readonly string[] | undefined {
  const { story, answer } = printed;
  const { lead, passages } = answer;
  switch (lead?.kind) {
    case 'no-question':
      return [purposes[lead.why], ...suggested(printed, style)];
    case 'summary':
      return placedSentences(story)
        .filter(({ sentence }) => story.summary.medium.includes(sentence))
        .map((one) => markedText({ ...one, spans: [] }, style));
    case 'person': {
      const person = story.people[lead.person];
      return person && personText(story, person, style);
    }
    case 'not-quoted': {
      const person = story.people[lead.person];
      return person && [...notQuotedText(person, passages, style), ...suggested(printed, style)];
    }
    case 'list':
      return sentencesOf(lead.members).map((one) => markedText(one, style));
    case 'which-person':
      return ['Whom do you mean?', ...lead.questions.map((question) => style.dim(`  ${question}`))];
    case undefined:
      return undefined;
  }
}

const purposes = {
  'small-talk': 'Byline answers questions about a news story, in its own words.',
  command: 'Byline only answers questions about a news story, in its own words.',
  language: "Byline only understands questions in the story's own language.",
} as const;

function personText(story: Story, person: Person, style: Palette): readonly string[] {
  const introduction = introductionOf(story, person);
  const quotes = story.quotes.filter(({ speaker }) => speaker === person.name);
  const quote = quotes.find(({ text }) => introduction?.sentence.includes(text) !== true);
  return [
    [style.bold(person.name), person.role].filter((part) => part !== '').join(', '),
    ...(introduction === undefined ? [] : [markedText({ ...introduction, spans: [] }, style)]),
    ...(quote === undefined
      ? []
      : [`"${quote.text}" ${style.dim(`(paragraph ${quote.paragraph})`)}`]),
  ];
}

function notQuotedText(
  person: Person,
  passages: readonly Passage[],
  style: Palette,
): readonly string[] {
  const naming = passages.filter(({ sentence }) => isNamedIn(sentence, person));
  const said = `The story doesn't quote ${person.name}.`;
  return [
    naming.length === 0 ? said : `${said} What it says of them:`,
    ...naming.map((passage) => markedText({ ...passage, spans: [] }, style)),
  ];
}

function suggested({ suggestions }: AnswerPrinted, style: Palette): readonly string[] {
  const questions = suggestions();
  return questions.length === 0
    ? []
    : ['It does answer:', ...questions.map((question) => style.dim(`  ${question}`))];
}

function markedText({ sentence, paragraph, spans }: MarkedSentence, style: Palette): string {
  let text = '';
  let done = 0;
  for (const { start, end } of spans) {
    text += sentence.slice(done, start) + style.bold(sentence.slice(start, end));
    done = end;
  }
  return `${text}${sentence.slice(done)} ${style.dim(`(paragraph ${paragraph})`)}`;
}
