import { describe, expect, it } from 'vitest';
import { personChoices, withPerson } from '../../src/command/choose-person.js';
import { publicly, type Reply } from '../../src/command/reply.js';
import { english } from '../../src/language/language.js';
import { noticeView } from '../../src/views/notice.js';
import { ferryStory } from '../answer/stories.js';
import { contextOf, emptyLibrary, library } from './library.js';

const placeOf = (place: number): Reply => publicly(noticeView(`person ${place}`));
const typing = (value: string, others = {}) => ({ name: 'name', value, others });

describe('withPerson', () => {
  it.each([
    ['Ingrid Vasko', 1],
    ['  tomas BRILL ', 2],
    ['Mr Brill', 2],
    ['Mara Quist, baker', 3],
    ['quist', 3],
    ['ingird vasko', 1],
    ['union leader', 1],
  ])('GIVEN %j THEN the person at place %i', (named, place) => {
    expect(withPerson(english, ferryStory.story, named, placeOf)).toEqual(placeOf(place));
  });

  it.each([
    ['Zebulon Q. Nobody', 'Zebulon Q. Nobody'],
    ['*_*', '\\*\\_\\*'],
    ['x'.repeat(6000), `${'x'.repeat(79)}…`],
  ])('GIVEN %j, whom the story doesn’t name, THEN the person alone is told', (named, shown) => {
    expect(withPerson(english, ferryStory.story, named, placeOf)).toEqual({
      kind: 'message',
      view: noticeView(
        `The story names nobody called “${shown}”. See whom it names with \`/people\`.`,
      ),
      private: true,
    });
  });
});

describe('personChoices', () => {
  it('GIVEN nothing typed and no story THEN all people of the newest story', () => {
    expect(personChoices(typing(' '), contextOf(library))).toEqual([
      { name: 'Runa Holt, marine biologist', value: 'Runa Holt' },
      { name: 'Jonas Eide, harbour master', value: 'Jonas Eide' },
    ]);
  });

  it('GIVEN a story chosen before THEN its people who are like what is typed', () => {
    expect(personChoices(typing('brill', { story: 'ferry' }), contextOf(library))).toEqual([
      { name: 'Tomas Brill, director of Ostrel Lines', value: 'Tomas Brill' },
    ]);
  });

  it('GIVEN a person without a role THEN the name alone', () => {
    const [whale] = library.stories;
    const people = [{ name: 'Odd Lie', role: '', aliases: [], mentions: 1 }];
    const stories = whale ? [{ ...whale, story: { ...whale.story, people } }] : [];
    expect(personChoices(typing(''), contextOf({ stories, problems: [] }))).toEqual([
      { name: 'Odd Lie', value: 'Odd Lie' },
    ]);
  });

  it.each([
    ['nobody like that', typing('zebulon'), library],
    ['a story that isn’t there', typing('', { story: 'moon' }), library],
    ['no stories', typing(''), emptyLibrary],
  ])('GIVEN %s THEN none', (_what, focused, stories) => {
    expect(personChoices(focused, contextOf(stories))).toEqual([]);
  });
});
