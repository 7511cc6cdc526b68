import { describe, expect, it } from 'vitest';
import { story } from '../../commands/story.js';
import type { Reply } from '../../src/command/reply.js';
import type { PermissionName, Server } from '../../src/command/server.js';
import { noticeView } from '../../src/views/notice.js';
import { contextOf, library } from '../command/library.js';
import { serverInMemory } from '../command/server.js';

const choose = (server: Server | undefined, named: string, where: string) =>
  story.run({ subcommand: 'choose', story: named, where }, { ...contextOf(library), server });

const typed = (value: string, subcommand: string) =>
  story.complete?.({ name: 'story', value, others: { subcommand } }, contextOf(library));

const told = (content: string): Reply => ({
  kind: 'message',
  view: noticeView(content),
  private: true,
});

describe('/story choose', () => {
  it('GIVEN a story for the channel THEN it is kept for that alone, and how to undo it is said', async () => {
    const server = serverInMemory();
    expect(await choose(server, 'ferry strike', 'channel')).toEqual(
      told(
        'In this channel I now go by **Ferry strike on Ostrel enters its second week** where nothing else says which story is meant.\n-# Undo it with `/story choose` and “The newest”.',
      ),
    );
    expect(await server.channelStory('11')).toBe('ferry');
    expect((await server.settings()).story).toBeNull();
  });

  it('GIVEN a story for the server THEN it is kept for that alone, and how to undo it is said', async () => {
    const server = serverInMemory();
    expect(await choose(server, 'flood', 'server')).toEqual(
      told(
        'In this server I now go by **Flooded library of Tarnbrook saves its oldest books** where nothing else says which story is meant.\n-# Undo it with `/story choose` and “The newest”.',
      ),
    );
    expect((await server.settings()).story).toBe('flood');
    expect(await server.channelStory('11')).toBeNull();
  });

  it.each(['the newest', 'The newest', ' the NEWEST '])(
    'GIVEN %j THEN the choice is taken back',
    async (newest) => {
      const server = serverInMemory();
      await choose(server, 'ferry', 'channel');
      await choose(server, 'flood', 'server');
      expect(await choose(server, newest, 'channel')).toEqual(
        told(
          'This channel has no story of its own any more: I go by its last daily post, else by the server’s story, else by the newest.\n-# Choose one again with `/story choose`.',
        ),
      );
      expect(await choose(server, newest, 'server')).toEqual(
        told(
          'This server has no story of its own any more: I go by the newest where nothing else says which is meant.\n-# Choose one again with `/story choose`.',
        ),
      );
      expect(await server.channelStory('11')).toBeNull();
      expect((await server.settings()).story).toBeNull();
    },
  );

  it.each<[string, readonly PermissionName[], string]>([
    ['server', ['ManageChannels'], 'Manage Server'],
    ['channel', ['ManageGuild'], 'Manage Channels'],
  ])(
    'GIVEN the %s and somebody who may only %j THEN a clear word',
    async (where, may, permission) => {
      const server = serverInMemory({ may });
      expect(await choose(server, 'ferry', where)).toEqual(
        told(`For that you need the permission *${permission}*.`),
      );
      expect(await server.channelStory('11')).toBeNull();
      expect((await server.settings()).story).toBeNull();
    },
  );

  it('GIVEN no story like that THEN nothing is chosen and a clear word', async () => {
    const server = serverInMemory();
    expect(await choose(server, 'moon landing', 'channel')).toEqual(
      told('I know no story “moon landing”. See which there are with `/story list`.'),
    );
    expect(await server.channelStory('11')).toBeNull();
  });

  it('GIVEN no server with Byline THEN a clear word', async () => {
    expect(await choose(undefined, 'ferry', 'channel')).toEqual(
      told('That works only in a server that I am a member of.'),
    );
  });

  const newest = { name: 'The newest', value: 'the newest' };
  const ferry = { name: 'Ferry strike on Ostrel enters its second week', value: 'ferry' };

  it.each([
    ['new', 'choose', [newest]],
    ['ferry s', 'choose', [ferry]],
    ['ferry s', 'show', [ferry]],
    ['new', 'show', []],
  ])('GIVEN %j typed into /story %s THEN those are offered', (value, subcommand, choices) => {
    expect(typed(value, subcommand)).toEqual(choices);
  });

  it('GIVEN nothing typed THEN the newest stands first', () => {
    expect(typed('', 'choose')?.map(({ value }) => value)).toEqual([
      'the newest',
      'whale',
      'ferry',
      'flood',
    ]);
  });
});
