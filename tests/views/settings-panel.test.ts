import {
  ComponentType,
  type APIChannelSelectComponent,
  type APIStringSelectComponent,
} from 'discord-api-types/v10';
import { array, assert, constantFrom, integer, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { english, languages } from '../../src/language/language.js';
import { defaultSettings } from '../../src/settings/guild-settings.js';
import type { Story, StorySlug } from '../../src/story/types.js';
import { ACCENT, textLength, type MessageView } from '../../src/views/message.js';
import { channelList, settingsPanel, type SettingsShown } from '../../src/views/settings-panel.js';
import { ferryStory, whaleStory } from '../answer/stories.js';
import { hostileStory } from './arbitrary-story.js';

/** The slug of an invented story. */
const slug = (text: string) => text as StorySlug;

const whale = { slug: slug('whale'), story: whaleStory.story };
const ferry = { slug: slug('ferry'), story: ferryStory.story };

const untouched: SettingsShown = {
  settings: defaultSettings,
  stories: [whale, ferry],
  deleted: [],
  missing: [],
  changed: undefined,
};

const row = (menu: object) => ({ type: 1, components: [menu] });

const named = (some: readonly Story[]) =>
  some.map((story, at) => ({ slug: slug(`s${at}`.padEnd(60, 's')), story }));

/** What the panel says in words, a line each. */
function linesOf({ components: [container] }: MessageView): readonly string[] {
  const parts = container !== undefined && 'components' in container ? container.components : [];
  return parts.flatMap((part) => ('content' in part ? part.content.split('\n') : []));
}

/** The menus of the panel: where to answer, who sees it, which story. */
function menusOf({ components: [container] }: MessageView) {
  const parts = container !== undefined && 'components' in container ? container.components : [];
  const menus = parts.flatMap((part) =>
    part.type === ComponentType.ActionRow ? [part.components[0]] : [],
  );
  // the panel's menus, in this order
  return menus as unknown as readonly [
    APIChannelSelectComponent,
    APIStringSelectComponent,
    APIStringSelectComponent,
  ];
}

describe('the settings panel', () => {
  it('GIVEN nothing was changed yet THEN it says so, with a menu for each setting', () => {
    expect(settingsPanel(english, untouched)).toEqual({
      components: [
        {
          type: 17,
          accent_color: ACCENT,
          components: [
            { type: 10, content: '**Settings of this server**' },
            { type: 14 },
            {
              type: 10,
              content:
                '**Where I answer**\nIn all channels.\n-# Up to 25 channels. Choose none, and I answer in all.',
            },
            row({
              type: 8,
              custom_id: 'settings:channels',
              channel_types: [0, 5, 15, 2, 13],
              min_values: 0,
              max_values: 25,
              placeholder: 'All channels',
              default_values: [],
            }),
            { type: 14 },
            { type: 10, content: '**Who sees the answers to commands**' },
            row({
              type: 3,
              custom_id: 'settings:private',
              options: [
                { value: 'public', label: 'Everybody in the channel', default: true },
                { value: 'private', label: 'Only the person who asks', default: false },
              ],
            }),
            { type: 14 },
            {
              type: 10,
              content:
                '**The default story**\nThe newest; at present that is **Young whale freed from harbour of Skarvik after four days**.\n-# It is meant where nothing else says which, such as a reply, a thread or the channel’s story.',
            },
            row({
              type: 3,
              custom_id: 'settings:story',
              placeholder: 'Choose a story',
              options: [
                { value: 'the newest', label: 'The newest', default: true },
                {
                  value: 'whale',
                  label: 'Young whale freed from harbour of Skarvik after four days',
                  default: false,
                },
                {
                  value: 'ferry',
                  label: 'Ferry strike on Ostrel enters its second week',
                  description: '12 March 2026',
                  default: false,
                },
              ],
            }),
          ],
        },
      ],
    });
  });

  it('GIVEN choices that hold THEN they are said and chosen in the menus', () => {
    const panel = settingsPanel(english, {
      ...untouched,
      settings: { answerChannels: ['11', '12'], privateAnswers: true, story: ferry.slug },
      missing: [{ permissions: ['SendMessages', 'ReadMessageHistory'], channels: ['12'] }],
      changed: 'Answers are now private by default.',
    });
    expect(linesOf(panel)).toEqual([
      '**Settings of this server**',
      'Answers are now private by default.',
      '**Where I answer**',
      'In <#11>, <#12>. Elsewhere, commands are answered to the person alone.',
      'In <#12> I lack *Send Messages*, *Read Message History*.',
      '-# Up to 25 channels. Choose none, and I answer in all.',
      '**Who sees the answers to commands**',
      '**The default story**',
      '**Ferry strike on Ostrel enters its second week**',
      '-# It is meant where nothing else says which, such as a reply, a thread or the channel’s story.',
    ]);
    const [channels, sees, story] = menusOf(panel);
    expect(channels.default_values).toEqual([
      { id: '11', type: 'channel' },
      { id: '12', type: 'channel' },
    ]);
    const chosen = [sees, story].map(({ options }) => options.filter((one) => one.default));
    expect(chosen.map((some) => some.map(({ value }) => value))).toEqual([['private'], ['ferry']]);
  });

  it('GIVEN a chosen channel was deleted and the chosen story is gone THEN both are shown as such', () => {
    const settings = { ...defaultSettings, answerChannels: ['11', '12'], story: slug('gone') };
    const panel = settingsPanel(english, { ...untouched, settings, deleted: ['12'] });
    expect(linesOf(panel)).toEqual([
      '**Settings of this server**',
      '**Where I answer**',
      'In <#11>. Elsewhere, commands are answered to the person alone.',
      'One of the chosen channels was deleted since.',
      '-# Up to 25 channels. Choose none, and I answer in all.',
      '**Who sees the answers to commands**',
      '**The default story**',
      'The story chosen before is no longer here, so the newest takes its place.',
      '-# It is meant where nothing else says which, such as a reply, a thread or the channel’s story.',
    ]);
    const [channels, , story] = menusOf(panel);
    expect(channels.default_values).toEqual([{ id: '11', type: 'channel' }]);
    expect(story.options.filter((one) => one.default)).toEqual([]);
  });

  it('GIVEN all chosen channels were deleted THEN it does not seem that all are meant', () => {
    const settings = { ...defaultSettings, answerChannels: ['11', '12'] };
    const panel = settingsPanel(english, { ...untouched, settings, deleted: ['11', '12'] });
    expect(linesOf(panel).slice(1, 4)).toEqual([
      '**Where I answer**',
      'In none of the channels here: those chosen were deleted.',
      '2 of the chosen channels were deleted since.',
    ]);
  });

  it('GIVEN more stories than a menu holds THEN the newest, and the chosen one in place of the oldest of these', () => {
    const stories = Array.from({ length: 40 }, (_, at) => ({ ...whale, slug: slug(`s${at + 1}`) }));
    const settings = { ...defaultSettings, story: slug('s30') };
    const panel = settingsPanel(english, { ...untouched, stories, settings });
    const newest = Array.from({ length: 23 }, (_, at) => `s${at + 1}`);
    expect(menusOf(panel)[2].options.map(({ value }) => value)).toEqual([
      'the newest',
      ...newest,
      's30',
    ]);
    expect(linesOf(panel).at(-1)).toBe(
      '-# Here are the newest 23. Choose an older one with `/story choose`.',
    );
  });

  it('is a message that Discord takes in all languages, whatever the stories and however many channels', () => {
    const ids = Array.from(
      { length: 25 },
      (_, at) => `${10_000_000_000_000_000_000n + BigInt(at)}`,
    );
    // what it can't see it lacks all in; else any of three may be lacking
    const inSight = ['SendMessages', 'SendMessagesInThreads', 'ReadMessageHistory'] as const;
    const lacked = [
      ['ViewChannel', ...inSight] as const,
      ...[7, 6, 5, 3, 4, 2, 1].map((bits) => inSight.filter((_, bit) => (bits >> bit) % 2 === 1)),
    ];
    const groups = integer({ min: 0, max: lacked.length }).map((count) =>
      lacked.slice(0, count).map((permissions, at) => ({
        permissions,
        channels: ids.filter((_id, place) => place % count === at),
      })),
    );
    const stories = array(hostileStory, { maxLength: 30 });
    assert(
      property(constantFrom(...languages), stories, groups, (language, some, missing) => {
        const [first] = named(some);
        const panel = settingsPanel(language, {
          settings: { ...defaultSettings, answerChannels: ids, story: first?.slug ?? null },
          stories: named(some),
          deleted: [],
          missing,
          changed: language.say('settings.changed.channels-some', { channels: channelList(ids) }),
        });
        const [, sees, story] = menusOf(panel);
        const options = [...sees.options, ...story.options];
        expect(textLength(panel)).toBeLessThanOrEqual(4000);
        expect(story.options.length).toBeLessThanOrEqual(25);
        expect(options.filter(({ label }) => label.length < 1 || label.length > 100)).toEqual([]);
        expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
      }),
      { numRuns: 100 },
    );
  });
});
