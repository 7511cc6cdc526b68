import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { choosePost } from '../../src/daily/choose-post.js';
import type { ShowableStory } from '../../src/daily/choose-post.js';
import { angles, storyChoices } from '../../src/daily/types.js';
import type { Angle, PostChoice, StoryChoice } from '../../src/daily/types.js';
import type { StorySlug } from '../../src/story/types.js';

function story(slug: string, ...its: Angle[]): ShowableStory {
  // a test names stories as the library does
  return { slug: slug as StorySlug, angles: ['story', ...its] };
}

function post(slug: string, angle: Angle): PostChoice {
  return { kind: 'story', story: slug as StorySlug, angle };
}

const shown = (one: PostChoice | undefined): string =>
  one === undefined ? '-' : one.kind === 'story' ? `${one.story} ${one.angle}` : one.kind;

/** What a channel gets on so many days; a day without a post is `-`. */
function days(
  count: number,
  stories: readonly ShowableStory[],
  { choice = 'rotate', angle = null }: { choice?: StoryChoice; angle?: Angle | null } = {},
  posted: PostChoice[] = [],
): string[] {
  return Array.from({ length: count }, () => {
    const next = choosePost({ stories: choice, angle }, stories, posted);
    if (next !== undefined) posted.push(next);
    return shown(next);
  });
}

const ferry = story('ferry', 'quote', 'person');
const bridge = story('bridge', 'figure', 'quote');
const mayor = story('mayor');

describe('the post of a day', () => {
  it('shows each new story whole, the newest first, then other angles in turn, then says once that all is shown', () => {
    expect(days(9, [ferry, bridge, mayor])).toEqual([
      'ferry story',
      'bridge story',
      'mayor story',
      'ferry quote',
      'bridge figure',
      'ferry person',
      'bridge quote',
      'used-up',
      '-',
    ]);
  });

  it('GIVEN a story comes while others are rotated THEN it is next, whole, and then the rotation goes on', () => {
    const posted: PostChoice[] = [];
    days(4, [ferry, bridge], {}, posted);
    const harbour = story('harbour', 'quote');
    expect(days(6, [harbour, ferry, bridge], {}, posted)).toEqual([
      'harbour story',
      'ferry person',
      'bridge quote',
      'harbour quote',
      'used-up',
      '-',
    ]);
  });

  it('GIVEN the channel was told that all is shown WHEN a story comes THEN it is posted, and the end told again', () => {
    const posted: PostChoice[] = [post('mayor', 'story'), { kind: 'used-up' }];
    expect(days(3, [story('harbour'), mayor], {}, posted)).toEqual([
      'harbour story',
      'used-up',
      '-',
    ]);
  });

  it('GIVEN only new stories are wanted THEN no post where there is none, and no word about it', () => {
    expect(days(4, [ferry, bridge], { choice: 'new' })).toEqual([
      'ferry story',
      'bridge story',
      '-',
      '-',
    ]);
  });

  it('GIVEN stories may repeat THEN it begins anew with what was shown longest ago', () => {
    expect(days(8, [ferry, mayor], { choice: 'repeat' })).toEqual([
      'ferry story',
      'mayor story',
      'ferry quote',
      'ferry person',
      'ferry story',
      'mayor story',
      'ferry quote',
      'ferry person',
    ]);
  });

  it('GIVEN one angle is wanted THEN each story has it, and one that lacks it is shown whole', () => {
    expect(days(5, [ferry, bridge, mayor], { angle: 'person' })).toEqual([
      'ferry person',
      'bridge story',
      'mayor story',
      'used-up',
      '-',
    ]);
    expect(days(4, [ferry, mayor], { angle: 'quote', choice: 'repeat' })).toEqual([
      'ferry quote',
      'mayor story',
      'ferry quote',
      'mayor story',
    ]);
  });

  it('GIVEN an angle is chosen after stories were shown whole THEN they come once more from that angle', () => {
    const posted = [post('ferry', 'story'), post('bridge', 'story')];
    expect(days(3, [ferry, bridge], { angle: 'quote' }, posted)).toEqual([
      'ferry quote',
      'bridge quote',
      'used-up',
    ]);
  });

  it('GIVEN the last post was a quote THEN another story from another angle, though a quote of a third was shown longer ago', () => {
    const stories = [
      story('ferry', 'quote', 'person'),
      story('harbour', 'quote'),
      story('mill', 'figure'),
    ];
    const posted = [
      post('harbour', 'story'),
      post('mill', 'story'),
      post('ferry', 'story'),
      post('ferry', 'quote'),
    ];
    expect(days(1, stories, {}, posted)).toEqual(['mill figure']);
  });

  it('GIVEN the choice of another story from the same angle and the same story from another THEN another story', () => {
    const stories = [story('ferry', 'quote', 'person'), story('harbour', 'quote')];
    const posted = [post('harbour', 'story'), post('ferry', 'story'), post('ferry', 'quote')];
    expect(days(2, stories, {}, posted)).toEqual(['harbour quote', 'ferry person']);
  });

  it('GIVEN an empty library THEN no post', () => {
    expect(storyChoices.map((choice) => days(1, [], { choice }))).toEqual([['-'], ['-'], ['-']]);
  });

  it('GIVEN posted stories left the library THEN they are no longer shown', () => {
    expect(days(2, [mayor], {}, [post('gone', 'story'), post('mayor', 'story')])).toEqual([
      'used-up',
      '-',
    ]);
  });
});

const libraries = fc
  .array(fc.subarray(angles.filter((angle) => angle !== 'story')), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((its, at) => story(`story-${at}`, ...its)));

describe('whatever the library', () => {
  it('no post comes twice before all have come, and none is left out', () => {
    fc.assert(
      fc.property(libraries, (stories) => {
        const all = stories.flatMap(({ slug, angles: its }) =>
          its.map((angle) => `${slug} ${angle}`),
        );
        const rounds = days(all.length * 3, stories, { choice: 'repeat' });
        for (const round of [0, 1, 2]) {
          const begin = round * all.length;
          expect(rounds.slice(begin, begin + all.length).toSorted()).toEqual(all.toSorted());
        }
        expect(days(all.length + 2, stories)).toEqual([
          ...rounds.slice(0, all.length),
          'used-up',
          '-',
        ]);
      }),
    );
  });

  it('no two days running are alike where there is another post', () => {
    fc.assert(
      fc.property(libraries, fc.constantFrom(null, ...angles), (stories, angle) => {
        const posts = days(30, stories, { choice: 'repeat', angle });
        const different = new Set(posts).size;
        const again = posts.filter((one, at) => one === posts[at - 1]);
        expect(again).toHaveLength(different > 1 ? 0 : 29);
      }),
    );
  });

  it('a new story is always next', () => {
    fc.assert(
      fc.property(
        libraries,
        fc.nat(40),
        fc.constantFrom(...storyChoices),
        fc.constantFrom(null, ...angles),
        (stories, before, choice, angle) => {
          const posted: PostChoice[] = [];
          days(before, stories, { choice, angle }, posted);
          const fresh = story('fresh', 'quote');
          const expected = angle === 'quote' ? 'fresh quote' : 'fresh story';
          expect(days(1, [fresh, ...stories], { choice, angle }, posted)).toEqual([expected]);
        },
      ),
    );
  });
});
