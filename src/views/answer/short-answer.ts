import { sentencesOf } from '../../answer/lead/marked-sentences.js';
import type { Answer, Passage } from '../../answer/types.js';
import type { Language } from '../../language/language.js';
import { introductionOf, isNamedIn } from '../../story/people/introduction.js';
import type { Story } from '../../story/types.js';
import { clip, escapeMarkdown, withBoldSpan, withBoldSpans } from '../markdown.js';
import { paragraphLine, passageShown } from '../passage.js';

/** An answer among several, as Discord Markdown. */
export interface ShortAnswer {
  readonly content: string;
  /** The number of the paragraph that it comes from; undefined where it comes from none. */
  readonly paragraph: number | undefined;
}

/** How many characters are shown of each part, and how many sentences of a list and people; three, escaped, fit a message. */
const SHOWN = { sentence: 280, listed: 140, sentences: 2, name: 60, role: 80, people: 4 } as const;

/** The least that answers a question: one sentence, two of a list, a person with the sentence that introduces them. */
export function shortAnswer(language: Language, story: Story, answer: Answer): ShortAnswer {
  return leadInShort(language, story, answer) ?? sentenceInShort(language, answer);
}

function leadInShort(language: Language, story: Story, answer: Answer): ShortAnswer | undefined {
  const { lead } = answer;
  switch (lead?.kind) {
    case 'summary':
      return summary(story);
    case 'person':
      return person(language, story, lead.person);
    case 'not-quoted':
      return notQuoted(language, story, lead.person, answer);
    case 'list':
      return list(language, lead.members);
    case 'which-person':
      return whichPerson(language, story, lead.people);
    case 'no-question':
    case undefined:
      return undefined;
  }
}

function sentenceInShort(language: Language, { kind, passages }: Answer): ShortAnswer {
  const [best] = passages;
  if (kind === 'not-told' || best === undefined) {
    return { content: language.say('answer.not-told'), paragraph: undefined };
  }
  if (kind === 'passages') return closest(language, language.say('answers.closest'), best);
  const { sentence, start, end, paragraph } = best;
  const shown = withBoldSpan(sentence, start, end, SHOWN.sentence);
  return { content: `> ${shown}\n${paragraphLine(language, paragraph)}`, paragraph };
}

function closest(language: Language, said: string, passage: Passage): ShortAnswer {
  const { paragraph } = passage;
  const shown = escapeMarkdown(passageShown(passage, SHOWN.sentence));
  return { content: `${said}\n> ${shown}\n${paragraphLine(language, paragraph)}`, paragraph };
}

function summary({ summary }: Story): ShortAnswer | undefined {
  const sentences = summary.short.map((one) => escapeMarkdown(clip(one, SHOWN.listed)));
  if (sentences.length === 0) return undefined;
  return { content: `> ${sentences.join(' ')}`, paragraph: undefined };
}

function person(language: Language, story: Story, place: number): ShortAnswer | undefined {
  const known = story.people[place];
  if (known === undefined) return undefined;
  const name = escapeMarkdown(clip(known.name, SHOWN.name));
  const role = known.role === '' ? '' : `, ${escapeMarkdown(clip(known.role, SHOWN.role))}`;
  const head = `**${name}**${role}`;
  const introduction = introductionOf(story, known);
  if (introduction === undefined) return { content: head, paragraph: undefined };
  const { sentence, paragraph } = introduction;
  const shown = escapeMarkdown(clip(sentence, SHOWN.sentence - SHOWN.role));
  return { content: `${head}\n> ${shown}\n${paragraphLine(language, paragraph)}`, paragraph };
}

function notQuoted(
  language: Language,
  story: Story,
  place: number,
  { passages }: Answer,
): ShortAnswer | undefined {
  const silent = story.people[place];
  if (silent === undefined) return undefined;
  const name = escapeMarkdown(clip(silent.name, SHOWN.name));
  const said = language.say('lead.not-quoted', { name });
  const passage = passages.find(({ sentence }) => isNamedIn(sentence, silent));
  if (passage === undefined) return { content: said, paragraph: undefined };
  return closest(language, `${said} ${language.say('lead.said-of-them')}`, passage);
}

function list(language: Language, members: readonly Passage[]): ShortAnswer | undefined {
  const sentences = sentencesOf(members).slice(0, SHOWN.sentences);
  const [first] = sentences;
  if (first === undefined) return undefined;
  const content = sentences
    .map(
      ({ sentence, spans, paragraph }) =>
        `> ${withBoldSpans(sentence, spans, SHOWN.listed)}\n${paragraphLine(language, paragraph)}`,
    )
    .join('\n');
  return { content, paragraph: first.paragraph };
}

function whichPerson(
  language: Language,
  story: Story,
  places: readonly number[],
): ShortAnswer | undefined {
  const names = places
    .flatMap((place) => story.people[place]?.name ?? [])
    .slice(0, SHOWN.people)
    .map((name) => `**${escapeMarkdown(clip(name, SHOWN.name))}**`);
  if (names.length === 0) return undefined;
  const said = language.say('which-person.whom');
  return { content: `${said} ${names.join(', ')}`, paragraph: undefined };
}
