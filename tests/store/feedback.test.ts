import { describe, expect, it } from 'vitest';

import { recordFeedback } from '../../src/store/feedback.js';
import type { StorySlug } from '../../src/story/types.js';
import { databases, emptyStore } from './stores.js';

const story = 'harbour-bridge' as StorySlug;

describe.each(databases)('feedback on $name', (database) => {
  it('is kept each time, without a person and without words', async () => {
    const { db } = await emptyStore(database);

    await recordFeedback(db, { guildId: '1', story, paragraph: 3, kind: 'not-right', at: 1e12 });
    await recordFeedback(db, { guildId: '1', story, paragraph: 3, kind: 'not-right', at: 1e12 });
    await recordFeedback(db, { guildId: null, story, paragraph: 1, kind: 'not-right', at: 2e12 });

    const row = { guild_id: '1', story, paragraph: 3, kind: 'not-right', at: 1e12 };
    expect(await db.selectFrom('feedback').selectAll().orderBy('at').execute()).toEqual([
      row,
      row,
      { ...row, guild_id: null, paragraph: 1, at: 2e12 },
    ]);
  });
});
