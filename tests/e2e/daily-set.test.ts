import { Locale, PermissionFlagsBits } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { languageOf } from '../../src/language/language.js';
import { press, run, seen, startByline } from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';

const { sandbox } = await startByline({
  'lighthouse.md': lighthouse,
  'harbour-walk.md': harbourWalk,
});
const moderator = sandbox.as(sandbox.users.moderator);
const channel = (name: string) => sandbox.addChannel({ name });
// a Monday
sandbox.clock.set(Date.UTC(2027, 0, 4, 12));

const set = async (options: Readonly<Record<string, string | boolean>>) =>
  run(moderator, 'daily', options, { subcommand: 'set' });
const hasNone = async (there: string) => {
  const status = await run(moderator, 'daily', { channel: there }, { subcommand: 'status' });
  return seen(status).join('\n').includes(`<#${there}> has no daily post. `);
};
const due = (iso: string) => `<t:${Date.parse(iso) / 1000}:F> (<t:${Date.parse(iso) / 1000}:R>)`;

const news = channel('news-of-the-day');

it('set shows the whole schedule, the next run, and what was taken for granted', async () => {
  expect(seen(await set({ channel: news, time: '9:30' }))).toEqual([
    'one',
    `<#${news}> gets a daily post.`,
    '- Time: 09:30',
    '- Time zone: UTC',
    '- Stories: new ones first, then known ones from other angles',
    '- Angle: all angles in turn',
    '- Pings: nobody',
    '- Thread: none',
    '- Posts arrive: with a notification',
    `**Next post: ${due('2027-01-05T09:30:00Z')}**`,
    '-# You named no time zone, so I took UTC. The option `timezone` of `/daily set` changes it.',
    '[Preview]',
  ]);
});

it('set takes every option, and another time what was left out stays as it was', async () => {
  const role = sandbox.addRole('Readers', { mentionable: true });
  const there = channel('all-options');
  const options = {
    channel: there,
    time: '9pm',
    timezone: 'berlin',
    stories: 'new',
    angle: 'quote',
    'ping-role': role,
    thread: true,
    quiet: true,
  };
  expect(seen(await set(options))).toEqual([
    'one',
    `<#${there}> gets a daily post.`,
    '- Time: 21:00',
    '- Time zone: Europe/Berlin',
    '- Stories: only new ones',
    '- Angle: a quote',
    `- Pings: <@&${role}>`,
    '- Thread: one on each post',
    '- Posts arrive: without a notification',
    `**Next post: ${due('2027-01-04T20:00:00Z')}**`,
    '[Preview]',
    '[Ping nobody]',
  ]);
  expect(seen(await set({ channel: there, time: '7.15', angle: 'all', quiet: false }))).toEqual([
    'one',
    `The daily post in <#${there}> is changed. What you left out stays as it was.`,
    '- Time: 07:15 (before: 21:00)',
    '- Time zone: Europe/Berlin',
    '- Stories: only new ones',
    '- Angle: all angles in turn (before: a quote)',
    `- Pings: <@&${role}>`,
    '- Thread: one on each post',
    '- Posts arrive: with a notification (before: without a notification)',
    `**Next post: ${due('2027-01-05T06:15:00Z')}**`,
    '[Preview]',
    '[Ping nobody]',
  ]);
});

it('GIVEN another daily post in the server and no time zone THEN its time zone is taken, and said so', async () => {
  const there = channel('same-zone');
  expect(seen(await set({ channel: there, time: '6' })).slice(2, 4)).toEqual([
    '- Time: 06:00',
    '- Time zone: UTC',
  ]);
  expect(seen(await set({ channel: channel('third'), time: '6' })).at(-2)).toBe(
    `-# You named no time zone, so I took that of the daily post in <#${news}>. The option \`timezone\` of \`/daily set\` changes it.`,
  );
});

it('GIVEN a paused daily post THEN set lets it run again and says so', async () => {
  await run(moderator, 'daily', { channel: news }, { subcommand: 'pause' });
  expect(seen(await set({ channel: news, time: '9:30' })).slice(-3)).toEqual([
    `**Next post: ${due('2027-01-05T09:30:00Z')}**`,
    '-# It was paused and runs again.',
    '[Preview]',
  ]);
});

it('GIVEN a bad time and a bad zone THEN both are told, and what was typed stands there to be copied', async () => {
  const there = channel('nothing-here');
  const options = {
    channel: there,
    time: 'half *past*',
    timezone: 'Mars',
    stories: 'repeat',
    thread: false,
  };
  expect(seen(await set(options))).toEqual([
    'one',
    'Nothing is set yet:',
    '- I can’t read “half \\*past\\*” as a time of day. Write it like `9:30`, `21:15` or `9pm`.',
    '- I know no time zone “Mars”. Choose one from the list that appears as you type, or write its name, like `Europe/Berlin`.',
    `To copy: /daily set channel:<#${there}> time:half \\*past\\* timezone:Mars stories:new ones first, then all again and again thread:False`,
  ]);
  expect(await hasNone(there)).toBe(true);
});

it('GIVEN a channel in which Byline may not post THEN nothing is set, and what is missing is named', async () => {
  const there = channel('hush');
  sandbox.setPermissions(there, {
    deny: PermissionFlagsBits.SendMessages | PermissionFlagsBits.CreatePublicThreads,
  });
  expect(seen(await set({ channel: there, time: '9', thread: true }))).toEqual([
    'one',
    'Nothing is set yet:',
    `- I lack *Send Messages*, *Create Public Threads* in <#${there}>. Give it to my role in that channel’s settings, under Permissions.`,
    `To copy: /daily set channel:<#${there}> time:9 thread:True`,
  ]);
  expect(await hasNone(there)).toBe(true);
  const { hidden } = sandbox.channels;
  expect(seen(await set({ channel: hidden, time: '9' }))).toEqual([
    'one',
    'Nothing is set yet:',
    `- I lack *View Channel*, *Send Messages*, *Read Message History* in <#${hidden}>. Give it to my role in that channel’s settings, under Permissions.`,
    `To copy: /daily set channel:<#${hidden}> time:9`,
  ]);
  sandbox.setPermissions(there, {});
  expect(seen(await set({ channel: there, time: '9', thread: true }))[1]).toBe(
    `<#${there}> gets a daily post.`,
  );
});

it('GIVEN a role that Byline may not ping THEN nothing is set; everybody it never pings', async () => {
  const there = channel('quiet-roles');
  sandbox.setPermissions(there, { deny: PermissionFlagsBits.MentionEveryone });
  const role = sandbox.addRole('Editors');
  const refused = seen(await set({ channel: there, time: '9', 'ping-role': role }));
  expect(refused).toEqual([
    'one',
    'Nothing is set yet:',
    `- I may not ping <@&${role}>. Allow everybody to mention it in the role’s settings, or give me *Mention \\@everyone, \\@here and All Roles* in <#${there}>.`,
    `To copy: /daily set channel:<#${there}> time:9 ping-role:<@&${role}>`,
  ]);
  const everyone = seen(await set({ channel: there, time: '9', 'ping-role': sandbox.guildId }));
  expect(everyone.slice(0, 3)).toEqual([
    'one',
    'Nothing is set yet:',
    '- I never ping everyone. Choose another role.',
  ]);
});

it('GIVEN a role that was set and may not be pinged any more THEN a button lets it go', async () => {
  const there = channel('role-goes');
  const role = sandbox.addRole('Early birds');
  await set({ channel: there, time: '9', 'ping-role': role });
  sandbox.setPermissions(there, { deny: PermissionFlagsBits.MentionEveryone });
  const refused = await set({ channel: there, time: '10' });
  expect(seen(refused).at(-1)).toBe('[Ping nobody]');
  expect(seen(await press(moderator, refused, 'Ping nobody'))).toEqual([
    'one',
    `Daily posts in <#${there}> ping nobody any more.`,
  ]);
  expect(seen(await set({ channel: there, time: '10' }))).toContain('- Pings: nobody');
});

it('Preview in the reply shows the next post', async () => {
  const shown = await press(moderator, await set({ channel: news, time: '9:30' }), 'Preview');
  expect(seen(shown).slice(0, 3)).toEqual([
    'one',
    `The next daily post in <#${news}>, ${due('2027-01-05T09:30:00Z')}:`,
    '## Ferry captain buys Osen lighthouse',
  ]);
});

it('a button of a daily post that was turned off meanwhile says so', async () => {
  const there = channel('off-meanwhile');
  const shown = await set({ channel: there, time: '9' });
  await run(moderator, 'daily', { channel: there }, { subcommand: 'off' });
  expect(seen(await press(moderator, shown, 'Preview'))[1]).toContain(
    `<#${there}> has no daily post. `,
  );
});

it('time zones are offered as one types, with the time there, and what is shown is taken as well', async () => {
  sandbox.clock.set(Date.UTC(2027, 0, 4, 16));
  const typed = { channel: news, time: '9', timezone: 'kathm' };
  const choices = await moderator.type('daily', typed, 'timezone', { subcommand: 'set' });
  expect(choices).toEqual([{ name: 'Asia/Kathmandu (21:45 now)', value: 'Asia/Kathmandu' }]);
  const there = channel('kathmandu');
  const timezone = 'Asia/Kathmandu (21:45 now)';
  expect(seen(await set({ channel: there, time: '9', timezone }))[3]).toBe(
    '- Time zone: Asia/Kathmandu',
  );
});

it('GIVEN a German moderator THEN they read German, with the command’s words as their Discord shows them', async () => {
  sandbox.setLocale(sandbox.users.moderator, Locale.German);
  const there = channel('deutsch');
  const { say } = languageOf('de');
  const line = [
    `/${say('commands.daily.name')} ${say('commands.daily.set.name')}`,
    `${say('commands.daily.set.channel.name')}:<#${there}>`,
    `${say('commands.daily.set.time.name')}:bald`,
    `${say('commands.daily.set.stories.name')}:${say('commands.daily.set.stories.new.choice')}`,
  ].join(' ');
  expect(seen(await set({ channel: there, time: 'bald', stories: 'new' }))).toEqual([
    'one',
    say('daily.not-set'),
    `- ${say('daily.bad-time', { typed: 'bald' })}`,
    say('daily.copy', { line }),
  ]);
  sandbox.setLocale(sandbox.users.moderator, Locale.EnglishUS);
});

it('only moderators are offered the command', async () => {
  const reader = sandbox.as(sandbox.users.reader);
  await expect(reader.run('daily', {}, { subcommand: 'status' })).rejects.toThrow(
    'There is no command "daily" for this person here',
  );
});
