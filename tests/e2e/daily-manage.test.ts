import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { press, read, run, seen, startByline } from './byline.js';
import { lighthouse } from './stories.js';

const { sandbox } = await startByline({ 'lighthouse.md': lighthouse });
const moderator = sandbox.as(sandbox.users.moderator);
const { news, general } = sandbox.channels;
const noon = Date.UTC(2027, 0, 4, 12);
sandbox.clock.set(noon);

const daily = async (subcommand: string, options: Readonly<Record<string, string>> = {}) =>
  seen(await run(moderator, 'daily', options, { subcommand }));
const due = (iso: string) => `<t:${Date.parse(iso) / 1000}:F> (<t:${Date.parse(iso) / 1000}:R>)`;
const link = (messageId: string | undefined) =>
  `https://discord.com/channels/${sandbox.guildId}/${news}/${messageId}`;
const lastIn = (channelId: string) => sandbox.messages(channelId).at(-1);
/** A line as it stands but for the time of something that happened in this test. */
const timeless = (line: string) => line.replaceAll(/<t:\d+:R>/g, '<t:…:R>');

it('GIVEN no daily post THEN each subcommand says how one is set', async () => {
  const all = ['status', 'preview', 'now', 'pause', 'resume', 'off'];
  const said = await Promise.all(all.map((one) => daily(one)));
  expect(said).toEqual(
    all.map(() => [
      'one',
      'This server has no daily post yet. Set one with `/daily set channel:#news time:9:30`',
    ]),
  );
});

describe('GIVEN one daily post', () => {
  it('status tells the next run, and that nothing was posted yet', async () => {
    await daily('set', { channel: news, time: '9:30' });
    expect(await daily('status')).toEqual([
      'one',
      `**<#${news}>** · 09:30, UTC`,
      `Next post: ${due('2027-01-05T09:30:00Z')}`,
      'Last post: none yet',
      '-# 5 posts are left until all stories were shown',
    ]);
  });

  it('preview shows the next post to the moderator alone, with buttons that work', async () => {
    const shown = await run(moderator, 'daily', {}, { subcommand: 'preview' });
    expect(seen(shown)).toEqual([
      'one',
      `The next daily post in <#${news}>, ${due('2027-01-05T09:30:00Z')}:`,
      '## Ferry captain buys Osen lighthouse',
      '-# 6 October 2026 · The Osen Courier',
      'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.',
      '> “I want children to see how the lamp was lit by hand,”',
      '-# Marta Quell, a retired ferry captain · paragraph 2',
      '[Marta Quell]',
      '[Jon Aberg]',
      '-# Related headlines',
      '- [Old ferry becomes a school](https://courier.example/ferry%281%29)',
      '- Harbour walk reopens',
      '[Ask a question]',
      '[More]',
    ]);
    expect(seen(await press(moderator, shown, 'Jon Aberg')).slice(0, 2)).toEqual([
      'one',
      '## Jon Aberg',
    ]);
    expect(lastIn(news)).toBeUndefined();
  });

  it('now makes today’s post at once, and only once', async () => {
    const said = await daily('now');
    const post = lastIn(news);
    expect(said).toEqual(['one', `Posted: ${link(post?.id)}`]);
    expect(post && read(post).slice(0, 1)).toEqual(['## Ferry captain buys Osen lighthouse']);
    expect(await daily('now')).toEqual([
      'one',
      `Today’s post in <#${news}> was made already: ${link(post?.id)}`,
    ]);
    expect(sandbox.messages(news)).toHaveLength(1);
    expect((await daily('status')).map(timeless)).toEqual([
      'one',
      `**<#${news}>** · 09:30, UTC`,
      `Next post: ${due('2027-01-05T09:30:00Z')}`.replaceAll(/<t:\d+:R>/g, '<t:…:R>'),
      `Last post: <t:…:R>, ${link(post?.id)}`,
      '-# 4 posts are left until all stories were shown',
    ]);
  });

  it('pause lets it rest, resume lets it run again', async () => {
    expect(await daily('pause')).toEqual([
      'one',
      `The daily post in <#${news}> is paused. \`/daily resume\` lets it run again.`,
    ]);
    expect(await daily('pause')).toEqual([
      'one',
      `The daily post in <#${news}> is paused already. \`/daily resume\` lets it run again.`,
    ]);
    expect((await daily('status'))[2]).toBe('Paused; `/daily resume` lets it run again');
    expect((await daily('preview'))[1]).toBe(`The next daily post in <#${news}>, which is paused:`);
    const when = due('2027-01-05T09:30:00Z');
    expect(await daily('resume')).toEqual([
      'one',
      `The daily post in <#${news}> runs again. Next: ${when}.`,
    ]);
    expect(await daily('resume')).toEqual([
      'one',
      `The daily post in <#${news}> isn’t paused. Next: ${when}.`,
    ]);
  });

  it('GIVEN a permission taken away THEN status, now and resume name it', async () => {
    sandbox.setPermissions(news, { deny: PermissionFlagsBits.SendMessages });
    const lacking = `- I lack *Send Messages* in <#${news}>. Give it to my role in that channel’s settings, under Permissions.`;
    expect((await daily('status')).at(-2)).toBe(`Missing: *Send Messages* in <#${news}>`);
    expect(await daily('now')).toEqual(['one', 'I can’t post there yet:', lacking]);
    await daily('pause');
    expect(await daily('resume')).toEqual([
      'one',
      `The daily post in <#${news}> stays paused:`,
      lacking,
    ]);
    sandbox.setPermissions(news, {});
    await daily('resume');
  });

  it('off ends it, and its reply brings it back', async () => {
    expect(await daily('off')).toEqual([
      'one',
      `<#${news}> gets no daily post any more. This brings it back:`,
      `/daily set channel:<#${news}> time:09:30 timezone:UTC stories:new ones first, then known ones from other angles angle:all angles in turn thread:False quiet:False`,
    ]);
    expect((await daily('status'))[1]).toMatch(/^This server has no daily post yet/);
  });
});

describe('GIVEN several daily posts', () => {
  it('status shows all, the others ask which is meant', async () => {
    await daily('set', { channel: news, time: '9:30' });
    await daily('set', { channel: general, time: '18', stories: 'new' });
    expect((await daily('status')).map(timeless)).toEqual([
      'one',
      `**<#${news}>** · 09:30, UTC`,
      timeless(`Next post: ${due('2027-01-05T09:30:00Z')}`),
      `Last post: <t:…:R>, ${link(lastIn(news)?.id)}`,
      '-# 4 posts are left until all stories were shown',
      `**<#${general}>** · 18:00, UTC`,
      timeless(`Next post: ${due('2027-01-04T18:00:00Z')}`),
      'Last post: none yet',
      '-# 1 post is left until all stories were shown',
    ]);
    const which = `There are daily posts in <#${news}> and <#${general}>. Say which with the option \`channel\`.`;
    expect(await daily('pause')).toEqual(['one', which]);
    expect((await daily('status', { channel: general }))[1]).toBe(`**<#${general}>** · 18:00, UTC`);
    const other = sandbox.addChannel({ name: 'other' });
    expect(await daily('preview', { channel: other })).toEqual([
      'one',
      `<#${other}> has no daily post. <#${news}> and <#${general}> have.`,
    ]);
  });

  it('GIVEN a channel that was deleted THEN a button in status turns its post off', async () => {
    const gone = sandbox.addChannel({ name: 'gone' });
    await daily('set', { channel: gone, time: '5' });
    sandbox.deleteChannel(gone);
    const status = await run(moderator, 'daily', {}, { subcommand: 'status' });
    expect(seen(status).slice(-6)).toEqual([
      `**<#${gone}>** · 05:00, UTC`,
      `Next post: ${due('2027-01-05T05:00:00Z')}`,
      'Last post: none yet',
      'The channel was deleted.',
      '-# 5 posts are left until all stories were shown',
      '[Turn off]',
    ]);
    expect(seen(await press(moderator, status, 'Turn off'))[1]).toBe(
      `<#${gone}> gets no daily post any more. This brings it back:`,
    );
    expect(await daily('status')).not.toContain('The channel was deleted.');
  });

  it('GIVEN only new stories, and none THEN preview and now say that nothing is new', async () => {
    await daily('now', { channel: general });
    await daily('off', { channel: general });
    await daily('set', { channel: general, time: '18', stories: 'new' });
    sandbox.clock.set(noon + 24 * 60 * 60 * 1000);
    expect(await daily('preview', { channel: general })).toEqual([
      'one',
      `There is nothing new for <#${general}>, so no post would be made. The next new story comes by itself.`,
    ]);
    expect(await daily('now', { channel: general })).toEqual([
      'one',
      `There is nothing that <#${general}> hasn’t had yet. The next new story comes by itself.`,
    ]);
  });
});

describe('GIVEN that Discord refuses or fails', () => {
  const channelId = sandbox.addChannel({ name: 'bad-days' });
  const target = { method: 'POST', path: `/channels/${channelId}/messages` };

  it('now tells of a refusal, status why the daily post is paused, and resume lets it run again', async () => {
    await daily('set', { channel: channelId, time: '20' });
    const body = { code: 50013, message: 'Missing Permissions' };
    sandbox.faults.next(1, target, { kind: 'status', status: 403, body });
    expect(await daily('now', { channel: channelId })).toEqual([
      'one',
      'Discord refused the post: I have no permission to post there. The daily post is paused; `/daily resume` lets it run again.',
    ]);
    expect((await daily('status', { channel: channelId })).map(timeless).slice(2, 4)).toEqual([
      'Paused, since Discord refused a post; `/daily resume` lets it run again',
      'Last post: refused <t:…:R>. I have no permission to post there.',
    ]);
    expect(await daily('resume', { channel: channelId })).toEqual([
      'one',
      `The daily post in <#${channelId}> runs again. Next: ${due('2027-01-06T20:00:00Z')}.`,
    ]);
  });
});
