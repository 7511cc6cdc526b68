import type { NamedPerson } from '../file/draft.js';
import { wholeKey } from './name-forms.js';
import type { PersonGroup } from './name-register.js';
import { findNames, isListedWord } from './names.js';
import type { NameUse } from './names.js';
import { groupsOf, groupsOfNamed } from './person-groups.js';
import { rolesOf } from './person-roles.js';
import { silentParagraphs } from './silent-paragraphs.js';
import type { Mention, Paragraph, Person } from '../types.js';
import type { Word } from '../text/words.js';

/** Who is named in a story, and where. */
export interface Cast {
  readonly people: readonly Person[];
  /** In the story's order. */
  readonly mentions: readonly Mention[];
}

/**
 * Finds the people whom the story names, with their roles, other names and mentions.
 *
 * Where the file names its people, exactly those are the people, in its order; the text only tells
 * how often and where. `words` are the words of each paragraph. Photo credits, bylines and what is
 * written like a headline bring in nobody.
 */
export function findPeople(
  paragraphs: readonly Paragraph[],
  words: readonly (readonly Word[])[],
  named: readonly NamedPerson[] | null,
): Cast {
  const uses = usesOf(paragraphs, words, named);
  const silent = silentParagraphs(paragraphs, words);
  const groups = named === null ? groupsOf(uses, silent) : groupsOfNamed(named, uses);
  const roles = rolesOf(groups, paragraphs, words, silent);
  return {
    people: groups.map((group) => personOf(group, roles)),
    mentions: mentionsOf(groups, words),
  };
}

/** Where people are named; a story is gone through twice where somebody’s surname is also another word: `Ann Baker`. */
function usesOf(
  paragraphs: readonly Paragraph[],
  words: readonly (readonly Word[])[],
  named: readonly NamedPerson[] | null,
): readonly NameUse[] {
  const all = (surnames: ReadonlySet<string>) =>
    withoutThings(
      paragraphs.flatMap(({ text, number }, at) =>
        findNames(text, words[at] ?? [], number, surnames),
      ),
    );
  if (named !== null) return all(listedSurnames(named.map(({ name }) => name.split(' '))));
  const first = all(new Set());
  const full = first.filter(({ parts, evidence }) => parts.length > 1 && evidence === 2);
  const surnames = listedSurnames(full.map(({ parts }) => parts));
  return surnames.size === 0 ? first : all(surnames);
}

/** The uses that are people’s: what is a thing somewhere is one wherever nothing shows surely that it is not. */
function withoutThings(uses: readonly NameUse[]): readonly NameUse[] {
  const things = new Set(
    uses.filter((use) => use.isThing && use.parts.length > 1).map(({ parts }) => wholeKey(parts)),
  );
  return uses.filter(
    ({ isThing, evidence, parts }) => !isThing && (evidence === 2 || !things.has(wholeKey(parts))),
  );
}

function listedSurnames(names: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(names.map((parts) => (parts.at(-1) ?? '').toLowerCase()).filter(isListedWord));
}

function mentionsOf(
  groups: readonly PersonGroup[],
  words: readonly (readonly Word[])[],
): readonly Mention[] {
  const mentions = groups.flatMap(({ uses }, person) =>
    uses.flatMap((use): Mention[] => {
      const row = words[use.paragraph - 1] ?? [];
      const first = row[use.titleFrom];
      const last = row[use.to];
      if (first === undefined || last === undefined) return [];
      const { possessive, end } = last;
      return [{ person, paragraph: use.paragraph, start: first.start, end, possessive }];
    }),
  );
  return mentions.toSorted((a, b) => a.paragraph - b.paragraph || a.start - b.start);
}

function personOf(group: PersonGroup, roles: ReadonlyMap<PersonGroup, string>): Person {
  const name = group.name.join(' ');
  const mentions = group.uses.length;
  if (group.named) return { name, role: group.role, aliases: group.aliases, mentions };
  const forms = group.uses.flatMap(({ parts, title, nickname }) => {
    const bare = parts.join(' ');
    return [title === '' ? bare : `${title} ${bare}`, ...(nickname === '' ? [] : [nickname])];
  });
  const aliases = [...new Set(forms)].filter((form) => form !== name);
  return { name, role: roles.get(group) ?? '', aliases, mentions };
}
