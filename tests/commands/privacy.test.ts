import { describe, expect, it } from 'vitest';
import { privacy } from '../../commands/privacy.js';
import type { Reply } from '../../src/command/reply.js';
import type { Server } from '../../src/command/server.js';
import { ACCENT } from '../../src/views/message.js';
import { noticeView } from '../../src/views/notice.js';
import { contextOf, library } from '../command/library.js';
import { serverInMemory } from '../command/server.js';

const run = (subcommand: string, server: Server | undefined) =>
  privacy.run({ subcommand }, { ...contextOf(library), server });

const pressed = (id: string, server: Server | undefined) =>
  privacy.act?.({ id, values: [] }, { ...contextOf(library), server });

const told = (content: string): Reply => ({
  kind: 'message',
  view: noticeView(content),
  private: true,
});

describe('/privacy', () => {
  it.each([undefined, serverInMemory({ may: [] })])(
    'says what is kept to everybody, in servers and elsewhere',
    async (server) => {
      expect(await run('show', server)).toEqual({
        kind: 'message',
        private: true,
        view: {
          components: [
            {
              type: 17,
              accent_color: ACCENT,
              components: [
                {
                  type: 10,
                  content: [
                    '**What I keep**',
                    'I keep what a server’s moderators set (with the id of the one who set a daily post), which posts I made, and which answers were called not right (the story and the paragraph alone).',
                    'I keep no messages, no questions and no names; the log of whoever runs me notes the id of a moderator who changes a setting.',
                    'What I keep lies in the store of whoever runs me, and what belongs to a server is deleted 30 days after I leave it, or at once with `/privacy delete`.',
                  ].join('\n'),
                },
              ],
            },
          ],
        },
      });
    },
  );

  it('GIVEN a moderator who wants all deleted THEN they are asked first, in private', async () => {
    const server = serverInMemory({ settings: { privateAnswers: true } });
    expect(await run('delete', server)).toEqual({
      kind: 'message',
      private: true,
      view: {
        components: [
          {
            type: 17,
            accent_color: ACCENT,
            components: [
              {
                type: 10,
                content:
                  '**Delete all that I keep about The \\*Osen\\* newsroom?**\nThe settings, the chosen stories and the daily posts of this server end at once. Nothing brings them back.',
              },
              {
                type: 1,
                components: [
                  { type: 2, style: 4, label: 'Delete all', custom_id: 'privacy:delete' },
                ],
              },
            ],
          },
        ],
      },
    });
    expect((await server.settings()).privateAnswers).toBe(true);
  });

  it('WHEN they press the button THEN all is deleted and how much there was is said', async () => {
    const server = serverInMemory({ settings: { privateAnswers: true } });
    expect(await pressed('delete', server)).toEqual({
      kind: 'update',
      view: noticeView('1 entry about this server is deleted, and nothing brings it back.'),
    });
    expect((await server.settings()).privateAnswers).toBe(false);
  });

  it.each([
    [0, 'There was nothing to delete.'],
    [12, '12 entries about this server are deleted, and nothing brings them back.'],
  ])('GIVEN %i entries THEN it says so', async (count, said) => {
    const server = { ...serverInMemory(), deleteData: async () => count };
    expect(await pressed('delete', server)).toEqual({ kind: 'update', view: noticeView(said) });
  });

  it('GIVEN somebody who is no moderator (any more) THEN nothing is deleted', async () => {
    const server = serverInMemory({ may: [], settings: { privateAnswers: true } });
    const mayNot = told('For that you need the permission *Manage Server*.');
    expect(await run('delete', server)).toEqual(mayNot);
    expect(await pressed('delete', server)).toEqual(mayNot);
    expect((await server.settings()).privateAnswers).toBe(true);
  });

  it('GIVEN no server with Byline THEN a clear word', async () => {
    const noServer = told('That works only in a server that I am a member of.');
    expect(await run('delete', undefined)).toEqual(noServer);
    expect(await pressed('delete', undefined)).toEqual(noServer);
  });

  it('GIVEN a button of another version THEN a clear word', async () => {
    expect(await pressed('forget', serverInMemory())).toEqual(
      told('This button is from an older version. Please run the command again.'),
    );
  });
});
