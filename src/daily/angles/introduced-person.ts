import { introductionOf } from '../../story/introduction.js';
import type { PlacedSentence } from '../../story/introduction.js';
import { isBareTitle } from '../../story/roles.js';
import type { Person, Story } from '../../story/types.js';

/** Somebody of a story with the sentence that tells who they are. */
export interface IntroducedPerson {
  /** Their place in `story.people`, from 0. */
  readonly person: number;
  readonly introduction: PlacedSentence;
}

const LONGEST = 400;
const TORN = /^["“«„][^"”»“]*$|^[^"“«„]*["”»]$/u;

/**
 * The person whom a story names most often and of whom it tells, in one sentence that names them in full, who they are.
 * One whom the short summary doesn't introduce already comes first. Undefined where there is none.
 */
export function introducedPersonOf(story: Story): IntroducedPerson | undefined {
  const candidates = story.people.flatMap((one, person) => {
    const introduction = introductionOf(story, one);
    const fits = introduction !== undefined && tellsWho(one, introduction.sentence);
    return fits ? [{ person, introduction, mentions: one.mentions }] : [];
  });
  const isKnown = ({ introduction }: IntroducedPerson) =>
    Number(story.summary.short.includes(introduction.sentence));
  const [best] = candidates.toSorted((a, b) => isKnown(a) - isKnown(b) || b.mentions - a.mentions);
  return best && { person: best.person, introduction: best.introduction };
}

function tellsWho({ name, role }: Person, sentence: string): boolean {
  const isKnown = role !== '' && !isBareTitle(role) && name.includes(' ');
  const isReadable = sentence.length <= LONGEST && !TORN.test(sentence);
  return isKnown && isReadable && sentence.includes(name) && sentence.includes(role);
}
