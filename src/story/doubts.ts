import { grouped } from './grouped.js';
import { nameKey, surnameKey } from './people/name-forms.js';
import type { Person, Quote, ReportedStatement, Story } from './types.js';

/** A point of a story's reading that its editor may want to check. */
export type Doubt =
  /** Without a date, `on Wednesday` stays as written, and the newest story can't be told. */
  | { readonly kind: 'no-date' }
  | { readonly kind: 'no-people' }
  /** A heading without a paragraph: maybe a line that belongs to the page. */
  | { readonly kind: 'empty-section'; readonly heading: string }
  /** Neither a person nor a source was found for a quote's words. */
  | { readonly kind: 'no-speaker'; readonly quote: Quote }
  | { readonly kind: 'no-source'; readonly statement: ReportedStatement }
  /** A surname alone can be given to the wrong one of them. */
  | { readonly kind: 'one-surname'; readonly people: readonly Person[] }
  /** Two people have one alias, so one name stands for both. */
  | { readonly kind: 'one-alias'; readonly alias: string; readonly people: readonly Person[] }
  /** Maybe no person, or another spelling of somebody's name. */
  | { readonly kind: 'named-once'; readonly person: Person };

/** The doubtful points of a story's reading, those of the story itself first, then those of people and words in its order. */
export function doubts(story: Story): readonly Doubt[] {
  const { published, people, sections, quotes, reported } = story;
  return [
    ...(published === '' ? [{ kind: 'no-date' } as const] : []),
    ...(people.length === 0 ? [{ kind: 'no-people' } as const] : []),
    ...sections
      .filter(({ paragraphs }) => paragraphs.length === 0)
      .map(({ heading }) => ({ kind: 'empty-section', heading }) as const),
    ...oneSurname(people),
    ...oneAlias(people),
    ...people
      .filter(({ mentions }) => mentions === 1)
      .map((person) => ({ kind: 'named-once', person }) as const),
    ...quotes.filter(isNobodys).map((quote) => ({ kind: 'no-speaker', quote }) as const),
    ...reported.filter(isNobodys).map((statement) => ({ kind: 'no-source', statement }) as const),
  ];
}

function isNobodys({ speaker, source }: Quote | ReportedStatement): boolean {
  return speaker === '' && source === '';
}

function oneSurname(people: readonly Person[]): readonly Doubt[] {
  // a name of one word is no surname beside another's
  const full = people.filter(({ name }) => name.includes(' '));
  return grouped(full, ({ name }) => surnameKey(name.split(' ')))
    .filter((group) => group.length > 1)
    .map((group) => ({ kind: 'one-surname', people: group }));
}

function oneAlias(people: readonly Person[]): readonly Doubt[] {
  const named = people.flatMap((person) => person.aliases.map((alias) => ({ alias, person })));
  return grouped(named, ({ alias }) => nameKey(alias)).flatMap((group) => {
    const holders = [...new Set(group.map(({ person }) => person))];
    const alias = group[0]?.alias ?? '';
    return holders.length > 1 ? [{ kind: 'one-alias', alias, people: holders } as const] : [];
  });
}
