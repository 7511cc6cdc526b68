import { behindOpening } from '../question/opening.js';
import type { StoryIndex } from '../story-index.js';
import { readWords, type Word } from '../words/words.js';

const beginnings: readonly (readonly string[])[] = [
  'who is',
  'who was',
  'who are',
  'who exactly is',
  'whos',
  'who',
  'about',
  'more about',
  'something about',
  'everything about',
  'what do you know about',
  'what do we know about',
  'what does the story say about',
  'what does the article say about',
  'what is known about',
  'describe',
  'info on',
  'info about',
  'information on',
  'information about',
].map((beginning) => beginning.split(' '));

const around: ReadonlySet<string> = new Set(
  'who the a an this that mr mrs ms miss dr sir guy man woman person called named again then anyway exactly please'.split(
    ' ',
  ),
);

/**
 * The person whom a question asks to be introduced: `who is Ann Lee?`, `tell me about the mayor`, `Lee?`. Their place
 * in `story.people`, from 0; undefined where the question asks anything more, or where several people could be meant.
 */
export function askedPerson(index: StoryIndex, words: readonly Word[]): number | undefined {
  const asked = behindOpening(words);
  const beginning = beginnings.find((one) => one.every((word, i) => asked[i]?.folded === word));
  // `and Lee?` asks of Lee what was asked before of somebody else, and `Lee’s?` of something that is Lee’s
  const goesOn = /^(?:and|but|so)$/.test(words[0]?.folded ?? '') && beginning?.[0] !== 'who';
  const isOwner = /['’]s?$/u.test(asked.at(-1)?.text ?? '');
  if (goesOn || isOwner) return undefined;
  const rest = asked
    .slice(beginning?.length ?? 0)
    .map(({ folded }) => folded)
    .filter((word) => !around.has(word));
  if (rest.length === 0) return undefined;
  const named = only(index, (person) => isName(person, rest));
  if (named !== undefined || beginning === undefined) return named;
  return only(index, (person) => isRole(person, rest));
}

interface Names {
  readonly name: string;
  readonly role: string;
  readonly aliases: readonly string[];
}

function only({ story }: StoryIndex, fits: (person: Names) => boolean): number | undefined {
  const [first, ...others] = story.people.flatMap((person, place) => (fits(person) ? [place] : []));
  return others.length === 0 ? first : undefined;
}

/** Whether words are a person's name, or part of it, perhaps with their role: `the baker Ann Lee`. */
function isName({ name, role, aliases }: Names, words: readonly string[]): boolean {
  const names = foldedIn([name, ...aliases].join(' '));
  const roles = foldedIn(role);
  return (
    words.some((word) => names.includes(word)) &&
    words.every((word) => names.includes(word) || roles.includes(word))
  );
}

/** Whether words are a person's role, or part of it with its noun: `mayor` and `mayor of Osen`, not `Osen`. */
function isRole({ role }: Names, words: readonly string[]): boolean {
  return role.split(/[,;]/u).some((part) => {
    const inPart = foldedIn(part);
    const [head] = foldedIn(
      part.split(/\s(?:of|at|for|in|on|to|from|with|who|that)\s/u)[0] ?? '',
    ).slice(-1);
    return (
      head !== undefined && words.includes(head) && words.every((word) => inPart.includes(word))
    );
  });
}

const foldedIn = (text: string): readonly string[] => readWords(text).map(({ folded }) => folded);
