import { PERSON_PRONOUNS } from '../../story/people/gender.js';
import type { Question } from '../question/read-question.js';
import type { Word } from '../words/words.js';

/** The first pronoun among words that stands for one person, or undefined. */
export const pronounIn = (words: readonly Word[]): Word | undefined =>
  words.find(({ folded }) => PERSON_PRONOUNS.has(folded));

/** The text of a question with a name in place of its pronoun: `his questions` is `Rutte’s questions`. */
export function withPersonNamed({ text, words }: Question, pronoun: Word, name: string): string {
  const next = words[words.indexOf(pronoun) + 1];
  return text.slice(0, pronoun.start) + name + ending(pronoun, next) + text.slice(pronoun.end);
}

function ending({ folded, text }: Word, next: Word | undefined): string {
  const contracted = /['’].*$/u.exec(text)?.[0];
  if (contracted !== undefined) return contracted;
  const possessive = folded === 'his' || folded === 'hers' || (folded === 'her' && next?.content);
  return possessive === true ? '’s' : '';
}
