import type { Person, Story } from '../types.js';

/** A sentence of a story and where it stands. */
export interface PlacedSentence {
  /** The sentence, verbatim. */
  readonly sentence: string;
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
}

/**
 * The sentence that introduces a person: the first that tells their role beside their full name, or else beside another
 * of their names; where none does, the first with their full name, then the first with any. Undefined where the text
 * never names them.
 */
export function introductionOf(story: Story, person: Person): PlacedSentence | undefined {
  const { name, role } = person;
  const sentences = placedSentences(story).filter(({ sentence }) => isNamedIn(sentence, person));
  const withName = sentences.filter(({ sentence }) => holdsName(sentence, name));
  const tellsRole = ({ sentence }: PlacedSentence) => role !== '' && sentence.includes(role);
  return withName.find(tellsRole) ?? sentences.find(tellsRole) ?? withName[0] ?? sentences[0];
}

/** Whether a text names a person, by their full name or another that the story has for them. */
export function isNamedIn(text: string, { name, aliases }: Person): boolean {
  return [name, ...aliases].some((one) => holdsName(text, one));
}

/** The sentences of a story in order, each with its paragraph. */
export function placedSentences(story: Story): readonly PlacedSentence[] {
  return story.paragraphs.flatMap(({ number, sentences }) =>
    sentences.map(({ text }) => ({ sentence: text, paragraph: number })),
  );
}

/** Whether a name stands in a text as a word of its own: `Lee`, not the beginning of `Leeds`. */
function holdsName(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text.slice(0, at).slice(-1);
    const behind = text.charAt(at + name.length);
    if (!isLetter(before) && !isLetter(behind)) return true;
  }
  return false;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
