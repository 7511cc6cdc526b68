import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStory } from '../../src/story/read-story.js';
import type { Story } from '../../src/story/types.js';

const PLAIN = `Ferry to Lunnoy sails again after three winters
The ferry to the island of Lunnoy left Marrow Quay on Tuesday with 41 passengers. Harbour master Edith Calloway rang the bell herself.
“We have waited three winters for this,” she said.
What it costs
A ticket costs 4.50 crowns. Ferryman Tobias Renn said the price would not rise “before the autumn”.
Marrow Quay Market Moves Indoors
Island School Wins Regatta: Three Cups in One Day`;

const MARKDOWN = `---
headline: Ferry to Lunnoy sails again
published: 2026-03-04
author: Nils Aker and Ida Rask
source: The Marrow Lantern
url: https://lantern.example/ferry
language: en-GB
related:
  - headline: Market moves indoors
    url: https://lantern.example/market
  - headline: School wins regatta
people:
  - name: Tobias Renn
    role: ferryman
    aliases: [Old Toby]
---

The ferry left
on Tuesday.

## What it costs

Mr Renn said “not before the autumn”. Old Toby waved.
`;

function storyOf(text: string): Story {
  const reading = readStory(text);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return reading.story;
}

/** What the quotes below have in common. */
const direct = { kind: 'direct', source: '', medium: 'said' } as const;

describe('readStory', () => {
  it('reads plain text as it is copied from a page', () => {
    const ferry =
      'The ferry to the island of Lunnoy left Marrow Quay on Tuesday with 41 passengers.';
    const bell = 'Harbour master Edith Calloway rang the bell herself.';
    const waited = '“We have waited three winters for this,” she said.';
    const ticket = 'A ticket costs 4.50 crowns.';
    const price = 'Ferryman Tobias Renn said the price would not rise “before the autumn”.';
    expect(readStory(PLAIN)).toEqual({
      ok: true,
      story: {
        headline: 'Ferry to Lunnoy sails again after three winters',
        published: '',
        author: '',
        source: '',
        url: '',
        language: 'en',
        sections: [{ heading: 'What it costs', paragraphs: [3] }],
        paragraphs: [
          {
            number: 1,
            text: `${ferry} ${bell}`,
            sentences: [
              { text: ferry, start: 0, end: 81 },
              { text: bell, start: 82, end: 134 },
            ],
          },
          { number: 2, text: waited, sentences: [{ text: waited, start: 0, end: 50 }] },
          {
            number: 3,
            text: `${ticket} ${price}`,
            sentences: [
              { text: ticket, start: 0, end: 27 },
              { text: price, start: 28, end: 99 },
            ],
          },
        ],
        quotes: [
          {
            ...direct,
            text: 'We have waited three winters for this,',
            speaker: 'Edith Calloway',
            paragraph: 2,
            start: 1,
            end: 39,
            verb: 'said',
            context: waited,
            statement: 1,
          },
          {
            ...direct,
            text: 'before the autumn',
            speaker: 'Tobias Renn',
            paragraph: 3,
            start: 80,
            end: 97,
            verb: 'said',
            context: price,
            statement: 2,
          },
        ],
        reported: [
          {
            text: 'the price would not rise “before the autumn”',
            speaker: 'Tobias Renn',
            source: '',
            paragraph: 3,
            start: 54,
            end: 98,
            kind: 'indirect',
            verb: 'said',
            context: price,
            medium: 'said',
          },
        ],
        people: [
          { name: 'Edith Calloway', role: 'Harbour master', aliases: [], mentions: 1 },
          { name: 'Tobias Renn', role: 'Ferryman', aliases: [], mentions: 1 },
        ],
        mentions: [
          { person: 0, paragraph: 1, start: 97, end: 111, possessive: false },
          { person: 1, paragraph: 3, start: 37, end: 48, possessive: false },
        ],
        related: [
          { headline: 'Marrow Quay Market Moves Indoors', url: '' },
          { headline: 'Island School Wins Regatta: Three Cups in One Day', url: '' },
        ],
        times: [
          { text: 'on Tuesday', paragraph: 1, start: 51, end: 61, meaning: { kind: 'unresolved' } },
        ],
        figures: [
          {
            text: '41 passengers',
            paragraph: 1,
            start: 67,
            end: 80,
            value: 41,
            unit: '',
            of: 'passengers',
          },
          {
            text: 'three winters',
            paragraph: 2,
            start: 16,
            end: 29,
            value: 3,
            unit: '',
            of: 'winters',
          },
          {
            text: '4.50 crowns',
            paragraph: 3,
            start: 15,
            end: 26,
            value: 4.5,
            unit: 'crowns',
            of: '',
          },
        ],
        summary: {
          short: [ferry, bell],
          medium: [ferry, bell, price],
          long: [ferry, bell, ticket, price],
        },
      },
    });
  });

  it('reads Markdown with front matter, whose people are the people', () => {
    const first = 'The ferry left on Tuesday.';
    const second = 'Mr Renn said “not before the autumn”.';
    expect(readStory(MARKDOWN)).toEqual({
      ok: true,
      story: {
        headline: 'Ferry to Lunnoy sails again',
        published: '2026-03-04',
        author: 'Nils Aker and Ida Rask',
        source: 'The Marrow Lantern',
        url: 'https://lantern.example/ferry',
        language: 'en-GB',
        sections: [{ heading: 'What it costs', paragraphs: [2] }],
        paragraphs: [
          { number: 1, text: first, sentences: [{ text: first, start: 0, end: 26 }] },
          {
            number: 2,
            text: `${second} Old Toby waved.`,
            sentences: [
              { text: second, start: 0, end: 37 },
              { text: 'Old Toby waved.', start: 38, end: 53 },
            ],
          },
        ],
        quotes: [
          {
            ...direct,
            text: 'not before the autumn',
            speaker: 'Tobias Renn',
            paragraph: 2,
            start: 14,
            end: 35,
            verb: 'said',
            context: second,
            statement: 1,
          },
        ],
        reported: [],
        people: [{ name: 'Tobias Renn', role: 'ferryman', aliases: ['Old Toby'], mentions: 2 }],
        mentions: [
          { person: 0, paragraph: 2, start: 0, end: 7, possessive: false },
          { person: 0, paragraph: 2, start: 42, end: 46, possessive: false },
        ],
        related: [
          { headline: 'Market moves indoors', url: 'https://lantern.example/market' },
          { headline: 'School wins regatta', url: '' },
        ],
        times: [
          {
            text: 'on Tuesday',
            paragraph: 1,
            start: 15,
            end: 25,
            meaning: { kind: 'day', date: '2026-03-03' },
          },
        ],
        figures: [],
        summary: {
          short: [first, second],
          medium: [first, second, 'Old Toby waved.'],
          long: [first, second, 'Old Toby waved.'],
        },
      },
    });
  });

  it.each([
    ['', 1, 'The file is empty: write the headline in its first line.'],
    [' \n\u00a0\n', 1, 'The file is empty: write the headline in its first line.'],
    ['One line', 1, 'The story has no paragraph: write its text behind the headline.'],
    [
      '---\nheadline: A',
      1,
      'The front matter is never closed: put a line --- behind its last key.',
    ],
    [
      '---\nheadline: A\n---\n',
      3,
      'The story has no paragraph: write its text behind the headline.',
    ],
    ['\n---\nsource: A\n---\nText.', 3, 'headline in the front matter is missing.'],
    [
      '---\nheadline: A\nrelatd: []\n---\nText.',
      3,
      'relatd is not a key of a story: the keys are headline, published, author, source, url, language, related, people, quotes, summary.',
    ],
    [
      '---\nheadline: A\nrelated:\n  - headline: B\n    url: there\n---\nText.',
      5,
      'related 1 url in the front matter must be a web address that begins with https:// or http://.',
    ],
    [
      '---\nheadline: A\npublished: yesterday\n---\nText.',
      3,
      'published in the front matter must be an ISO date such as 2026-12-03, or 2026-12-03T09:30:00Z.',
    ],
    [
      '---\nheadline: A\npeople:\n  - role: B\n---\nText.',
      4,
      'people 1 name in the front matter is missing.',
    ],
  ])('GIVEN %j THEN it names line %i and what to do', (text, line, reason) => {
    expect(readStory(text)).toEqual({ ok: false, problem: { line, reason } });
  });

  it('reads Windows line ends, a byte-order mark and invisible characters as if they were not there', () => {
    const dressed = `\ufeff${PLAIN.replaceAll('\n', '\r\n').replaceAll('ferry', 'fer\u200bry')}\r\n`;
    expect(readStory(dressed)).toEqual(readStory(PLAIN));
  });

  it('reads decomposed letters as composed ones and leaves no-break spaces and emoji alone', () => {
    const story = storyOf('Cafe\u0301 opens\nThe cafe\u0301 of Mr\u00a0Renn opened 👩‍🍳 on Monday.');
    expect([story.headline, story.paragraphs[0]?.text]).toEqual([
      'Café opens',
      'The café of Mr\u00a0Renn opened 👩‍🍳 on Monday.',
    ]);
  });

  it('joins lines that were wrapped to a width, and keeps paragraphs between blank lines apart', () => {
    const story = storyOf(
      'Ferry sails again\n\nThe ferry to the island left the quay\nwith all its passengers on\nTuesday.\n\nNobody was left\nbehind.\n',
    );
    expect(story.paragraphs.map(({ text }) => text)).toEqual([
      'The ferry to the island left the quay with all its passengers on Tuesday.',
      'Nobody was left behind.',
    ]);
  });

  it('takes a byline under the headline for the author, and leaves out the label over related headlines', () => {
    const story = storyOf(
      'Ferry sails again\nBy Nora Quill\nThe ferry to the island left on Tuesday.\nRead more\nMarket Moves Indoors',
    );
    expect([story.author, story.people, story.sections, story.related]).toEqual([
      'Nora Quill',
      [],
      [],
      [{ headline: 'Market Moves Indoors', url: '' }],
    ]);
  });

  it('freezes all of the story', () => {
    const story = storyOf(PLAIN);
    expect(
      [story, story.paragraphs, story.paragraphs[0]?.sentences[0], story.people[0]?.aliases].map(
        Object.isFrozen,
      ),
    ).toEqual([true, true, true, true]);
  });
});

const PIECES = [
  '“ ” " \' ‘ ’ « » „ . .\u0020 ?\u0020 ,\u0020 --- ##',
  '\ufeff \u200b e\u0301 👩‍🍳 \ud800 \0 U.S. 4.5 Mr Ann Lee Hill said he the mayor',
].flatMap((row) => row.split(' '));
const marks = fc.constantFrom(...PIECES, '\n', '\r\n', '\n\n', ' ', '\u00a0', 'Tom Hill', '. ');
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(marks, { maxLength: 80 }).map((parts) => parts.join('')),
);
const anyStory = fc
  .array(marks, { minLength: 5, maxLength: 120 })
  .map((parts) => `---\nheadline: Head\n---\nA tale.\n\n${parts.join('')}`);

describe('laws of readStory', () => {
  it('gives a story or a problem for any text, and never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof readStory(text).ok).toBe('boolean');
        expect(typeof readStory(`---\n${text}\n---\n${text}`).ok).toBe('boolean');
        expect(typeof readStory(`---\nheadline: ${text}\n---\n${text}`).ok).toBe('boolean');
      }),
    );
  });

  it('reads LF and CRLF the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const lines = text.replaceAll('\r', '');
        expect(readStory(lines.replaceAll('\n', '\r\n'))).toEqual(readStory(lines));
      }),
    );
  });

  it('takes sentences, quotes and summaries verbatim from its paragraphs', () => {
    fc.assert(
      fc.property(anyStory, (text) => {
        const { paragraphs, quotes, summary } = storyOf(text);
        const sentences = paragraphs.flatMap((one) =>
          one.sentences.map((sentence) => sentence.text),
        );
        expect(
          quotes.filter((one) => !paragraphs[one.paragraph - 1]?.text.includes(one.text)),
        ).toEqual([]);
        expect(summary.long.filter((one) => !sentences.includes(one))).toEqual([]);
        expect(summary.medium.filter((one) => !summary.long.includes(one))).toEqual([]);
        expect(summary.short.filter((one) => !summary.medium.includes(one))).toEqual([]);
      }),
    );
  });

  it('gives as speakers only its people', () => {
    fc.assert(
      fc.property(anyStory, (text) => {
        const { people, quotes } = storyOf(text);
        const names = ['', ...people.map(({ name }) => name)];
        expect(quotes.filter(({ speaker }) => !names.includes(speaker))).toEqual([]);
      }),
    );
  });
});
