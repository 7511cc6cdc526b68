import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../src/library/open-library.js';
import type { Story } from '../../src/story/types.js';

const content = await openLibrary(fileURLToPath(new URL('../../content', import.meta.url)));

function shippedStory(): Story {
  const found = content.stories.find(({ slug }) => slug === 'trump-says-putin-wants-to-end-ukraine-war');
  if (found === undefined) throw new Error('the story that ships is not in content/');
  return found.story;
}

describe('the content folder', () => {
  it('reads without a problem', () => {
    expect(content.problems).toEqual([]);
  });
});

describe('the story that ships', () => {
  it('has its headline, its date and thirteen paragraphs, the last under Context', () => {
    const { headline, published, language, paragraphs, sections } = shippedStory();

    expect({ headline, published, language }).toEqual({
      headline: 'Trump says Putin wants to end Ukraine war as U.S. prepares fresh talks with Kyiv',
      published: '2025-12-03',
      language: 'en',
    });
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    expect(sections).toEqual([{ heading: 'Context', paragraphs: [13] }]);
  });

  it('names nine people with their roles, in the order of their first mention', () => {
    const { people, paragraphs } = shippedStory();
    const text = paragraphs.map((paragraph) => paragraph.text).join('\n');

    expect(people.map(({ name, role }) => [name, role])).toEqual([
      ['Donald Trump', 'U.S. President'],
      ['Vladimir Putin', 'Russian President'],
      ['Steve Witkoff', 'senior American negotiator'],
      ['Jared Kushner', 'senior American negotiator, Mr Trump’s son-in-law'],
      ['Yuri Ushakov', 'Kremlin aide'],
      ['Dmitry Peskov', 'Kremlin spokesperson'],
      ['Volodymyr Zelenskyy', 'Ukrainian President'],
      ['Rustem Umerov', 'Ukraine’s chief negotiator'],
      ['Mark Rutte', 'NATO Secretary-General'],
    ]);
    const places = people.map(({ name }) => text.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((left, right) => left - right));
  });

  it('quotes seven times, each with its speaker', () => {
    const direct = shippedStory().quotes.map(({ text, speaker, paragraph, kind }) => ({
      text,
      speaker,
      paragraph,
      kind,
    }));

    expect(direct).toEqual([
      {
        text: 'The progress and nature of the negotiations were influenced by the successes of the Russian army in recent weeks,',
        speaker: 'Yuri Ushakov',
        paragraph: 4,
        kind: 'direct',
      },
      { text: 'as many times as needed', speaker: 'Dmitry Peskov', paragraph: 5, kind: 'direct' },
      {
        text: 'I thought they had a very good meeting yesterday with President Putin,',
        speaker: 'Donald Trump',
        paragraph: 6,
        kind: 'direct',
      },
      {
        text: 'He would like to end the war. That was their impression.',
        speaker: 'Donald Trump',
        paragraph: 6,
        kind: 'direct',
      },
      { text: 'no cards', speaker: 'Donald Trump', paragraph: 7, kind: 'direct' },
      {
        text: 'an opportunity to end the war',
        speaker: 'Volodymyr Zelenskyy',
        paragraph: 9,
        kind: 'direct',
      },
      {
        text: 'The world now clearly feels that there is an opportunity to end the war, and the current activity in negotiations must be supported by pressure on Russia.',
        speaker: 'Volodymyr Zelenskyy',
        paragraph: 9,
        kind: 'direct',
      },
    ]);
  });

  it('reports what people and sources said, nothing as somebody else’s', () => {
    const reported = shippedStory().reported.map(({ speaker, source, paragraph, verb }) => [
      paragraph,
      speaker || `“${source}”`,
      verb,
    ]);

    expect(reported).toEqual([
      [1, 'Donald Trump', 'said'],
      [2, '“American officials quoted in the international media”', 'according to'],
      [3, '“the Kremlin”', 'called'],
      [3, '“the Kremlin”', 'said'],
      [3, '“officials in Moscow”', 'said'],
      [3, 'Yuri Ushakov', 'said'],
      [4, 'Yuri Ushakov', 'added'],
      [5, '“the government in Moscow”', 'stressed'],
      [5, 'Dmitry Peskov', 'said'],
      [6, 'Donald Trump', 'told'],
      [7, 'Donald Trump', 'said'],
      [7, 'Donald Trump', 'suggested'],
      [7, 'Donald Trump', 'said'],
      [8, '“U.S. officials”', 'said'],
      [9, 'Volodymyr Zelenskyy', 'said'],
      [9, 'Volodymyr Zelenskyy', 'stressed'],
      [10, 'Mark Rutte', 'said'],
      [11, '“Moscow”', 'said'],
    ]);
  });

  it('stands beside four related headlines', () => {
    expect(shippedStory().related).toEqual([
      { headline: "Understanding Minnesota's Somali Community Amid Trump's Remarks", url: '' },
      { headline: "Ukraine's Zelensky Optimistic About Revised US Peace Plan Amid Talks", url: '' },
      { headline: 'Indonesia Floods: Death Toll Surpasses 700 as 1 Million Evacuated', url: '' },
      { headline: 'Donald Trump’s Health Report: Cardiovascular Imaging Normal', url: '' },
    ]);
  });
});
