import { ComponentType, type APISectionComponent } from 'discord-api-types/v10';
import type { Lead } from '../../answer/types.js';
import type { Person, StorySlug } from '../../story/types.js';
import type { AnswerPart, AnswerShown } from './answer-shown.js';
import { clip, escapeMarkdown, unescapeMarkdown } from '../markdown.js';
import { button, MUTED, text } from '../message.js';
import { sourceLine } from '../story-line.js';

/** As many people can be asked back for; escaped, they fit a message. */
const MOST_PEOPLE = 4;
/** How many characters of a name, a role and a question are shown. */
const SHOWN = { name: 80, role: 120, question: 200 } as const;

const QUESTION_MARK = '-# ';
const FIRST_QUESTION_ID = 1_000_010;

/** Asks back whom a question means: a person a line, with the question about them and a button that asks it. */
export function whichPersonPart(
  { language, slug, story }: AnswerShown,
  { people, questions }: Extract<Lead, { kind: 'which-person' }>,
): AnswerPart | undefined {
  const offered = people.slice(0, MOST_PEOPLE).flatMap((place, i) => {
    const person = story.people[place];
    const question = questions[i];
    return person === undefined || question === undefined
      ? []
      : [personOffered(slug, person, question, i + 1)];
  });
  if (offered.length === 0) return undefined;
  const parts = [
    text(language.say('which-person.whom')),
    ...offered,
    text(sourceLine(language, story)),
  ];
  return { parts, accent: MUTED };
}

function personOffered(
  slug: StorySlug,
  { name, role }: Person,
  question: string,
  place: number,
): APISectionComponent {
  const shownName = escapeMarkdown(clip(name, SHOWN.name));
  const shownRole = role === '' ? '' : `, ${escapeMarkdown(clip(role, SHOWN.role))}`;
  const asked = clip(question.replace(/\s+/g, ' ').trim(), SHOWN.question);
  return {
    type: ComponentType.Section,
    components: [
      text(`**${shownName}**${shownRole}`),
      text(`${QUESTION_MARK}${escapeMarkdown(asked)}`, FIRST_QUESTION_ID + place),
    ],
    accessory: button(name, { kind: 'meant', story: slug, place }),
  };
}

/** The question beside the `place`th button of a message that asks back, from its text displays; undefined for others. */
export function questionMeant(
  texts: readonly { readonly id: number; readonly content: string }[],
  place: number,
): string | undefined {
  const found = texts.find(({ id }) => id === FIRST_QUESTION_ID + place);
  return found && unescapeMarkdown(found.content.slice(QUESTION_MARK.length));
}
