import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ModelReading, ReadByModel } from '../../src/answer/model-reading.js';
import { readInTurn, readWithin } from '../../src/reader/in-time.js';
import { lighthouseStory } from './stories.js';

const reading: ModelReading = { sentences: [] };

/** Reads a question in as many ms as it says; `begun` are those whose reading began, in order. */
function slowly() {
  const begun: string[] = [];
  const read: ReadByModel = (_, question) => {
    begun.push(question);
    return new Promise((resolve) => setTimeout(resolve, Number(question), reading));
  };
  return { begun, read };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});

afterEach(() => {
  vi.useRealTimers();
});

describe('readInTurn', () => {
  it('GIVEN several at once THEN one is read after the other, and one whose turn comes late not at all', async () => {
    const { begun, read } = slowly();
    const inTurn = readInTurn(read, 1000);
    const all = Promise.all(['600', '500', '1'].map((ms) => inTurn(lighthouseStory, ms)));
    await vi.advanceTimersByTimeAsync(599);
    expect(begun).toEqual(['600']);
    await vi.advanceTimersByTimeAsync(501);
    expect(await all).toEqual([reading, reading, null]);
    expect(begun).toEqual(['600', '500']);
  });

  it('GIVEN one that came to nothing THEN the next is read', async () => {
    const outcomes = [null, reading];
    const inTurn = readInTurn(() => Promise.resolve(outcomes.shift() ?? null), 1000);
    expect(await inTurn(lighthouseStory, 'a')).toBeNull();
    expect(await inTurn(lighthouseStory, 'b')).toBe(reading);
  });
});

describe('readWithin', () => {
  it('GIVEN a reading that takes too long THEN null at the limit; one that doesn’t comes', async () => {
    const within = readWithin(slowly().read, 1000);
    const both = Promise.all([within(lighthouseStory, '999'), within(lighthouseStory, '1001')]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await both).toEqual([reading, null]);
  });

  it('leaves no timer behind a reading that came in time', async () => {
    const within = readWithin(() => Promise.resolve(reading), 1000);
    await within(lighthouseStory, 'a');
    expect(vi.getTimerCount()).toBe(0);
  });
});
