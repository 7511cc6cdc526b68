import { describe, expect, it } from 'vitest';
import { findStory, suggestStories } from '../../src/library/find-story.js';
import { openLibrary } from '../../src/library/open-library.js';
import { storyOfHeadline } from '../../src/library/related-stories.js';
import type { Library } from '../../src/library/types.js';
import { contentFolder, shortStory } from './content-folder.js';

async function townLibrary(): Promise<Library> {
  const folder = await contentFolder({
    'bridge.md': shortStory(
      'Harbour bridge reopens after storm as town counts the cost',
      '2026-03-05',
    ),
    'mayor-resigns.md': shortStory('Mayor of Tarnbrook resigns over flooded library', '2026-03-04'),
    'ferry.md': shortStory('Ferry strike enters “second week” on Ostrel’s coast', '2026-03-03'),
    'school.md': shortStory('Mayor of Ostrel opens new school', '2026-03-02'),
    'painter.md': shortStory('Young painter wins national prize', '2026-03-01'),
  });
  return openLibrary(folder);
}

describe('finding the story that a person means', () => {
  it.each([
    ['its slug', 'mayor-resigns', 'mayor-resigns'],
    ['its slug in other case, with spaces around', ' Ferry ', 'ferry'],
    ['its headline', 'Mayor of Ostrel opens new school', 'school'],
    [
      'its headline with other case, quotation marks and spaces',
      "FERRY strike enters  'second week' on Ostrel's coast.",
      'ferry',
    ],
    ['its headline as autocomplete cuts it', 'Harbour bridge reopens after st…', 'bridge'],
    ['the only beginning', 'mayor of t', 'mayor-resigns'],
    ['words that only it holds', 'flooded library', 'mayor-resigns'],
    ['words with typing mistakes', 'habour brigde', 'bridge'],
    [
      'single words with typing mistakes, small words between',
      'the paintre and the prise',
      'painter',
    ],
  ])('GIVEN %s THEN it is found', async (_, typed, slug) => {
    expect(findStory(await townLibrary(), typed)?.slug).toBe(slug);
  });

  it.each([
    ['nothing', ''],
    ['marks alone', '?!'],
    ['words that two stories hold', 'mayor of'],
    ['a typing mistake equally close to two', 'mayr'],
    ['words of no story', 'bread recipes'],
    ['a question about something else', 'who is the king of Norland'],
    ['short words alone', 'in at to'],
  ])('GIVEN %s THEN no story is taken for it', async (_, typed) => {
    expect(findStory(await townLibrary(), typed)?.slug).toBeUndefined();
  });

  it('GIVEN a story named in letters that no slug has THEN its headline finds it', async () => {
    const folder = await contentFolder({ 'most.md': shortStory('Мост снова открыт') });

    expect(findStory(await openLibrary(folder), 'мост СНОВА открыт')?.slug).toBe('most');
  });
});

describe('suggesting stories for what is typed', () => {
  it.each([
    ['nothing: the newest', ' ', ['bridge', 'mayor-resigns', 'ferry']],
    ['a beginning: the stories that begin so, newest first', 'mayor', ['mayor-resigns', 'school']],
    ['a word inside: beginnings before words', 's', ['school', 'bridge', 'ferry']],
    ['a typing mistake: what comes close', 'paintre', ['painter']],
    ['words of no story: none', 'bread recipes', []],
  ])('GIVEN %s', async (_, typed, slugs) => {
    const suggested = suggestStories(await townLibrary(), typed, 3);

    expect(suggested.map(({ slug }) => slug)).toEqual(slugs);
  });
});

describe('the story of a related headline', () => {
  it.each([
    ['Mayor of Tarnbrook resigns over flooded library', 'mayor-resigns'],
    ["Ferry Strike Enters 'Second Week' on Ostrel's Coast", 'ferry'],
    ['Mayor of Tarnbrook resigns', undefined],
    ['…', undefined],
  ])('of %j is %s', async (headline, slug) => {
    expect(storyOfHeadline(await townLibrary(), headline)?.slug).toBe(slug);
  });
});
