import { describe, expect, it } from 'vitest';
import { settings } from '../../commands/settings.js';
import type { Action } from '../../src/command/declaration.js';
import type { Reply } from '../../src/command/reply.js';
import type { Server } from '../../src/command/server.js';
import { english } from '../../src/language/language.js';
import { defaultSettings, type GuildSettings } from '../../src/settings/guild-settings.js';
import type { StorySlug } from '../../src/story/types.js';
import { noticeView } from '../../src/views/notice.js';
import { settingsPanel, type SettingsShown } from '../../src/views/settings-panel.js';
import { contextOf, library } from '../command/library.js';
import { serverInMemory } from '../command/server.js';

const ferry = 'ferry' as StorySlug; // the slug of an invented story

function panel(shown: Partial<SettingsShown> & { readonly settings: GuildSettings }) {
  const { stories } = library;
  return settingsPanel(english, {
    stories,
    deleted: [],
    missing: [],
    changed: undefined,
    ...shown,
  });
}

const opened = (server: Server | undefined) => settings.run({}, { ...contextOf(library), server });

const chosen = (server: Server | undefined, id: string, ...values: readonly string[]) =>
  settings.act?.({ id, values } satisfies Action, { ...contextOf(library), server });

const told = (content: string): Reply => ({
  kind: 'message',
  view: noticeView(content),
  private: true,
});

const mayNot = told('For that you need the permission *Manage Server*.');
const noServer = told('That works only in a server that I am a member of.');

describe('/settings', () => {
  it('is shown to the moderator alone, with what Byline lacks in the chosen channels and which are deleted', async () => {
    const chosen = { ...defaultSettings, answerChannels: ['11', '12', '13', '14'] };
    const server = serverInMemory({
      settings: chosen,
      channels: ['11', '12', '13'],
      lacks: {
        '11': ['SendMessages', 'MentionEveryone'],
        '12': ['ReadMessageHistory'],
        '13': ['SendMessages'],
      },
    });
    expect(await opened(server)).toEqual({
      kind: 'message',
      private: true,
      view: panel({
        settings: chosen,
        deleted: ['14'],
        missing: [
          { permissions: ['SendMessages'], channels: ['11', '13'] },
          { permissions: ['ReadMessageHistory'], channels: ['12'] },
        ],
      }),
    });
  });

  it.each<[string, string, readonly string[], Partial<GuildSettings>, string]>([
    [
      'channels',
      'channels',
      ['12', '11'],
      { answerChannels: ['12', '11'] },
      'I now answer in <#12>, <#11> alone.',
    ],
    ['no channel', 'channels', [], { answerChannels: null }, 'I now answer in all channels.'],
    [
      'private answers',
      'private',
      ['private'],
      { privateAnswers: true },
      'Answers are now private by default.',
    ],
    [
      'public answers',
      'private',
      ['public'],
      { privateAnswers: false },
      'Answers can now be seen by everybody by default.',
    ],
    [
      'a story',
      'story',
      ['ferry'],
      { story: ferry },
      'The default story is now **Ferry strike on Ostrel enters its second week**.',
    ],
    [
      'the newest story',
      'story',
      ['the newest'],
      { story: null },
      'The default story is now the newest.',
    ],
  ])(
    'GIVEN %s chosen THEN that is kept and the panel says so',
    async (_what, id, values, change, changed) => {
      const before: GuildSettings = { answerChannels: ['11'], privateAnswers: true, story: ferry };
      const server = serverInMemory({ settings: before });
      const after = { ...before, ...change };
      expect(await chosen(server, id, ...values)).toEqual({
        kind: 'update',
        view: panel({ settings: after, changed }),
      });
      expect(await server.settings()).toEqual(after);
    },
  );

  it('GIVEN a story chosen that is gone meanwhile THEN nothing changes and the panel says so', async () => {
    const server = serverInMemory({ settings: { story: ferry } });
    const unchanged = { ...defaultSettings, story: ferry };
    expect(await chosen(server, 'story', 'gone')).toEqual({
      kind: 'update',
      view: panel({
        settings: unchanged,
        changed: 'That story is no longer here. Nothing was changed.',
      }),
    });
    expect(await server.settings()).toEqual(unchanged);
  });

  it('GIVEN somebody who is no moderator any more THEN an old panel neither opens nor changes anything', async () => {
    const server = serverInMemory({ may: ['ManageChannels'] });
    expect(await opened(server)).toEqual(mayNot);
    expect(await chosen(server, 'private', 'private')).toEqual(mayNot);
    expect(await server.settings()).toEqual(defaultSettings);
  });

  it('GIVEN a server that Byline is no member of THEN a clear word', async () => {
    expect(await opened(undefined)).toEqual(noServer);
    expect(await chosen(undefined, 'private', 'private')).toEqual(noServer);
  });

  it('GIVEN a menu of another version THEN a clear word', async () => {
    expect(await chosen(serverInMemory(), 'colour', 'red')).toEqual(
      told('This button is from an older version. Please run the command again.'),
    );
  });
});
