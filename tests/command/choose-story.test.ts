import { describe, expect, it } from 'vitest';
import { storyChoices, withStory } from '../../src/command/choose-story.js';
import { publicly, type Reply } from '../../src/command/reply.js';
import type { LibraryStory } from '../../src/library/types.js';
import { noticeView } from '../../src/views/notice.js';
import { contextOf, emptyLibrary, library } from './library.js';

const slugOf = ({ slug }: LibraryStory): Reply => publicly(noticeView(slug));
const told = (content: string): Reply => ({
  kind: 'message',
  view: noticeView(content),
  private: true,
});

describe('withStory', () => {
  it.each([
    ['nothing', undefined, 'whale'],
    ['a slug', 'ferry', 'ferry'],
    ['a headline', 'Flooded library of Tarnbrook saves its oldest books', 'flood'],
    ['words of a headline', 'skarvik whale', 'whale'],
    ['the beginning of a headline', 'ferry strike', 'ferry'],
    ['a typing mistake', 'tarnbrok libary', 'flood'],
  ])('GIVEN %s THEN the story meant', (_what, named, slug) => {
    expect(withStory(contextOf(library), named, slugOf)).toEqual(publicly(noticeView(slug)));
  });

  it('GIVEN no story like that THEN the person alone is told, their words without markup', () => {
    expect(withStory(contextOf(library), '**Moon** <@1>', slugOf)).toEqual(
      told(
        'I know no story “\\*\\*Moon\\*\\* \\<\\@1\\>”. See which there are with `/story list`.',
      ),
    );
  });

  it.each([undefined, 'ferry'])(
    'GIVEN no stories at all THEN %j is answered with that',
    (named) => {
      expect(withStory(contextOf(emptyLibrary), named, slugOf)).toEqual(
        told('There is no story here yet. Whoever runs this bot adds one with `byline import`.'),
      );
    },
  );
});

describe('storyChoices', () => {
  const whale = {
    name: 'Young whale freed from harbour of Skarvik after four days',
    value: 'whale',
  };
  const ferry = { name: 'Ferry strike on Ostrel enters its second week', value: 'ferry' };
  const flood = { name: 'Flooded library of Tarnbrook saves its oldest books', value: 'flood' };

  it.each([
    ['', [whale, ferry, flood]],
    ['ferry s', [ferry]],
    ['f', [ferry, flood, whale]],
    ['moon', []],
  ])('GIVEN %j typed THEN those stories by headline, sent as slugs', (typed, choices) => {
    expect(storyChoices(contextOf(library), typed)).toEqual(choices);
  });
});
