import { hostname } from 'node:os';
import { describe, expect, it } from 'vitest';
import { KEPT_AFTER_LEAVING_MS } from '../../src/bot/guild-data.js';
import { guildsKept, guildsLeftBefore, removeGuild } from '../../src/store/guilds.js';
import { changeSettings } from '../../src/store/settings.js';
import { press, run, seen, startByline } from './byline.js';
import { lighthouse } from './stories.js';

const byline = await startByline({ 'lighthouse.md': lighthouse });
const { sandbox, store, logged } = byline;
const { guildId, users } = sandbox;
const moderator = sandbox.as(users.moderator);
const guest = sandbox.as(users.guest);

const show = { subcommand: 'show' };
const remove = { subcommand: 'delete' };

const sentences = [
  'one',
  '**What I keep**',
  'I keep what a server’s moderators set (with the id of the one who set a daily post), which posts I made, and which answers were called not right (the story and the paragraph alone).',
  'I keep no messages, no questions and no names; the log of whoever runs me notes the id of a moderator who changes a setting.',
  'What I keep lies in the store of whoever runs me, and what belongs to a server is deleted 30 days after I leave it, or at once with `/privacy delete`.',
];

/** What the bot logged under a message. */
const loggedAs = (message: string) =>
  logged.map((line) => JSON.parse(line)).filter(({ msg }) => msg === message);

/** The next nine o'clock in UTC, ms since 1970. */
function nextNine(now: number): number {
  const day = 86_400_000;
  const nine = day * Math.floor(now / day) + 9 * 3_600_000;
  return nine > now ? nine : nine + day;
}

describe('/privacy', () => {
  it('tells everybody what is kept, in servers and in direct messages', async () => {
    expect(seen(await run(guest, 'privacy', {}, show))).toEqual(sentences);
    const channelId = sandbox.directChannel(users.guest);
    expect(seen(await run(guest, 'privacy', {}, { ...show, channelId }))).toEqual(sentences);
  });

  it('GIVEN somebody who doesn’t manage the server THEN they can’t delete', async () => {
    expect(seen(await run(guest, 'privacy', {}, remove))).toEqual([
      'one',
      'For that you need the permission *Manage Server*.',
    ]);
  });

  it('GIVEN direct messages, or a server without Byline THEN deleting gets a clear word', async () => {
    const noServer = ['one', 'That works only in a server that I am a member of.'];
    const direct = sandbox.directChannel(users.reader);
    const reader = sandbox.as(users.reader);
    for (const channelId of [direct, sandbox.channels.elsewhere]) {
      expect(seen(await run(reader, 'privacy', {}, { ...remove, channelId }))).toEqual(noServer);
    }
  });

  it('GIVEN a moderator THEN nothing is deleted before they confirm, and then all', async () => {
    await changeSettings(store.db, guildId, { privateAnswers: true });
    const asked = await run(moderator, 'privacy', {}, remove);
    expect(seen(asked)).toEqual([
      'one',
      '**Delete all that I keep about The Newsroom?**',
      'The settings, the chosen stories and the daily posts of this server end at once. Nothing brings them back.',
      '[Delete all]',
    ]);
    expect(await guildsKept(store.db)).toEqual([guildId]);

    expect(seen(await press(moderator, asked, 'Delete all'))).toEqual([
      'update',
      '1 entry about this server is deleted, and nothing brings it back.',
    ]);
    expect(await guildsKept(store.db)).toEqual([]);
    expect(loggedAs('all data of a server was deleted')).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        pid: process.pid,
        hostname: hostname(),
        guildId,
        personId: users.moderator,
        removed: 1,
        msg: 'all data of a server was deleted',
      },
    ]);
  });

  it('GIVEN daily posts THEN those of the server end, and others go on', async () => {
    const velm = sandbox.addServer({ name: 'Velm' });
    const here = sandbox.addChannel({ name: 'daily' });
    const there = sandbox.addChannel({ name: 'daily', guildId: velm });
    for (const channelId of [here, there]) {
      const where = { subcommand: 'set', channelId };
      await run(moderator, 'daily', { channel: channelId, time: '9' }, where);
    }
    const asked = await run(moderator, 'privacy', {}, remove);
    await press(moderator, asked, 'Delete all');

    const posted = sandbox.waitFor((event) =>
      event.kind === 'message-created' && event.message.channel_id === there ? true : undefined,
    );
    sandbox.clock.set(nextNine(sandbox.clock.now()));
    expect(await posted).toBe(true);
    expect(sandbox.messages(here)).toEqual([]);
    expect(await guildsKept(store.db)).toEqual([velm]);
    await removeGuild(store.db, velm);
  });
});

describe('leaving a server', () => {
  it('GIVEN Byline is removed and added again THEN what was set is there again', async () => {
    await changeSettings(store.db, guildId, { privateAnswers: true });
    sandbox.kick();
    await expect.poll(() => guildsLeftBefore(store.db, Number.MAX_SAFE_INTEGER)).toEqual([guildId]);
    expect(await guildsKept(store.db)).toEqual([]);
    sandbox.rejoin();
    await expect.poll(() => guildsKept(store.db)).toEqual([guildId]);
  });

  it('GIVEN Byline is removed THEN 31 days later nothing is kept of the server', async () => {
    const village = sandbox.addServer({ name: 'Velm' });
    await changeSettings(store.db, village, { privateAnswers: true });
    sandbox.kick(village);
    await expect.poll(() => guildsLeftBefore(store.db, Number.MAX_SAFE_INTEGER)).toEqual([village]);
    sandbox.clock.advance(KEPT_AFTER_LEAVING_MS + 1);
    await expect
      .poll(() => store.db.selectFrom('guild_settings').select('guild_id').execute())
      .toEqual([{ guild_id: guildId }]);
  });
});
