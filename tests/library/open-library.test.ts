import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { openLibrary } from '../../src/library/open-library.js';
import { readStory } from '../../src/story/read-story.js';
import { contentFolder, shortStory } from './content-folder.js';

describe('opening a content folder', () => {
  it('GIVEN stories in both formats THEN each is there, read and indexed, newest first and undated last', async () => {
    const plain = 'Ferry strike ends\n\nThe ferries of Ostrel sailed again on Friday.\n';
    const folder = await contentFolder({
      'ferry.txt': plain,
      'b-bridge.md': shortStory('Bridge reopens', '2026-03-01'),
      'a-bridge.md': shortStory('Bridge closes', '2026-03-01'),
      'mayor.md': shortStory('Mayor resigns', '2026-03-01T09:00:00+02:00'),
      'notes.json': '{}',
      '.draft.md': 'not ready',
    });

    const { stories, problems } = await openLibrary(folder);

    expect(problems).toEqual([]);
    expect(stories.map(({ slug, story }) => [slug, story.headline])).toEqual([
      ['mayor', 'Mayor resigns'],
      ['a-bridge', 'Bridge closes'],
      ['b-bridge', 'Bridge reopens'],
      ['ferry', 'Ferry strike ends'],
    ]);
    expect(readStory(plain)).toEqual({ ok: true, story: stories[3]?.story });
    const answers = stories.map(({ index }) => answerQuestion(index, 'When did the ferries sail?'));
    expect(answers.map(({ passages }) => passages[0]?.sentence)).toContain(
      'The ferries of Ostrel sailed again on Friday.',
    );
  });

  it('GIVEN files that are no stories THEN each is a problem with its line, and the others load', async () => {
    const folder = await contentFolder({
      'empty.md': '',
      'bridge.md': shortStory('Bridge reopens'),
      'latin.txt': Uint8Array.from([0x4d, 0xfc, 0x6c, 0x6c, 0x0a]),
      'typo.md': '---\nheadline: Bridge\npubished: 2026-03-01\n---\n\nIt is open.\n',
      'large.txt': 'a'.repeat(4 * 1024 * 1024 + 1),
    });
    await mkdir(join(folder, 'older.md'));
    await symlink(join(folder, 'nowhere'), join(folder, 'link.md'));

    const { stories, problems } = await openLibrary(folder);

    expect(stories.map(({ slug }) => slug)).toEqual(['bridge']);
    expect(problems).toEqual([
      {
        file: 'empty.md',
        line: 1,
        reason: 'The file is empty: write the headline in its first line.',
      },
      {
        file: 'large.txt',
        line: 0,
        reason: 'The file has more than 4 MB: split it into several stories.',
      },
      {
        file: 'latin.txt',
        line: 0,
        reason: 'The file is not valid UTF-8: save it as UTF-8 text.',
      },
      {
        file: 'link.md',
        line: 0,
        reason: 'There is no such file, or it is a link that leads nowhere.',
      },
      {
        file: 'older.md',
        line: 0,
        reason: 'This is a folder, not a story file: move the story files in it one folder up.',
      },
      {
        file: 'typo.md',
        line: 3,
        reason:
          'pubished is not a key of a story: the keys are headline, published, author, source, url, language, related, people, quotes, summary.',
      },
    ]);
  });

  it('GIVEN a file whose name is no slug THEN the problem says how to name it', async () => {
    const folder = await contentFolder({ 'Bridge Reopens.md': shortStory('Bridge reopens') });

    expect(await openLibrary(folder)).toEqual({
      stories: [],
      problems: [
        {
          file: 'Bridge Reopens.md',
          line: 0,
          reason:
            "A story file's name has only a-z, 0-9 and hyphens, at most 60 before its ending: rename it, for example to bridge-reopens.md.",
        },
      ],
    });
  });

  it('GIVEN two files with one slug THEN the first loads and the others are problems that name it', async () => {
    const folder = await contentFolder({
      'bridge.md': shortStory('Bridge reopens'),
      'bridge.txt': shortStory('Another bridge'),
      'BRIDGE.Md': shortStory('A third bridge'),
    });

    const { stories, problems } = await openLibrary(folder);

    expect(stories.map(({ story }) => story.headline)).toEqual(['Bridge reopens']);
    const reason = 'bridge.md is already the story bridge: rename or remove one of the two files.';
    expect(problems).toEqual([
      { file: 'BRIDGE.Md', line: 0, reason },
      { file: 'bridge.txt', line: 0, reason },
    ]);
  });

  it('GIVEN no such folder THEN the problem names it and says what to do', async () => {
    const folder = join(await contentFolder({}), 'stories');

    expect(await openLibrary(folder)).toEqual({
      stories: [],
      problems: [
        {
          file: folder,
          line: 0,
          reason: `The content folder ${folder} does not exist: create it, or set CONTENT_DIR to the folder of your stories.`,
        },
      ],
    });
  });

  it('GIVEN a file in place of the folder THEN the problem says that it cannot be read', async () => {
    const file = join(await contentFolder({ 'a.md': '' }), 'a.md');

    const { stories, problems } = await openLibrary(file);

    expect(stories).toEqual([]);
    expect(problems.map(({ reason }) => reason)).toEqual([
      expect.stringContaining(`The content folder ${file} cannot be read: ENOTDIR`),
    ]);
  });
});
