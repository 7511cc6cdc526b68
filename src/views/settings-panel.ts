import {
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  type APIComponentInContainer,
  type APISelectMenuOption,
} from 'discord-api-types/v10';
import type { Language } from '../language/language.js';
import type { GuildSettings } from '../settings/guild-settings.js';
import { NEWEST } from '../settings/story-here.js';
import { clip } from './markdown.js';
import { framed, line, text, type MessageView } from './message.js';
import { permissionList, type NamedPermission } from './permission-names.js';
import type { NamedStory } from './stories.js';
import { headlineText } from './story-line.js';

/** Discord's limit on the options of a menu: https://discord.com/developers/docs/components/reference#string-select */
const MENU_OPTIONS = 25;

/** Where something can be asked: the kinds of channels with messages or posts in them, as far as Discord's API takes them. */
const ANSWER_CHANNELS = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
];

/** A server's settings, with what a moderator must know about them. */
export interface SettingsShown {
  readonly settings: GuildSettings;
  /** All stories, the newest first. */
  readonly stories: readonly NamedStory[];
  /** Those of the chosen channels that the server has no more. */
  readonly deleted: readonly string[];
  /** What Byline lacks, and in which of the chosen channels. */
  readonly missing: readonly {
    readonly permissions: readonly NamedPermission[];
    readonly channels: readonly string[];
  }[];
  /** What was just changed, in the moderator's language; undefined where nothing was. */
  readonly changed: string | undefined;
}

/**
 * The settings of a server as one panel with a menu for each, whose `custom_id`s are `settings:channels`,
 * `settings:private` (values `private`, `public`) and `settings:story` (slugs and {@link NEWEST}).
 */
export function settingsPanel(language: Language, shown: SettingsShown): MessageView {
  const title = language.say('settings.title');
  return framed([
    text(shown.changed === undefined ? title : `${title}\n${shown.changed}`),
    line(),
    ...channelsPart(language, shown),
    line(),
    ...privatePart(language, shown.settings),
    line(),
    ...storyPart(language, shown),
  ]);
}

/** Channels as people see them, a list: `<#1>, <#2>`. */
export function channelList(channelIds: readonly string[]): string {
  return channelIds.map((id) => `<#${id}>`).join(', ');
}

function channelsPart(
  language: Language,
  { settings, deleted, missing }: SettingsShown,
): readonly APIComponentInContainer[] {
  const chosen = settings.answerChannels?.filter((id) => !deleted.includes(id));
  const lines = [
    language.say('settings.channels.title'),
    channelsLine(language, chosen),
    ...(deleted.length > 0
      ? [language.say('settings.channels.deleted', { count: deleted.length })]
      : []),
    ...missing.map(({ channels, permissions }) =>
      language.say('settings.channels.missing', {
        channels: channelList(channels),
        permissions: permissionList(language, permissions),
      }),
    ),
    `-# ${language.say('settings.channels.limit', { count: MENU_OPTIONS })}`,
  ];
  const menu = {
    type: ComponentType.ChannelSelect as const,
    custom_id: 'settings:channels',
    channel_types: ANSWER_CHANNELS,
    min_values: 0,
    max_values: MENU_OPTIONS,
    placeholder: language.say('settings.channels.placeholder'),
    default_values: (chosen ?? []).map((id) => ({
      id,
      type: SelectMenuDefaultValueType.Channel as const,
    })),
  };
  return [text(lines.join('\n')), { type: ComponentType.ActionRow, components: [menu] }];
}

function channelsLine(language: Language, chosen: readonly string[] | undefined): string {
  if (chosen === undefined) return language.say('settings.channels.all');
  return chosen.length === 0
    ? language.say('settings.channels.none-left')
    : language.say('settings.channels.some', { channels: channelList(chosen) });
}

function privatePart(
  language: Language,
  { privateAnswers }: GuildSettings,
): readonly APIComponentInContainer[] {
  const options = [
    { value: 'public', label: language.say('settings.private.off'), default: !privateAnswers },
    { value: 'private', label: language.say('settings.private.on'), default: privateAnswers },
  ];
  return [
    text(language.say('settings.private.title')),
    menuRow('settings:private', options, undefined),
  ];
}

function storyPart(
  language: Language,
  { settings, stories }: SettingsShown,
): readonly APIComponentInContainer[] {
  const { story: slug } = settings;
  const chosen = stories.find((one) => one.slug === slug);
  const shown = offered(stories, chosen);
  const count = shown.filter((one, at) => one === stories[at]).length;
  const lines = [
    language.say('settings.story.title'),
    storyNow(language, settings, stories),
    `-# ${language.say('settings.story.about')}`,
    ...(shown.length < stories.length
      ? [`-# ${language.say('settings.story.older', { count })}`]
      : []),
  ];
  const newest = {
    value: NEWEST,
    label: language.say('settings.story.newest'),
    default: slug === null,
  };
  const options = shown.map((one) => storyOption(language, one, one === chosen));
  const placeholder = language.say('settings.story.placeholder');
  return [text(lines.join('\n')), menuRow('settings:story', [newest, ...options], placeholder)];
}

/** The story meant by default, or why the newest is meant. */
function storyNow(
  language: Language,
  { story }: GuildSettings,
  stories: readonly NamedStory[],
): string {
  const chosen = stories.find(({ slug }) => slug === story);
  if (chosen !== undefined) return `**${headlineText(chosen.story)}**`;
  if (story !== null) return language.say('settings.story.gone');
  const [newest] = stories;
  return newest === undefined
    ? language.say('settings.story.newest')
    : language.say('settings.story.newest-now', { story: headlineText(newest.story) });
}

/** As many of the newest as stand beside {@link NEWEST} in a menu, in place of the oldest of them the chosen one if it is older. */
function offered(
  stories: readonly NamedStory[],
  chosen: NamedStory | undefined,
): readonly NamedStory[] {
  const newest = stories.slice(0, MENU_OPTIONS - 1);
  return chosen === undefined || newest.includes(chosen)
    ? newest
    : [...newest.slice(0, -1), chosen];
}

function storyOption(
  language: Language,
  { slug, story }: NamedStory,
  chosen: boolean,
): APISelectMenuOption {
  const day = language.day(story.published);
  return {
    value: slug,
    label: clip(story.headline, 100),
    ...(day === '' ? {} : { description: day }),
    default: chosen,
  };
}

function menuRow(
  customId: string,
  options: readonly APISelectMenuOption[],
  placeholder: string | undefined,
): APIComponentInContainer {
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: customId,
    options: [...options],
    ...(placeholder === undefined ? {} : { placeholder }),
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}
