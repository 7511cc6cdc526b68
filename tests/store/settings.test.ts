import { describe, expect, it } from 'vitest';

import { changeSettings, readSettings } from '../../src/store/settings.js';
import type { StorySlug } from '../../src/story/types.js';
import { databases, emptyStore } from './stores.js';

describe.each(databases)('settings on $name', (database) => {
  it('are the defaults where nobody changed them', async () => {
    const { db } = await emptyStore(database);

    expect(await readSettings(db, '1')).toEqual({
      answerChannels: null,
      privateAnswers: false,
      story: null,
    });
  });

  it('GIVEN changes of one setting each THEN the others stay', async () => {
    const { db } = await emptyStore(database);

    await changeSettings(db, '1', { answerChannels: ['11', '12'] });
    await changeSettings(db, '1', { privateAnswers: true });
    await changeSettings(db, '1', { story: 'harbour-bridge' as StorySlug });
    await changeSettings(db, '1', {});

    expect(await readSettings(db, '1')).toEqual({
      answerChannels: ['11', '12'],
      privateAnswers: true,
      story: 'harbour-bridge',
    });
  });

  it('GIVEN no channel, all channels THEN they are told apart', async () => {
    const { db } = await emptyStore(database);

    await changeSettings(db, 'none', { answerChannels: [] });
    await changeSettings(db, 'all', { answerChannels: ['11'] });
    await changeSettings(db, 'all', { answerChannels: null });

    expect((await readSettings(db, 'none')).answerChannels).toEqual([]);
    expect((await readSettings(db, 'all')).answerChannels).toBeNull();
  });

  it('GIVEN a changed server THEN another one keeps the defaults', async () => {
    const { db } = await emptyStore(database);

    await changeSettings(db, '1', { privateAnswers: true });

    expect((await readSettings(db, '2')).privateAnswers).toBe(false);
  });

  it('GIVEN two changes at the same time THEN both are kept', async () => {
    const { db } = await emptyStore(database);

    await Promise.all([
      changeSettings(db, '1', { privateAnswers: true }),
      changeSettings(db, '1', { answerChannels: ['11'] }),
    ]);

    expect(await readSettings(db, '1')).toEqual({
      answerChannels: ['11'],
      privateAnswers: true,
      story: null,
    });
  });
});
