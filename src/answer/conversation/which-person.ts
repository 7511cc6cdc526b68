import { resolveQuestion } from './conversation.js';
import { ownTerms } from './left-out.js';
import { namesIn } from './names-in.js';
import { lastSpokenOf, personMeant } from './person-meant.js';
import { pronounIn, withPersonNamed } from './pronoun.js';
import { rankSentences } from '../ranking/ranking.js';
import { readQuestion, type Question } from '../question/read-question.js';
import { sharedName, type Doubt } from './shared-name.js';
import type { StoryIndex } from '../story-index.js';
import type { Lead, Turn } from '../types.js';
import { readWords } from '../words/words.js';

// With more of them a list of names helps nobody.
const mostOffered = 4;

/**
 * Asks back whom a question means, where several people fit equally well: two who share the only name in it, or two men
 * of whom the last sentence speaks before `who is he?`. Null where one fits better, by the conversation or by what else
 * the question says.
 *
 * @param question - as read, not yet resolved from the turns
 */
export function whichPerson(
  index: StoryIndex,
  question: Question,
  turns: readonly Turn[],
): Extract<Lead, { kind: 'which-person' }> | null {
  const doubt = nameInDoubt(index, question, turns) ?? pronounInDoubt(index, question, turns);
  if (doubt === undefined || isToldApart(index, question, doubt.people)) return null;
  const people = doubt.people.slice(0, mostOffered);
  const questions = people.map((place) => {
    const asked = doubt.about(index.story.people[place]?.name ?? '');
    return resolveQuestion(index, readQuestion(index, asked), turns).text;
  });
  return { kind: 'which-person', people, questions };
}

function nameInDoubt(
  index: StoryIndex,
  question: Question,
  turns: readonly Turn[],
): Doubt | undefined {
  const shared = sharedName(index, question);
  const told = shared !== undefined && lastSpokenOf(index, shared.people, turns) !== undefined;
  return told ? undefined : shared;
}

function pronounInDoubt(
  index: StoryIndex,
  question: Question,
  turns: readonly Turn[],
): Doubt | undefined {
  const pronoun = pronounIn(question.words);
  if (pronoun === undefined || namesIn(index.namedPeople, question.words).length > 0)
    return undefined;
  const people = personMeant(index, pronoun.folded, turns);
  const asksWho = question.kind === 'who' && ownTerms(question).length === 0;
  if (people.length < 2 || (!asksWho && !areJoined(index, people, turns.at(-1)))) return undefined;
  return { people, about: (name) => withPersonNamed(question, pronoun, name) };
}

/** Whether a turn names the first two people as `Ann and Ben`, so that neither is more prominent. */
function areJoined(index: StoryIndex, people: readonly number[], turn: Turn | undefined): boolean {
  return [turn?.question ?? '', turn?.passage?.sentence ?? ''].some((text) => {
    const words = readWords(text);
    const names = namesIn(index.namedPeople, words);
    return names.some(({ people: one, to }, at) => {
      const next = names[at + 1];
      const joined = next?.from === to + 2 && /^(?:and|or)$/.test(words[to + 1]?.folded ?? '');
      return (
        joined && people.slice(0, 2).every((place) => [...one, ...next.people].includes(place))
      );
    });
  });
}

/** Whether the best sentence for a question has more of it than the name and speaks of one of the people alone. */
function isToldApart(index: StoryIndex, question: Question, people: readonly number[]): boolean {
  const more = ownTerms(question).filter(({ folded }) => !index.namedPeople.has(folded));
  if (more.length === 0) return false;
  const [best] = rankSentences(index, question);
  const of = index.peopleOf[best?.at ?? -1] ?? [];
  return (
    more.some(({ stem }) => best?.sentence.places.has(stem) === true) &&
    people.filter((one) => of.includes(one)).length === 1
  );
}
