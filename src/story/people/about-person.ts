import type { Mention, Person, Quote, Story } from '../types.js';

/** How often each paragraph that names a person does so, by its number, in the story’s order. */
export function mentionsByParagraph(story: Story, person: Person): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const { paragraph } of mentionsOf(story, person)) {
    times.set(paragraph, (times.get(paragraph) ?? 0) + 1);
  }
  return times;
}

/** What a person says in the story, in its order. */
export function saidBy({ quotes }: Story, { name }: Person): readonly Quote[] {
  return quotes.filter(({ speaker }) => speaker === name);
}

/** What others say that names a person, whether or not they are of the story’s people, in its order. */
export function saidOf(story: Story, person: Person): readonly Quote[] {
  const mentions = mentionsOf(story, person);
  return story.quotes.filter(
    ({ speaker, source, paragraph, start, end }) =>
      speaker !== person.name &&
      (speaker !== '' || source !== '') &&
      mentions.some((one) => one.paragraph === paragraph && one.start >= start && one.end <= end),
  );
}

function mentionsOf({ people, mentions }: Story, person: Person): readonly Mention[] {
  const place = people.indexOf(person);
  return mentions.filter((mention) => mention.person === place);
}
