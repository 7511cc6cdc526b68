import { ApplicationCommandType } from 'discord-api-types/v10';
import type { CommandContext } from '../src/command/context.js';
import { slashCommand, type Action } from '../src/command/declaration.js';
import { forModerators, forModeratorsOnly } from '../src/command/for-moderators.js';
import { named } from '../src/command/localised.js';
import { privately, type Reply } from '../src/command/reply.js';
import type { PermissionName, Server } from '../src/command/server.js';
import type { Language } from '../src/language/language.js';
import type { Library } from '../src/library/types.js';
import type { GuildSettings } from '../src/settings/guild-settings.js';
import { NEWEST } from '../src/settings/story-here.js';
import { noticeView } from '../src/views/notice.js';
import { channelList, settingsPanel } from '../src/views/settings-panel.js';
import { headlineText } from '../src/views/story-line.js';

/** `/settings`: one panel in which moderators see and change what holds for all of their server. */
export const settings = slashCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    ...named('settings'),
    ...forModeratorsOnly,
  },
  run: (_options, context) =>
    forModerators(context, 'ManageGuild', async (server) =>
      privately(panel(context, server, await server.settings(), undefined)),
    ),
  act: (action, context) =>
    forModerators(context, 'ManageGuild', (server) => change(action, context, server)),
});

/** What Byline needs where it is to answer, there and in threads; it reads the messages that somebody replies to. */
const NEEDED: readonly PermissionName[] = [
  'ViewChannel',
  'SendMessages',
  'SendMessagesInThreads',
  'ReadMessageHistory',
];

async function change(action: Action, context: CommandContext, server: Server): Promise<Reply> {
  const meant = changeMeant(action, context);
  if (meant === undefined) {
    return privately(noticeView(context.language.say('notice.older-button')));
  }
  const settings =
    meant.change === undefined
      ? await server.settings()
      : await server.changeSettings(meant.change);
  return { kind: 'update', view: panel(context, server, settings, meant.said) };
}

interface ChangeMeant {
  /** undefined: none, since what was chosen is there no more. */
  readonly change: Partial<GuildSettings> | undefined;
  /** What becomes of it, in the moderator's language. */
  readonly said: string;
}

/** What somebody chose in a menu of the panel; undefined where it is none of today's menus. */
function changeMeant(
  { id, values }: Action,
  { language, library }: Pick<CommandContext, 'language' | 'library'>,
): ChangeMeant | undefined {
  switch (id) {
    case 'channels':
      return channelsChange(language, values);
    case 'private': {
      const privateAnswers = values[0] === 'private';
      const said = privateAnswers ? 'settings.changed.private-on' : 'settings.changed.private-off';
      return { change: { privateAnswers }, said: language.say(said) };
    }
    case 'story':
      return storyChange(language, library, values[0]);
    default:
      return undefined;
  }
}

function channelsChange(language: Language, channels: readonly string[]): ChangeMeant {
  return channels.length === 0
    ? { change: { answerChannels: null }, said: language.say('settings.changed.channels-all') }
    : {
        change: { answerChannels: channels },
        said: language.say('settings.changed.channels-some', { channels: channelList(channels) }),
      };
}

function storyChange(
  language: Language,
  library: Library,
  chosen: string | undefined,
): ChangeMeant {
  if (chosen === NEWEST) {
    return { change: { story: null }, said: language.say('settings.changed.story-newest') };
  }
  const found = library.stories.find(({ slug }) => slug === chosen);
  if (found === undefined) return { change: undefined, said: language.say('settings.story-gone') };
  const said = language.say('settings.changed.story', { story: headlineText(found.story) });
  return { change: { story: found.slug }, said };
}

function panel(
  { language, library }: CommandContext,
  server: Server,
  settings: GuildSettings,
  changed: string | undefined,
) {
  const chosen = settings.answerChannels ?? [];
  const there = chosen.filter((id) => server.hasChannel(id));
  return settingsPanel(language, {
    settings,
    stories: library.stories,
    deleted: chosen.filter((id) => !there.includes(id)),
    missing: missingByKind(there, server),
    changed,
  });
}

/** What Byline lacks in channels, those that lack the same together. */
function missingByKind(channelIds: readonly string[], server: Server) {
  const groups = new Map<string, { permissions: readonly PermissionName[]; channels: string[] }>();
  for (const id of channelIds) {
    const permissions = server.missing(id, NEEDED);
    if (permissions.length === 0) continue;
    const key = permissions.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { permissions, channels: [id] });
    else group.channels.push(id);
  }
  return [...groups.values()];
}
