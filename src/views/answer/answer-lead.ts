import { sentencesOf } from '../../answer/lead/marked-sentences.js';
import type { Lead, Passage } from '../../answer/types.js';
import type { Language } from '../../language/language.js';
import { isNamedIn } from '../../story/people/introduction.js';
import { followUpButton, notRightButton } from './answer-buttons.js';
import type { AnswerPart, AnswerShown } from './answer-shown.js';
import { clip, escapeMarkdown, withBoldSpans } from '../markdown.js';
import { ACCENT, button, MUTED, row, text } from '../message.js';
import { numberedParagraphButton, paragraphLine, passageText } from '../passage.js';
import { personCard } from '../people.js';
import { sourceLine } from '../story-line.js';
import { offered, offeredBeside } from './suggestions.js';
import { summaryParts } from '../summary.js';
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
  { language, slug, story, suggestions }: AnswerShown,
  why: (Lead & { readonly kind: 'no-question' })['why'],
): AnswerPart {
  const parts = [
    text(`${purpose(language, why, story.language)}\n${sourceLine(language, story)}`),
    ...offered(slug, suggestions, language.say('suggestions.for-example')),
  ];
  return { parts, accent: MUTED };
}

/** One kind sentence that says what Byline is for, to somebody who asked for something else. */
function purpose(
  language: Language,
  why: (Lead & { readonly kind: 'no-question' })['why'],
  storyLanguage: string,
): string {
  switch (why) {
    case 'small-talk':
      return language.say('lead.small-talk');
    case 'command':
      return language.say('lead.command');
    case 'language':
      return language.say(
        storyLanguage.startsWith('en') ? 'lead.only-english' : 'lead.only-own-language',
      );
  }
}

function summary({ language, slug, story, suggestions }: AnswerShown): AnswerPart {
  const parts = [
    ...summaryParts(language, slug, story, 'medium'),
    ...offeredBeside(language, slug, suggestions),
  ];
  return { parts, accent: ACCENT };
}

function person({ language, slug, story, answer, suggestions }: AnswerShown, place: number) {
  const card = personCard(language, slug, story, place + 1);
  if (card === undefined) return undefined;
  const paragraph = answer.passages[0]?.paragraph ?? 1;
  const parts = [
    ...card.parts,
    row([
      ...card.buttons,
      followUpButton(language, slug),
      notRightButton(language, slug, paragraph),
    ]),
    ...offeredBeside(language, slug, suggestions),
  ];
  return { parts, accent: ACCENT };
}

function notQuoted(shown: AnswerShown, place: number): AnswerPart | undefined {
  const { language, slug, story, answer, suggestions } = shown;
  const silent = story.people[place];
  if (silent === undefined) return undefined;
  const name = escapeMarkdown(clip(silent.name, 80));
  const passages = answer.passages.filter(({ sentence }) => isNamedIn(sentence, silent));
  const [first] = passages;
  const said = language.say('lead.not-quoted', { name });
  const parts = [
    text(
      first === undefined
        ? `${said}\n${sourceLine(language, story)}`
        : `${said} ${language.say('lead.said-of-them')}`,
    ),
    ...passages.map((passage) => text(passageText(language, story, passage))),
    row([
      ...(first === undefined ? [] : [numberedParagraphButton(language, slug, first.paragraph)]),
      button(language.say('answer.follow-up'), { kind: 'follow-up', story: slug }),
    ]),
    ...offered(slug, suggestions, language.say('suggestions.does-answer')),
  ];
  return { parts, accent: MUTED };
}

function list({ language, slug, story, suggestions }: AnswerShown, members: readonly Passage[]) {
  const sentences = sentencesOf(members).slice(0, LISTED.sentences);
  const [first] = sentences;
  if (first === undefined) return undefined;
  const parts = [
    ...sentences.map(({ sentence, paragraph, spans }) =>
      text(
        `> ${withBoldSpans(sentence, spans, LISTED.characters)}\n${paragraphLine(language, paragraph)}`,
      ),
    ),
    text(sourceLine(language, story)),
    row([
      numberedParagraphButton(language, slug, first.paragraph),
      followUpButton(language, slug),
      notRightButton(language, slug, first.paragraph),
    ]),
    ...offeredBeside(language, slug, suggestions),
  ];
  return { parts, accent: ACCENT };
}
