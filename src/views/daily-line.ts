import { formatTimeOfDay } from '../daily/time-of-day.js';
import type { Schedule } from '../daily/types.js';
import { clip, escapeMarkdown } from './markdown.js';

/** The options of `/daily set`, as a person typed or chose them; ids for channel and role. */
export interface DailySetTyped {
  readonly channel: string;
  readonly time: string;
  readonly timezone?: string | undefined;
  readonly stories?: string | undefined;
  readonly angle?: string | undefined;
  readonly 'ping-role'?: string | undefined;
  readonly thread?: boolean | undefined;
  readonly quiet?: boolean | undefined;
}

/** Of a text somebody typed, so many characters are repeated. */
const TYPED_SHOWN = 100;

/** `/daily set` with the given options, in Discord Markdown, so that it can be copied and sent again. */
export function dailySetLine(typed: DailySetTyped): string {
  const said = (name: string, value: string | undefined): readonly string[] =>
    value === undefined ? [] : [`${name}:${escapeMarkdown(clip(value, TYPED_SHOWN))}`];
  const role = typed['ping-role'];
  return [
    '/daily set',
    `channel:<#${typed.channel}>`,
    ...said('time', typed.time),
    ...said('timezone', typed.timezone),
    ...said('stories', typed.stories),
    ...said('angle', typed.angle),
    ...(role === undefined ? [] : [`ping-role:<@&${role}>`]),
    ...said('thread', typed.thread?.toString()),
    ...said('quiet', typed.quiet?.toString()),
  ].join(' ');
}

/** `/daily set` with all that is set in a schedule, so that it can be set again. */
export function scheduleLine(schedule: Schedule): string {
  const { channelId, time, timeZone, stories, angle, pingRoleId, thread, quiet } = schedule;
  return dailySetLine({
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
