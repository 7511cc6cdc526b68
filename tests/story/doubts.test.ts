import { describe, expect, it } from 'vitest';
import { doubts, type Doubt } from '../../src/story/doubts.js';
import { readStory } from '../../src/story/read-story.js';
import type { Story } from '../../src/story/types.js';

function storyOf(frontMatter: string, body: string): Story {
  const reading = readStory(`---\nheadline: A day in Velm\n${frontMatter}\n---\n\n${body}\n`);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return reading.story;
}

const dated = 'published: 2026-10-06';

/** A story's doubts with people by their names and words by their text. */
function found(story: Story): readonly object[] {
  return doubts(story).map((doubt) => shortened(doubt));
}

function shortened(doubt: Doubt): object {
  if ('people' in doubt) return { ...doubt, people: doubt.people.map(({ name }) => name) };
  if ('person' in doubt) return { ...doubt, person: doubt.person.name };
  if ('quote' in doubt) return { ...doubt, quote: doubt.quote.text };
  return 'statement' in doubt ? { ...doubt, statement: doubt.statement.text } : doubt;
}

describe('the doubts of a reading', () => {
  it('are none where all is told', () => {
    const body = 'Marta Quell bought the mill. “It is old,” Marta Quell said.';
    expect(found(storyOf(dated, body))).toEqual([]);
  });

  it('GIVEN neither date nor people and a heading without text THEN they name these', () => {
    expect(found(storyOf('', 'Nobody came to the mill.\n\n## Watch'))).toEqual([
      { kind: 'no-date' },
      { kind: 'no-people' },
      { kind: 'empty-section', heading: 'Watch' },
    ]);
  });

  it('GIVEN people of one surname, also as it is spelled or with a suffix, THEN they stand together', () => {
    const people =
      'people: [{name: Oleh Zelensky}, {name: Ada Falk}, {name: Nina Zelenskyy Jr.}, {name: Falk}]';
    const met = 'Oleh Zelensky, Ada Falk, Nina Zelenskyy Jr. and Falk met.';
    expect(found(storyOf(`${dated}\n${people}`, `${met} ${met}`))).toEqual([
      { kind: 'one-surname', people: ['Oleh Zelensky', 'Nina Zelenskyy Jr.'] },
    ]);
  });

  it('GIVEN an alias of two people THEN both are named', () => {
    const people =
      'people: [{name: Ada Falk, aliases: [the mayor]}, {name: Jon Elm, aliases: [The Mayor, Elm]}]';
    const body = 'Ada Falk and Jon Elm met. The mayor left. Ada Falk and Elm stayed.';
    expect(found(storyOf(`${dated}\n${people}`, body))).toEqual([
      { kind: 'one-alias', alias: 'the mayor', people: ['Ada Falk', 'Jon Elm'] },
    ]);
  });

  it('GIVEN somebody named once and a quote of nobody THEN both are named', () => {
    const body =
      'Marta Quell bought the mill.\n\n“It is far too old for a school, and far too dear.”';
    const quotes = 'quotes: [{text: "It is far too old for a school, and far too dear."}]';
    expect(found(storyOf(`${dated}\n${quotes}`, body))).toEqual([
      { kind: 'named-once', person: 'Marta Quell' },
      { kind: 'no-speaker', quote: 'It is far too old for a school, and far too dear.' },
    ]);
  });

  it('GIVEN words of an organisation THEN there is no doubt about them', () => {
    const body =
      'The council of Velm said that the mill was old. Marta Quell left. Marta Quell slept.';
    const story = storyOf(dated, body);
    expect(story.reported.map(({ speaker }) => speaker)).toEqual(['']);
    expect(found(story)).toEqual([]);
  });
});
