import type { IndexedSentence, StoryIndex } from '../../answer/story-index.js';
import { introductionOf, isNamedIn } from '../../story/people/introduction.js';
import type { PlacedSentence } from '../../story/people/introduction.js';
import { isBareTitle } from '../../story/people/roles.js';
import type { Person } from '../../story/types.js';
import { standsAlone } from './stands-alone.js';

/** Somebody of a story with the sentence that tells who they are. */
export interface IntroducedPerson {
  /** Their place in `story.people`, from 0. */
  readonly person: number;
  /** As `introductionOf` finds it. */
  readonly introduction: PlacedSentence;
}

const LONGEST = 400;
// what somebody is to others in the story, or thinks, tells a reader nothing
const VAGUE =
  /^(?:his|her|its|their|it['’]s|my|our)\b|^(?:rival|opponent|critic|colleague|friend|successor|republican|democrat|conservative|liberal|leftist)$|['’]s$/iu;
const PLURAL = /[^aisu]s$/iu;
const BEHIND_HEAD = / (?:of|for|from|at|in|on) |,/u;
const OPENING = /^[^,]{1,60}, /u;
/** So many UTF-16 units (`Dr.`, `Meanwhile`) may stand before somebody's role and name in a sentence about them. */
const LEAD_IN = 12;

/**
 * The person whom a story names most often among those whom one sentence introduces: it can be read by itself, begins
 * with them and has their full name and role. One whom the short summary doesn't introduce already comes first.
 * Undefined where there is none.
 */
export function introducedPersonOf(index: StoryIndex): IntroducedPerson | undefined {
  const { story } = index;
  const introduced = story.people.flatMap((one, person) => {
    const introduction = introductionOf(story, one);
    return introduction !== undefined && introduces(index, introduction, one)
      ? [{ person, introduction, mentions: one.mentions }]
      : [];
  });
  const isKnown = ({ introduction }: IntroducedPerson): number =>
    Number(story.summary.short.includes(introduction.sentence));
  const [best] = introduced.toSorted((a, b) => isKnown(a) - isKnown(b) || b.mentions - a.mentions);
  return best && { person: best.person, introduction: best.introduction };
}

function introduces(index: StoryIndex, placed: PlacedSentence, person: Person): boolean {
  const sentence = index.sentences.find(
    ({ text, paragraph }) => text === placed.sentence && paragraph === placed.paragraph,
  );
  if (sentence === undefined || !tellsWho(sentence, person)) return false;
  return beginsWith(index, sentence, person) && standsAlone(index, sentence);
}

/** Whether a sentence begins with somebody, behind `On Monday night,` at most, and before anybody else. */
function beginsWith({ story }: StoryIndex, { text }: IndexedSentence, person: Person): boolean {
  const ahead = text.slice(0, text.indexOf(person.name)).replace(person.role, '');
  const isFirst = story.people.every((one) => one === person || !isNamedIn(ahead, one));
  return isFirst && ahead.replace(OPENING, '').length <= LEAD_IN;
}

function tellsWho({ text }: IndexedSentence, { name, role }: Person): boolean {
  // `president` of `president of the ferry works`: `contenders` are said of several
  const [head = ''] = role.split(BEHIND_HEAD);
  const isRole = role !== '' && !isBareTitle(role) && !VAGUE.test(role) && !PLURAL.test(head);
  const isTold = text.includes(name) && text.includes(role);
  return isRole && name.includes(' ') && isTold && text.length <= LONGEST;
}
