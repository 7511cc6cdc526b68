import { expect, it } from 'vitest';
import { english } from '../../src/language/language.js';
import { readStory } from '../../src/story/read-story.js';
import type { StorySlug } from '../../src/story/types.js';
import { personView } from '../../src/views/people.js';

const slug = 'ferry' as StorySlug; // the slug of an invented story

const reading = readStory(`---
headline: Ferry sold
---

Mayor Ann Lee sold the ferry to Bo Orr, a baker. “Bo Orr *pays*,” Lee said.

“Ann Lee is brave,” Orr said. “She smiles.”
`);
if (!reading.ok) throw new Error(reading.problem.reason);
const { story } = reading;

function shown(person: number, of = story): readonly string[] {
  const { components } = personView(english, slug, of, person) ?? { components: [] };
  return components.flatMap((one) =>
    'components' in one
      ? one.components.flatMap((part) => ('content' in part ? [part.content] : []))
      : [],
  );
}

it('shows of a person what they say, and what the first of the others says of them', () => {
  expect([shown(1), shown(2)]).toEqual([
    [
      '## Ann Lee\nMayor\n-# Also: Mayor Ann Lee, Lee\n-# Named 3 times · Ferry sold',
      '> Mayor Ann Lee sold the ferry to Bo Orr, a baker.\n-# Paragraph 1',
      '> “Bo Orr \\*pays\\*,”\n-# Ann Lee, Mayor · paragraph 1',
      '**What others say**\n> “Ann Lee is brave,”\n-# Bo Orr, baker · paragraph 2',
    ],
    [
      '## Bo Orr\nbaker\n-# Also: Orr\n-# Named 3 times · Ferry sold',
      '> Mayor Ann Lee sold the ferry to Bo Orr, a baker.\n-# Paragraph 1',
      '> “Ann Lee is brave,”\n-# Bo Orr, baker · paragraph 2',
      '**What others say**\n> “Bo Orr \\*pays\\*,”\n-# Ann Lee, Mayor · paragraph 1',
    ],
  ]);
});

it('GIVEN nobody who speaks of a person THEN nothing stands there', () => {
  const quiet = { ...story, quotes: [] };
  const view = personView(english, slug, quiet, 1);
  expect(JSON.stringify(view)).not.toContain('What others say');
});

it('shows of somebody whom the story doesn’t quote what it reports of them, marked as reported', () => {
  const told = readStory(
    'Ferry sold\n\nThe ferry left at noon.\n\nMayor Ann Lee said that the buyer was a baker.\n',
  );
  if (!told.ok) throw new Error(told.problem.reason);
  expect(shown(1, told.story)).toEqual([
    '## Ann Lee\nMayor\n-# Also: Mayor Ann Lee\n-# Named once · Ferry sold',
    '> Mayor Ann Lee said that the buyer was a baker.\n-# Paragraph 2',
    'the buyer was a baker\n-# reported, not word for word · Ann Lee, Mayor · paragraph 2',
    '-# The story doesn’t quote them.',
  ]);
});
