import Fuse from 'fuse.js';
import type { Language } from '../language/language.js';
import type { Story } from '../story/types.js';
import { findStory } from '../library/find-story.js';
import { clip, escapeMarkdown } from '../views/markdown.js';
import { noticeView } from '../views/notice.js';
import type { CommandContext } from './context.js';
import type { Choice, Focused } from './declaration.js';
import { privately, type Reply } from './reply.js';

/**
 * Answers with the person whom somebody named, by their place in the story's people from 1.
 * Where the story names nobody like that, they are told so.
 */
export function withPerson(
  language: Language,
  story: Story,
  named: string,
  reply: (person: number) => Reply,
): Reply {
  const [person] = peopleLike(story, named);
  if (person !== undefined) return reply(person);
  const typed = escapeMarkdown(clip(named, 80));
  return privately(noticeView(language.say('notice.unknown-person', { typed })));
}

/** The people who fit what is being typed, as choices. */
export function personChoices(
  { value, others }: Focused,
  { library, storyHere }: CommandContext,
): readonly Choice[] {
  const named = typeof others['story'] === 'string' ? others['story'] : undefined;
  const story = (named === undefined ? storyHere : findStory(library, named))?.story;
  if (story === undefined) return [];
  const places =
    value.trim() === '' ? story.people.map((_person, at) => at + 1) : peopleLike(story, value);
  return [...places].flatMap((place) => {
    const person = story.people[place - 1];
    if (person === undefined) return [];
    const shown = person.role === '' ? person.name : `${person.name}, ${person.role}`;
    return [{ name: shown, value: person.name }];
  });
}

/** The places (from 1) of the people whose name, alias or role is like the words typed, best first. */
function peopleLike(story: Story, typed: string): readonly number[] {
  const folded = typed.trim().slice(0, 100).toLowerCase();
  if (folded === '') return [];
  const people = story.people.map((person, at) => ({
    place: at + 1,
    names: [person.name, ...person.aliases],
    // what autocomplete shows comes back as typed when a person edits it
    shown: `${person.name}, ${person.role}`,
  }));
  const exact = people.filter(({ names, shown }) =>
    [...names, shown].some((name) => name.toLowerCase() === folded),
  );
  if (exact.length > 0) return exact.map(({ place }) => place);
  const fuse = new Fuse(people, {
    keys: ['names', 'shown'],
    threshold: 0.35,
    ignoreLocation: true,
  });
  return fuse.search(folded.slice(0, 32)).map(({ item }) => item.place);
}
