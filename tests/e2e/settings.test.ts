import { hostname } from 'node:os';
import { PermissionFlagsBits } from 'discord.js';
import { afterEach, describe, expect, it } from 'vitest';
import { readSettings, changeSettings } from '../../src/store/settings.js';
import { defaultSettings } from '../../src/settings/guild-settings.js';
import type { Shown } from '../../src/sandbox/types.js';
import { messageOf, run, seen, startByline } from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';

const byline = await startByline({ 'lighthouse.md': lighthouse, 'harbour-walk.md': harbourWalk });
const { sandbox, store, logged } = byline;
const { channels, guildId, users } = sandbox;
const moderator = sandbox.as(users.moderator);
const reader = sandbox.as(users.reader);

const choose = async (on: Shown, menu: string, ...values: readonly string[]) =>
  (await moderator.choose(messageOf(on).id, `settings:${menu}`, values)).shown();

afterEach(() => changeSettings(store.db, guildId, defaultSettings));

const limit = '-# Up to 25 channels. Choose none, and I answer in all.';
const restOfPanel = [
  '**Who sees the answers to commands**',
  '**The default story**',
  'The newest; at present that is **Ferry captain buys Osen lighthouse**.',
  '-# It is meant where nothing else says which, such as a reply, a thread or the channel’s story.',
];

describe('/settings', () => {
  it('GIVEN a moderator THEN they alone see the panel', async () => {
    expect(seen(await run(moderator, 'settings'))).toEqual([
      'one',
      '**Settings of this server**',
      '**Where I answer**',
      'In all channels.',
      limit,
      ...restOfPanel,
    ]);
  });

  it('GIVEN a guest or direct messages THEN Discord offers no such command', async () => {
    const none = 'There is no command "settings" for this person here';
    await expect(run(sandbox.as(users.guest), 'settings')).rejects.toThrow(none);
    const channelId = sandbox.directChannel(users.moderator);
    await expect(run(moderator, 'settings', {}, { channelId })).rejects.toThrow(none);
  });

  it('GIVEN channels chosen THEN commands elsewhere are answered to the person alone', async () => {
    const panel = await run(moderator, 'settings');
    expect(seen(await choose(panel, 'channels', channels.general))).toEqual([
      'update',
      '**Settings of this server**',
      `I now answer in <#${channels.general}> alone.`,
      '**Where I answer**',
      `In <#${channels.general}>. Elsewhere, commands are answered to the person alone.`,
      limit,
      ...restOfPanel,
    ]);
    expect(seen(await run(reader, 'summary'))[0]).toBe('one');
    expect(seen(await run(reader, 'summary', {}, { channelId: channels.general }))[0]).toBe('all');

    expect(seen(await choose(panel, 'channels'))).toContain('I now answer in all channels.');
    expect(seen(await run(reader, 'summary'))[0]).toBe('all');
  });

  it('GIVEN a chosen channel that Byline can’t write in or see THEN the panel says what is missing', async () => {
    const panel = await run(moderator, 'settings');
    const { general, hidden, readonly } = channels;
    expect(seen(await choose(panel, 'channels', readonly, hidden, general))).toEqual([
      'update',
      '**Settings of this server**',
      `I now answer in <#${readonly}>, <#${hidden}>, <#${general}> alone.`,
      '**Where I answer**',
      `In <#${readonly}>, <#${hidden}>, <#${general}>. Elsewhere, commands are answered to the person alone.`,
      `In <#${readonly}> I lack *Send Messages*.`,
      `In <#${hidden}> I lack *View Channel*, *Send Messages*, *Send Messages in Threads*, *Read Message History*.`,
      limit,
      ...restOfPanel,
    ]);
  });

  it('GIVEN a chosen channel that is deleted later THEN the panel shows it as such', async () => {
    const attic = sandbox.addChannel({ name: 'attic' });
    const panel = await run(moderator, 'settings');
    await choose(panel, 'channels', attic, channels.general);
    sandbox.deleteChannel(attic);
    const lines = seen(await run(moderator, 'settings'));
    expect(lines.slice(3, 6)).toEqual([
      `In <#${channels.general}>. Elsewhere, commands are answered to the person alone.`,
      'One of the chosen channels was deleted since.',
      limit,
    ]);
  });

  it('GIVEN answers are private by default THEN /ask can still be answered for all', async () => {
    const panel = await run(moderator, 'settings');
    expect(seen(await choose(panel, 'private', 'private'))).toContain(
      'Answers are now private by default.',
    );
    expect(seen(await run(reader, 'summary'))[0]).toBe('one');
    const question = 'Who bought the lighthouse?';
    expect(seen(await run(reader, 'ask', { question }))[0]).toBe('one');
    expect(seen(await run(reader, 'ask', { question, private: false }))[0]).toBe('all');

    expect(seen(await choose(panel, 'private', 'public'))).toContain(
      'Answers can now be seen by everybody by default.',
    );
    expect(seen(await run(reader, 'summary'))[0]).toBe('all');
  });

  it('GIVEN a default story THEN commands that name none are about it', async () => {
    const panel = await run(moderator, 'settings');
    expect(seen(await choose(panel, 'story', 'harbour-walk'))).toContain(
      'The default story is now **Harbour walk reopens**.',
    );
    expect(seen(await run(reader, 'summary'))[1]).toBe('## Harbour walk reopens');

    expect(seen(await choose(panel, 'story', 'the newest'))).toContain(
      'The default story is now the newest.',
    );
    expect(seen(await run(reader, 'summary'))[1]).toBe('## Ferry captain buys Osen lighthouse');
  });

  it('WHEN something is changed THEN it is kept, and the log says who changed what', async () => {
    await choose(await run(moderator, 'settings'), 'private', 'private');
    expect(await readSettings(store.db, guildId)).toEqual({
      ...defaultSettings,
      privateAnswers: true,
    });
    expect(JSON.parse(logged.at(-1) ?? '{}')).toEqual({
      level: 30,
      time: expect.any(Number),
      pid: process.pid,
      hostname: hostname(),
      guildId,
      personId: users.moderator,
      change: { privateAnswers: true },
      msg: 'settings were changed',
    });
  });

  it('GIVEN Byline may see a channel again THEN nothing is missing there any more', async () => {
    const panel = await run(moderator, 'settings');
    await choose(panel, 'channels', channels.general);
    sandbox.setPermissions(channels.general, { deny: PermissionFlagsBits.ReadMessageHistory });
    expect(seen(await run(moderator, 'settings'))).toContain(
      `In <#${channels.general}> I lack *Read Message History*.`,
    );
    sandbox.setPermissions(channels.general, {});
    expect(seen(await run(moderator, 'settings'))[4]).toBe(limit);
  });
});
