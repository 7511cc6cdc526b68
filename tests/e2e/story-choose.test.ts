import { afterEach, describe, expect, it } from 'vitest';
import { removeGuild } from '../../src/store/guilds.js';
import type { SandboxUser } from '../../src/sandbox/types.js';
import { botReply, read, run, seen, startByline } from './byline.js';
import { ciderWorks, harbourWalk, lighthouse } from './stories.js';

const byline = await startByline({
  'cider-works.md': ciderWorks,
  'lighthouse.md': lighthouse,
  'harbour-walk.md': harbourWalk,
});
const { sandbox, store } = byline;
const { channels, guildId, users } = sandbox;
const moderator = sandbox.as(users.moderator);
const reader = sandbox.as(users.reader);

const choose = (
  user: SandboxUser,
  story: string,
  where: 'channel' | 'server',
  channelId: string = channels.news,
) => run(user, 'story', { story, where }, { subcommand: 'choose', channelId });

/** The first line of a summary for which no story was named: its headline. */
const summedUp = async (channelId: string) =>
  seen(await run(reader, 'summary', {}, { channelId }))[1];

afterEach(() => removeGuild(store.db, guildId));

describe('/story choose', () => {
  it('GIVEN a story for a channel and one for the server THEN each is meant where nobody names one', async () => {
    expect(await summedUp(channels.news)).toBe('## Cider works of Velm reopens');
    expect(seen(await choose(moderator, 'harbour-walk', 'channel'))).toEqual([
      'one',
      'In this channel I now go by **Harbour walk reopens** where nothing else says which story is meant.',
      '-# Undo it with `/story choose` and “The newest”.',
    ]);
    expect(seen(await choose(moderator, 'lighthouse', 'server'))).toEqual([
      'one',
      'In this server I now go by **Ferry captain buys Osen lighthouse** where nothing else says which story is meant.',
      '-# Undo it with `/story choose` and “The newest”.',
    ]);
    expect(await summedUp(channels.news)).toBe('## Harbour walk reopens');
    expect(await summedUp(channels.general)).toBe('## Ferry captain buys Osen lighthouse');
    const direct = sandbox.directChannel(users.reader);
    expect(await summedUp(direct)).toBe('## Cider works of Velm reopens');
  });

  it('GIVEN the choices are taken back THEN the newest is meant again', async () => {
    await choose(moderator, 'harbour-walk', 'channel');
    await choose(moderator, 'lighthouse', 'server');
    expect(seen(await choose(moderator, 'the newest', 'channel'))[1]).toBe(
      'This channel has no story of its own any more: I go by its last daily post, else by the server’s story, else by the newest.',
    );
    expect(await summedUp(channels.news)).toBe('## Ferry captain buys Osen lighthouse');
    expect(seen(await choose(moderator, 'The newest', 'server'))[1]).toBe(
      'This server has no story of its own any more: I go by the newest where nothing else says which is meant.',
    );
    expect(await summedUp(channels.news)).toBe('## Cider works of Velm reopens');
  });

  it('GIVEN a question by mention THEN it is asked of the channel’s story', async () => {
    await choose(moderator, 'harbour-walk', 'channel');
    await reader.say(channels.news, `<@${sandbox.botId}> What did the works cost?`);
    expect(read(await botReply(byline)).join('\n')).toContain('12 million crowns');
  });

  it('GIVEN a thread THEN the channel that it hangs in is meant', async () => {
    const thread = await moderator.startThread(channels.news, 'Works');
    await choose(moderator, 'harbour-walk', 'channel', thread);
    expect(await summedUp(channels.news)).toBe('## Harbour walk reopens');
    expect(await summedUp(thread)).toBe('## Harbour walk reopens');
  });

  it('GIVEN somebody who may neither THEN they are told which permission that takes', async () => {
    const guest = sandbox.as(users.guest);
    expect(seen(await choose(guest, 'harbour-walk', 'channel'))).toEqual([
      'one',
      'For that you need the permission *Manage Channels*.',
    ]);
    expect(seen(await choose(guest, 'harbour-walk', 'server'))).toEqual([
      'one',
      'For that you need the permission *Manage Server*.',
    ]);
  });

  it('GIVEN a server that Byline is no member of THEN a clear word', async () => {
    expect(seen(await choose(reader, 'harbour-walk', 'channel', channels.elsewhere))).toEqual([
      'one',
      'That works only in a server that I am a member of.',
    ]);
  });

  it('GIVEN nothing typed yet THEN the newest stands first, before the stories', async () => {
    const where = { subcommand: 'choose' };
    expect(await moderator.type('story', { story: '' }, 'story', where)).toEqual([
      { name: 'The newest', value: 'the newest' },
      { name: 'Cider works of Velm reopens', value: 'cider-works' },
      { name: 'Ferry captain buys Osen lighthouse', value: 'lighthouse' },
      { name: 'Harbour walk reopens', value: 'harbour-walk' },
    ]);
  });
});
