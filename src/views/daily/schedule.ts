import { formatTimeOfDay } from '../../daily/time-of-day.js';
import type { Schedule } from '../../daily/types.js';
import type { Language } from '../../language/language.js';
import { escapeMarkdown } from '../markdown.js';
import { roleMention } from '../mentions.js';

/**
 * A schedule, all of it, a line each; where something was different before, that beside it.
 *
 * @param before - the schedule as it was; undefined where there was none
 */
export function scheduleLines(
  language: Language,
  schedule: Schedule,
  before: Schedule | undefined,
): readonly string[] {
  const was = before && scheduleWords(language, before);
  return scheduleWords(language, schedule).map(({ key, value }, at) => {
    const earlier = was?.[at]?.value ?? value;
    const shown =
      earlier === value ? value : language.say('daily.schedule.before', { value, before: earlier });
    return language.say(key, { value: shown });
  });
}

function scheduleWords(language: Language, schedule: Schedule) {
  const { time, timeZone, stories, angle, pingRoleId, thread, quiet } = schedule;
  const ping =
    pingRoleId === null ? language.say('daily.schedule.nobody') : roleMention(pingRoleId);
  return [
    { key: 'daily.schedule.time', value: formatTimeOfDay(time) },
    { key: 'daily.schedule.zone', value: escapeMarkdown(timeZone) },
    {
      key: 'daily.schedule.stories',
      value: language.say(`commands.daily.set.stories.${stories}.choice`),
    },
    {
      key: 'daily.schedule.angle',
      value: language.say(`commands.daily.set.angle.${angle ?? 'all'}.choice`),
    },
    { key: 'daily.schedule.ping', value: ping },
    {
      key: 'daily.schedule.thread',
      value: language.say(thread ? 'daily.schedule.own-thread' : 'daily.schedule.no-thread'),
    },
    {
      key: 'daily.schedule.arrives',
      value: language.say(quiet ? 'daily.schedule.quietly' : 'daily.schedule.loudly'),
    },
  ] as const;
}
