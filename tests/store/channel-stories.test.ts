import { describe, expect, it } from 'vitest';

import { chooseChannelStory, readChannelStory } from '../../src/store/channel-stories.js';
import type { StorySlug } from '../../src/story/types.js';
import { databases, emptyStore } from './stores.js';

const bridge = 'harbour-bridge' as StorySlug;
const lighthouse = 'lighthouse' as StorySlug;

describe.each(databases)('stories of channels on $name', (database) => {
  it('a channel has none of its own at first', async () => {
    const { db } = await emptyStore(database);

    expect(await readChannelStory(db, '11')).toBeNull();
  });

  it('GIVEN two choices for a channel THEN the later one counts, there alone', async () => {
    const { db } = await emptyStore(database);

    await chooseChannelStory(db, { guildId: '1', channelId: '11', story: bridge });
    await chooseChannelStory(db, { guildId: '1', channelId: '12', story: bridge });
    await chooseChannelStory(db, { guildId: '1', channelId: '11', story: lighthouse });

    expect(await readChannelStory(db, '11')).toBe(lighthouse);
    expect(await readChannelStory(db, '12')).toBe(bridge);
  });

  it('WHEN a choice is taken back THEN the channel has none', async () => {
    const { db } = await emptyStore(database);
    await chooseChannelStory(db, { guildId: '1', channelId: '11', story: bridge });

    await chooseChannelStory(db, { guildId: '1', channelId: '11', story: null });
    await chooseChannelStory(db, { guildId: '1', channelId: '12', story: null });

    expect(await readChannelStory(db, '11')).toBeNull();
    expect(await readChannelStory(db, '12')).toBeNull();
  });
});
