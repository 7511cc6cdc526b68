import { formatTimeOfDay } from '../../daily/time-of-day.js';
import type { Angle, Schedule, StoryChoice } from '../../daily/types.js';
import type { Language } from '../../language/language.js';
import { clip, escapeMarkdown } from '../markdown.js';
import { channelMention, roleMention } from '../mentions.js';

/** The options of `/daily set`, as a person typed or chose them; ids for channel and role. */
export interface DailySetTyped {
  readonly channel: string;
  readonly time: string;
  readonly timezone?: string | undefined;
  readonly stories?: StoryChoice | undefined;
  readonly angle?: Angle | 'all' | undefined;
  readonly 'ping-role'?: string | undefined;
  readonly thread?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/** Of a text somebody typed, so many characters are repeated. */
const TYPED_SHOWN = 100;

/**
 * `/daily set` with the given options, in Discord Markdown, so that it can be copied and sent again: names and choices
 * are in the person's language, as their Discord shows and takes them.
 */
export function dailySetLine(language: Language, typed: DailySetTyped): string {
  const { stories, angle, thread, quiet } = typed;
  const role = typed['ping-role'];
  return [
    commandName(language),
    option(language, 'channel', channelMention(typed.channel)),
    option(language, 'time', asTyped(typed.time)),
    option(language, 'timezone', asTyped(typed.timezone)),
    option(
      language,
      'stories',
      stories && language.say(`commands.daily.set.stories.${stories}.choice`),
    ),
    option(language, 'angle', angle && language.say(`commands.daily.set.angle.${angle}.choice`)),
    option(language, 'ping-role', role && roleMention(role)),
    option(language, 'thread', asChosen(thread)),
    option(language, 'quiet', asChosen(quiet)),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** `/daily set` with all that is set in a schedule, so that it can be set again. */
export function scheduleLine(language: Language, schedule: Schedule): string {
  const { channelId, time, timeZone, stories, angle, pingRoleId, thread, quiet } = schedule;
  return dailySetLine(language, {
    channel: channelId,
    time: formatTimeOfDay(time),
    timezone: timeZone,
    stories,
    angle: angle ?? 'all',
    'ping-role': pingRoleId ?? undefined,
    thread,
    quiet,
  });
}

/** How a daily post is set, as an example in Discord Markdown. */
export function exampleLine(language: Language): string {
  const channel = option(language, 'channel', '#news');
  return `\`${commandName(language)} ${channel} ${option(language, 'time', '9:30')}\``;
}

function commandName(language: Language): string {
  return `/${language.say('commands.daily.name')} ${language.say('commands.daily.set.name')}`;
}

function option(
  language: Language,
  name: keyof DailySetTyped,
  value: string | undefined,
): string | undefined {
  return value === undefined
    ? undefined
    : `${language.say(`commands.daily.set.${name}.name`)}:${value}`;
}

function asTyped(typed: string | undefined): string | undefined {
  return typed && escapeMarkdown(clip(typed, TYPED_SHOWN));
}

/** What Discord shows for a yes or no. */
function asChosen(chosen: boolean | undefined): string | undefined {
  if (chosen === undefined) return undefined;
  return chosen ? 'True' : 'False';
}
