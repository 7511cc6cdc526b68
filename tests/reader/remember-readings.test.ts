import { describe, expect, it } from 'vitest';
import type { ModelReading, ReadByModel } from '../../src/answer/model-reading.js';
import { rememberReadings } from '../../src/reader/remember-readings.js';
import { storyKeys } from '../../src/reader/story-keys.js';
import { lighthouseStory, storyOf } from './stories.js';

const reading: ModelReading = { sentences: [] };

/** Reads what `answers` says, and keeps which questions came to it. */
function readsTo(most: number, answers: () => ModelReading | null) {
  const asked: string[] = [];
  const read: ReadByModel = (_, question) => {
    asked.push(question);
    return Promise.resolve(answers());
  };
  return { asked, read: rememberReadings(read, storyKeys(), most) };
}

describe('rememberReadings', () => {
  it('GIVEN one question twice at once THEN it is read once, for both', async () => {
    const { asked, read } = readsTo(9, () => reading);
    const both = [read(lighthouseStory, 'who?'), read(lighthouseStory, 'who?')];
    expect(await Promise.all(both)).toEqual([reading, reading]);
    expect(asked).toEqual(['who?']);
  });

  it('GIVEN one question of two stories THEN it is read of each', async () => {
    const { asked, read } = readsTo(9, () => reading);
    await read(lighthouseStory, 'who?');
    await read(storyOf('Nobody bought it.'), 'who?');
    expect(asked).toEqual(['who?', 'who?']);
  });

  it('GIVEN more questions than are kept THEN the one not asked for longest is read anew', async () => {
    const { asked, read } = readsTo(2, () => reading);
    for (const question of ['a', 'b', 'a', 'c', 'a', 'b']) await read(lighthouseStory, question);
    expect(asked).toEqual(['a', 'b', 'c', 'b']);
  });

  it('GIVEN a reading that came to nothing THEN the next one tries again', async () => {
    const outcomes = [null, reading];
    const { asked, read } = readsTo(9, () => outcomes.shift() ?? null);
    expect(await read(lighthouseStory, 'who?')).toBeNull();
    expect(await read(lighthouseStory, 'who?')).toBe(reading);
    expect(await read(lighthouseStory, 'who?')).toBe(reading);
    expect(asked).toEqual(['who?', 'who?']);
  });
});
