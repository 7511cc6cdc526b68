import { ButtonStyle } from 'discord-api-types/v10';
import { sentencesOf } from '../answer/lead/marked-sentences.js';
import type { Lead, Passage } from '../answer/types.js';
import { isNamedIn } from '../story/introduction.js';
import type { AnswerPart, AnswerShown } from './answer-shown.js';
import { clip, escapeMarkdown, withBoldSpans } from './markdown.js';
import { ACCENT, button, MUTED, row, text } from './message.js';
import { paragraphButton, passageText } from './passage.js';
import { personCard } from './people.js';
import { sourceLine } from './story-line.js';
import { offered, offeredBeside } from './suggestions.js';
import { summaryParts } from './summary.js';
import { whichPersonPart } from './which-person.js';

/** How many sentences of a list are shown, and how many characters of each; escaped, they fit a message. */
const LISTED = { sentences: 4, characters: 300 } as const;

/** What an answer's lead shows; undefined where it has none, or none that can be shown. */
export function leadPart(shown: AnswerShown): AnswerPart | undefined {
  const { lead } = shown.answer;
  switch (lead?.kind) {
    case 'no-question':
      return noQuestion(shown, lead.why);
    case 'summary':
      return summary(shown);
    case 'person':
      return person(shown, lead.person);
    case 'not-quoted':
      return notQuoted(shown, lead.person);
    case 'list':
      return list(shown, lead.members);
    case 'which-person':
      return whichPersonPart(shown, lead);
    case undefined:
      return undefined;
  }
}

function noQuestion(
  { slug, story, suggestions }: AnswerShown,
  why: (Lead & { readonly kind: 'no-question' })['why'],
): AnswerPart {
  const parts = [
    text(`${purpose(why, story.language)}\n${sourceLine(story)}`),
    ...offered(slug, suggestions, 'For example:'),
  ];
  return { parts, accent: MUTED };
}

/** One kind sentence that says what Byline is for, to somebody who asked for something else. */
function purpose(why: (Lead & { readonly kind: 'no-question' })['why'], language: string): string {
  switch (why) {
    case 'small-talk':
      return 'I’m Byline, and I answer questions about a news story in its own words. Ask me anything about it.';
    case 'command':
      return 'I answer questions about a news story, in its own words. What else I can do, `/help` shows.';
    case 'language': {
      const named = language.startsWith('en') ? 'English' : 'the story’s own language';
      return `I only understand questions in ${named}. Ask me anything about the story.`;
    }
  }
}

function summary({ slug, story, suggestions }: AnswerShown): AnswerPart {
  const parts = [...summaryParts(slug, story, 'medium'), ...offeredBeside(slug, suggestions)];
  return { parts, accent: ACCENT };
}

function person({ slug, story, answer, suggestions }: AnswerShown, place: number) {
  const card = personCard(slug, story, place + 1);
  if (card === undefined) return undefined;
  const paragraph = answer.passages[0]?.paragraph ?? 1;
  const parts = [
    ...card.parts,
    row([
      ...card.buttons,
      button('Follow up', { kind: 'follow-up', story: slug }, ButtonStyle.Primary),
      button('Not right?', { kind: 'not-right', story: slug, paragraph }),
    ]),
    ...offeredBeside(slug, suggestions),
  ];
  return { parts, accent: ACCENT };
}

function notQuoted(shown: AnswerShown, place: number): AnswerPart | undefined {
  const { slug, story, answer, suggestions } = shown;
  const silent = story.people[place];
  if (silent === undefined) return undefined;
  const name = escapeMarkdown(clip(silent.name, 80));
  const passages = answer.passages.filter(({ sentence }) => isNamedIn(sentence, silent));
  const [first] = passages;
  const said = `The story doesn’t quote ${name}.`;
  const parts = [
    text(first === undefined ? `${said}\n${sourceLine(story)}` : `${said} What it says of them:`),
    ...passages.map((passage) => text(passageText(story, passage))),
    row([
      ...(first === undefined
        ? []
        : [paragraphButton(slug, first.paragraph, `Show paragraph ${first.paragraph}`)]),
      button('Follow up', { kind: 'follow-up', story: slug }),
    ]),
    ...offered(slug, suggestions, 'It does answer:'),
  ];
  return { parts, accent: MUTED };
}

function list({ slug, story, suggestions }: AnswerShown, members: readonly Passage[]) {
  const sentences = sentencesOf(members).slice(0, LISTED.sentences);
  const [first] = sentences;
  if (first === undefined) return undefined;
  const parts = [
    ...sentences.map(({ sentence, paragraph, spans }) =>
      text(`> ${withBoldSpans(sentence, spans, LISTED.characters)}\n-# Paragraph ${paragraph}`),
    ),
    text(sourceLine(story)),
    row([
      paragraphButton(slug, first.paragraph, `Show paragraph ${first.paragraph}`),
      button('Follow up', { kind: 'follow-up', story: slug }, ButtonStyle.Primary),
      button('Not right?', { kind: 'not-right', story: slug, paragraph: first.paragraph }),
    ]),
    ...offeredBeside(slug, suggestions),
  ];
  return { parts, accent: ACCENT };
}
