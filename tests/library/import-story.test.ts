import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importStory } from '../../src/library/import-story.js';
import { storyFile } from '../../src/library/story-file.js';
import { readStory } from '../../src/story/read-story.js';
import type { Story } from '../../src/story/types.js';
import { contentFolder } from './content-folder.js';

const PLAIN = `Bridge: "open again", says mayor # of Tarnbrook
The bridge of Tarnbrook was opened again on Monday, nine days after a storm had closed it to all traffic.
“We are glad,” Mayor Ida Fenwick told reporters at the foot of the bridge. “It took long enough.”
Background
The storm took away two of the seven arches, and repairs cost the town more than it had put aside for the year.
Ferry Strike Enters Second Week
@everyone: - [look](http://tarnbrook.example) & 'see'
`;

const IMPORTED = `---
headline: 'Bridge: "open again", says mayor # of Tarnbrook'
published: 2026-03-05
language: en
people:
  - name: Ida Fenwick
    role: Mayor
    aliases:
      - Mayor Ida Fenwick
related:
  - headline: Ferry Strike Enters Second Week
  - headline: "@everyone: - [look](http://tarnbrook.example) & 'see'"
---

The bridge of Tarnbrook was opened again on Monday, nine days after a storm had closed it to all traffic.

“We are glad,” Mayor Ida Fenwick told reporters at the foot of the bridge. “It took long enough.”

## Background

The storm took away two of the seven arches, and repairs cost the town more than it had put aside for the year.
`;

const NAME = 'bridge-open-again-says-mayor-of-tarnbrook.md';

describe('importing a story', () => {
  it('GIVEN a plain text THEN it is written whole as a story file, named after its headline', async () => {
    const folder = join(await contentFolder({}), 'not', 'there', 'yet');

    const outcome = await importStory({ text: PLAIN, folder, published: '2026-03-05' });

    const slug = 'bridge-open-again-says-mayor-of-tarnbrook';
    expect(outcome).toEqual({ kind: 'written', slug, file: join(folder, NAME) });
    expect(await readdir(folder)).toEqual([NAME]);
    expect(withoutPeople(await readFile(join(folder, NAME), 'utf8'))).toBe(withoutPeople(IMPORTED));
  });

  it('GIVEN the same story again THEN the file stays as it is', async () => {
    const folder = await contentFolder({});
    await importStory({ text: PLAIN, folder });

    const outcome = await importStory({ text: PLAIN, folder });

    expect(outcome.kind).toBe('unchanged');
    expect(await readdir(folder)).toEqual([NAME]);
  });

  it('GIVEN another file of that name THEN it stays, unless it is to be replaced', async () => {
    const folder = await contentFolder({ [NAME]: 'Mine.\n' });

    expect(await importStory({ text: IMPORTED, folder })).toEqual({
      kind: 'exists',
      slug: NAME.replace('.md', ''),
      file: join(folder, NAME),
      present: 'Mine.\n',
      content: IMPORTED,
    });
    expect(await readFile(join(folder, NAME), 'utf8')).toBe('Mine.\n');

    expect((await importStory({ text: PLAIN, folder, replace: true })).kind).toBe('written');
    expect(await readFile(join(folder, NAME), 'utf8')).toContain(`headline: 'Bridge:`);
  });

  it('GIVEN front matter THEN the file stays as its editor wrote it, but for the date and missing people', async () => {
    const folder = await contentFolder({});
    const edited = `---
# checked by Nils
headline: Bridge reopens
published: 2026-03-01
summary:
  short: [It took long enough.]
---

It took   long enough.
Mayor Ida Fenwick said so.
***
`;

    await importStory({ text: `\ufeff\r\n${edited}\n\n`, folder, published: '2026-03-05' });

    expect(await readFile(join(folder, 'bridge-reopens.md'), 'utf8')).toBe(
      edited
        .replace('2026-03-01', '2026-03-05')
        .replace('[It took long enough.]', '[ It took long enough. ]')
        .replace(
          '\n---\n\n',
          '\npeople:\n  - name: Ida Fenwick\n    role: Mayor\n    aliases:\n      - Mayor Ida Fenwick\n---\n\n',
        ),
    );
  });

  it('GIVEN a web page without an article THEN it says so and writes nothing', async () => {
    const folder = await contentFolder({});

    expect(await importStory({ text: '\n<!doctype html><p>Bridge reopens</p>', folder })).toEqual({
      kind: 'no-article',
      reason: 'There is no article in the page: copy the article’s text into a file.',
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('GIVEN a file with another ending and the same slug THEN nothing is written, not even to replace it', async () => {
    const other = NAME.replace('.md', '.TXT');
    const folder = await contentFolder({ [other]: PLAIN });

    const outcome = await importStory({ text: PLAIN, folder, replace: true });

    const slug = NAME.replace('.md', '');
    expect(outcome).toEqual({ kind: 'taken', slug, file: join(folder, other) });
    expect(await readdir(folder)).toEqual([other]);
  });

  it.each([
    ['', 1, 'The file is empty: write the headline in its first line.'],
    ['Bridge reopens\n', 1, 'The story has no paragraph: write its text behind the headline.'],
    [
      ' https://news.example/bridge\n',
      1,
      'This is a web address, not a story’s text: give import the address itself, or copy the article’s text.',
    ],
    [
      `Bridge reopens\n${'The storm was long and the repairs were longer. '.repeat(90_000)}`,
      1,
      'The story has more than 4 MB: split it into several stories.',
    ],
  ])('GIVEN no story (case %#) THEN it says why and writes nothing', async (text, line, reason) => {
    const folder = await contentFolder({});

    const outcome = await importStory({ text, folder });

    expect(outcome).toEqual({ kind: 'not-a-story', problem: { line, reason } });
    expect(await readdir(folder)).toEqual([]);
  });

  it('GIVEN a date that is none THEN it says so', async () => {
    const folder = await contentFolder({});

    expect(await importStory({ text: PLAIN, folder, published: 'last Monday' })).toEqual({
      kind: 'not-a-story',
      problem: {
        line: 1,
        reason:
          'published in the front matter must be an ISO date such as 2026-12-03, or 2026-12-03T09:30:00Z.',
      },
    });
  });

  it('GIVEN a folder in the file’s place THEN it throws and leaves nothing unfinished behind', async () => {
    const folder = await contentFolder({});
    await mkdir(join(folder, NAME));

    await expect(importStory({ text: PLAIN, folder, replace: true })).rejects.toThrow('EISDIR');
    expect(await readdir(folder)).toEqual([NAME]);
  });

  it('GIVEN a folder name that is a file THEN it throws what the file system says', async () => {
    const folder = join(await contentFolder({}), 'file');
    await writeFile(folder, '');

    await expect(importStory({ text: PLAIN, folder })).rejects.toThrow('EEXIST');
  });
});

/** The people are found by rules that have their own tests. */
function withoutPeople(file: string): string {
  const start = file.indexOf('people:');
  return file.slice(0, start) + file.slice(file.indexOf('related:'));
}

// what YAML and Markdown could take for their own, among plain words
const AWKWARD =
  "Bridge Ida Fenwick said U.S. Mr “now” 'tis #1 - @everyone yes: [x] {y} &z * `code` é 橋 🌉 3.5 !! % | --- null # ##";
const word = fc.constantFrom(...AWKWARD.split(' '));
const words = fc
  .tuple(fc.constantFrom('The ', ' ', ''), fc.array(word, { minLength: 2, maxLength: 12 }))
  .map(([first, list]) => `${first}${list.join(' ')}`);
const paragraph = fc
  .array(words, { minLength: 3, maxLength: 5 })
  .map((list) => `${list.join('. ')}.`);
const plainText = fc
  .tuple(
    words,
    fc.array(fc.oneof(paragraph, words), { maxLength: 6 }),
    paragraph,
    fc.array(words, { maxLength: 3 }),
  )
  .map(([headline, body, last, related]) => [headline, ...body, last, ...related].join('\n\n'));
const anyText = fc.string({ unit: 'grapheme', maxLength: 300 });
const markdown = fc
  .tuple(
    words,
    fc.boolean(),
    fc.array(
      fc.oneof(
        paragraph,
        words.map((text) => `## ${text}`),
      ),
      { minLength: 1 },
    ),
  )
  .map(
    ([headline, withPeople, body]) =>
      `---\nheadline: ${JSON.stringify(headline)}\n${withPeople ? 'people: [{name: Ida Fenwick, aliases: [Ida]}]\n' : ''}---\n${body.join('\n\n')}`,
  );

describe('the file of a story', () => {
  it('reads as the story it was written from, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(plainText, markdown, anyText), (text) => {
        const reading = readStory(text);
        fc.pre(reading.ok);
        const again = readStory(storyFile(reading.story));
        expect(again.ok && kept(again.story)).toEqual(kept(reading.story));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same when it is written from the story that it reads as', () => {
    fc.assert(
      fc.property(fc.oneof(plainText, markdown), (text) => {
        const reading = readStory(text);
        fc.pre(reading.ok);
        const file = storyFile(reading.story);
        const again = readStory(file);
        expect(again.ok && storyFile(again.story)).toBe(file);
      }),
    );
  });
});

/** What a story's file must keep; the rest is found anew in the same text. */
function kept(story: Story): object {
  const { headline, published, author, source, url, language, sections, paragraphs } = story;
  return {
    headline: squeezed(headline),
    published,
    author: squeezed(author),
    source,
    url,
    language,
    sections,
    paragraphs,
    related: story.related.map((related) => ({ ...related, headline: squeezed(related.headline) })),
    people: story.people.map(({ name, role, aliases }) => ({
      name: squeezed(name),
      role: squeezed(role),
      aliases: aliases.map(squeezed),
    })),
  };
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
