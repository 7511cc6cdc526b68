import { describe, expect, it } from 'vitest';
import { storyMeant, type StoryClues } from '../../src/settings/story-here.js';
import { emptyLibrary, library } from '../command/library.js';

const meant = (clues: StoryClues) => storyMeant(library, clues)?.slug;

describe('storyMeant', () => {
  it.each<[StoryClues, string]>([
    [
      { replied: 'ferry', thread: 'flood', channel: 'flood', daily: 'flood', guild: 'flood' },
      'ferry',
    ],
    [{ thread: 'ferry', channel: 'flood', daily: 'flood', guild: 'flood' }, 'ferry'],
    [{ channel: 'ferry', daily: 'flood', guild: 'flood' }, 'ferry'],
    [{ channel: null, daily: 'ferry', guild: 'flood' }, 'ferry'],
    [{ replied: undefined, daily: undefined, guild: 'ferry' }, 'ferry'],
  ])('GIVEN %j THEN the story that counts most: %s', (clues, slug) => {
    expect(meant(clues)).toBe(slug);
  });

  it('GIVEN no clue THEN the newest', () => {
    expect(meant({})).toBe('whale');
  });

  it('GIVEN clues whose stories are gone THEN they are passed over', () => {
    expect(meant({ replied: 'gone', channel: 'gone', guild: 'flood' })).toBe('flood');
    expect(meant({ replied: 'gone', thread: 'gone', channel: 'gone', guild: 'gone' })).toBe(
      'whale',
    );
  });

  it('GIVEN no stories THEN none', () => {
    expect(storyMeant(emptyLibrary, { guild: 'ferry' })).toBeUndefined();
  });
});
