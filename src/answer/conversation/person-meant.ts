import { genderByRole, PERSON_PRONOUNS } from '../../story/people/gender.js';
import { placeOf } from './follow-up.js';
import { likeliest, namesIn } from './names-in.js';
import { readQuestion } from '../question/read-question.js';
import type { StoryIndex } from '../story-index.js';
import type { Turn } from '../types.js';
import { readWords, type Word } from '../words/words.js';

// Up to so many UTF-16 units the span that answers `who ...?` is a name; a longer one is a clause that holds names.
const longestName = 60;

/**
 * Whom `he` or `she` means after some turns (oldest first), as places in `story.people`; none where nobody was spoken of.
 *
 * Later turns go before earlier ones. In a turn who answered it goes before those whom its question names, they before
 * who says what the sentence shown quotes, and that speaker before the others of whom it speaks. Of these the first
 * group that the pronoun fits counts; where several in it fit, the most prominent comes first. Where it fits nobody of
 * whom the turns spoke, it is the only one of the story whom it fits.
 *
 * @param pronoun - folded
 */
export function personMeant(
  index: StoryIndex,
  pronoun: string,
  turns: readonly Turn[],
): readonly number[] {
  const gender = PERSON_PRONOUNS.get(pronoun);
  const { people } = index.story;
  const groups = spokenOf(index, turns);
  const fitting = groups.map((group) => {
    const sure = group.filter((one) => index.genders[one] === gender);
    return sure.length > 0 ? sure : group.filter((one) => index.genders[one] === 'unknown');
  });
  // a given name may mislead, so whoever asks may know better whether it is a he or a she; a title doesn't
  const possible = groups.map((group) =>
    group.filter((one) => {
      const told = people[one] && genderByRole(people[one]);
      return told === gender || told === 'unknown';
    }),
  );
  const known = [...fitting, ...possible].find((group) => group.length > 0);
  return known ?? onlyOne(index.genders.flatMap((one, place) => (one === gender ? [place] : [])));
}

const onlyOne = (people: readonly number[]): readonly number[] =>
  people.length === 1 ? people : [];

/**
 * The one of some people, who share a name, of whom the turns (oldest first) spoke last; undefined where they spoke of
 * none, or of several alike.
 */
export function lastSpokenOf(
  index: StoryIndex,
  people: readonly number[],
  turns: readonly Turn[],
): number | undefined {
  const groups = spokenOf(index, turns).map((group) => group.filter((one) => people.includes(one)));
  const [one, ...others] = groups.find((group) => group.length > 0) ?? [];
  return others.length === 0 ? one : undefined;
}

/** The people of whom turns spoke in groups, the most prominent group of the last turn first. */
const spokenOf = (index: StoryIndex, turns: readonly Turn[]): readonly (readonly number[])[] =>
  turns.toReversed().flatMap((turn) => spokenOfIn(index, turn));

function spokenOfIn(
  index: StoryIndex,
  { question, passage }: Turn,
): readonly (readonly number[])[] {
  const { words, kind } = readQuestion(index, question);
  const asked = namedIn(index, words);
  if (passage === null) return [asked];
  const span = passage.sentence.slice(passage.start, passage.end);
  const answering = kind === 'who' && span.length <= longestName ? readWords(span) : [];
  const at = placeOf(index, passage);
  const speakers = (index.sentences[at]?.quotes ?? []).map(({ speaker }) => speaker);
  const people = index.peopleOf[at] ?? [];
  const speaking = people.filter((one) => speakers.includes(index.story.people[one]?.name ?? ''));
  return [namedIn(index, answering), asked, speaking, people];
}

function namedIn(index: StoryIndex, words: readonly Word[]): readonly number[] {
  const names = namesIn(index.namedPeople, words);
  return [...new Set(names.flatMap((name) => likeliest(index.story, words, name).slice(0, 1)))];
}
