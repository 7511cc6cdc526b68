import { introductionOf } from '../../story/people/introduction.js';
import { namePassage, peopleNamedIn } from './people-in-sentence.js';
import type { StoryIndex } from '../story-index.js';
import type { Passage } from '../types.js';
import { readWords, type Word } from '../words/words.js';

/** Everybody whose role holds all these words, in whatever number: `the American negotiators`; each where the story introduces them. */
export function listedPeople(index: StoryIndex, about: readonly Word[]): readonly Passage[] {
  return index.story.people.flatMap((person, place) => {
    const role = new Set(readWords(person.role).map(({ stem }) => stem));
    if (!about.every(({ stem }) => role.has(stem))) return [];
    const introduction = introductionOf(index.story, person);
    const sentence = index.sentences.find(
      ({ text, paragraph }) =>
        text === introduction?.sentence && paragraph === introduction.paragraph,
    );
    if (sentence === undefined) return [];
    const named = peopleNamedIn(index, sentence).find((one) => one.person === place);
    return named === undefined ? [] : [namePassage(sentence, named)];
  });
}
