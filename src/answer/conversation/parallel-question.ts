import { TITLES } from '../../story/people/name-words.js';
import { behindConnectives } from './left-out.js';
import { namesIn } from './names-in.js';
import type { Question } from '../question/read-question.js';
import { roleIn } from './role-in.js';
import type { StoryIndex } from '../story-index.js';
import { readWords, type Word } from '../words/words.js';

const placePrepositions: ReadonlySet<string> = new Set('in at near on'.split(' '));

/**
 * The question before, asked of somebody or some place else: `what about Rutte?` after `What did Trump say?` is `What
 * did Rutte say?`, and `and in Florida?` after `Who won in Texas?` is `Who won in Florida?`. Undefined where a question
 * gives more than that, where the one before has no name or place to put it for, and where both have the same.
 *
 * @param before - the text of the question before
 */
export function parallelQuestion(
  index: StoryIndex,
  question: Question,
  before: string,
): string | undefined {
  const given = behindConnectives(question.words);
  const asked = readWords(before);
  const first = given[0];
  const last = given.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const named = isName(index, given) || isRole(index, given);
  const replaced = named ? nameIn(index, asked) : placeIn(given, asked);
  if (replaced === undefined) return undefined;
  const ending = isPossessive(replaced.last) && !isPossessive(last) ? '’s' : '';
  const put = question.text.slice(first.start, last.end) + ending;
  const parallel = before.slice(0, replaced.first.start) + put + before.slice(replaced.last.end);
  return parallel === before ? undefined : parallel;
}

/** Words of a text that stand in a row, by the first and the last of them. */
interface Run {
  readonly first: Word;
  readonly last: Word;
}

function isName(index: StoryIndex, words: readonly Word[]): boolean {
  const [name, ...others] = namesIn(index.namedPeople, words);
  if (name === undefined || others.length > 0) return false;
  return words.every(({ folded }, at) => TITLES.has(folded) || (at >= name.from && at <= name.to));
}

function isRole({ story }: StoryIndex, words: readonly Word[]): boolean {
  const role = roleIn(story, words);
  return role !== undefined && role.from === 0 && role.to === words.length - 1;
}

function nameIn(index: StoryIndex, words: readonly Word[]): Run | undefined {
  const [name] = namesIn(index.namedPeople, words);
  if (name === undefined) return undefined;
  // a title goes with the name: `President Trump` becomes `Rutte`
  const titled = TITLES.has(words[name.from - 1]?.folded ?? '');
  return runOf(words, titled ? name.from - 1 : name.from, name.to);
}

/** Where a text has `in Texas`, for words that are `in Florida`: the preposition and the words with capitals behind it. */
function placeIn(given: readonly Word[], words: readonly Word[]): Run | undefined {
  const [preposition, ...place] = given;
  if (preposition === undefined || !placePrepositions.has(preposition.folded)) return undefined;
  if (place.length === 0 || !place.every(({ content }) => content)) return undefined;
  const from = words.findIndex(
    ({ folded }, at) => folded === preposition.folded && isCapitalised(words[at + 1]),
  );
  if (from < 0) return undefined;
  const behind = words.findIndex((word, at) => at > from && !isCapitalised(word));
  return runOf(words, from, (behind < 0 ? words.length : behind) - 1);
}

function runOf(words: readonly Word[], from = -1, to = -1): Run | undefined {
  const first = words[from];
  const last = words[to];
  return first === undefined || last === undefined ? undefined : { first, last };
}

const isCapitalised = (word: Word | undefined): boolean =>
  word !== undefined && /^\p{Lu}/u.test(word.text);
const isPossessive = ({ text }: Word): boolean => /['’]s?$/u.test(text);
