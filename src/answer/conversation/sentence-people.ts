import { PERSON_PRONOUNS, type Gender } from '../../story/people/gender.js';
import type { Story } from '../../story/types.js';
import { likeliest, namesIn, type NamedPeople } from './names-in.js';
import type { IndexedSentence } from '../story-index.js';

/**
 * Of whom each sentence speaks, most prominent first, as places in `story.people`: who says what it quotes, who is
 * named, and whom `he` or `she` means: the person of that gender spoken of last.
 */
export function sentencePeople(
  story: Story,
  genders: readonly Gender[],
  named: NamedPeople,
  sentences: readonly Pick<IndexedSentence, 'words' | 'quotes'>[],
): readonly (readonly number[])[] {
  const byName = new Map(story.people.map(({ name }, place) => [name, place]));
  let recent: readonly number[] = [];
  return sentences.map(({ words, quotes }) => {
    const speakers = quotes.flatMap(({ speaker }) => byName.get(speaker) ?? []);
    const names = namesIn(named, words).flatMap((name) =>
      likeliest(story, words, name).slice(0, 1),
    );
    const pronouns = new Set(words.flatMap(({ folded }) => PERSON_PRONOUNS.get(folded) ?? []));
    const meant = [...pronouns].flatMap(
      (pronoun) =>
        recent.find((place) => genders[place] === pronoun || genders[place] === 'unknown') ?? [],
    );
    const people = [...new Set([...speakers, ...names, ...meant])];
    recent = [...new Set([...people, ...recent])];
    return people;
  });
}
