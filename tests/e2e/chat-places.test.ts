import { ChannelType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { StorySlug } from '../../src/story/types.js';
import { claimDelivery, markSent } from '../../src/store/deliveries.js';
import { changeSettings } from '../../src/store/settings.js';
import { botReply, botSays, press, read, run, startByline } from './byline.js';
import { ciderWorks, harbourWalk, lighthouse } from './stories.js';
import { answered, botMessages, newcomer } from './talk.js';

const byline = await startByline({
  'cider-works.md': ciderWorks,
  'lighthouse.md': lighthouse,
  'harbour-walk.md': harbourWalk,
});
const { sandbox, store } = byline;
const mention = `<@${sandbox.botId}>`;
const moderator = sandbox.as(sandbox.users.moderator);

/** Asked of each story, this tells which of them was meant. */
const whatHappened = `${mention} what is it about?`;
const openings = {
  'cider-works': 'The cider works of Velm',
  lighthouse: 'Marta Quell, a retired ferry captain,',
  'harbour-walk': 'The harbour walk in Osen',
};

/** A message of the bot's that shows a story, as a daily post does. */
const post = (slug: string) => ({
  flags: 32_768,
  components: [
    { type: 10, content: 'Today' },
    {
      type: 1,
      components: [{ type: 2, style: 1, label: 'Ask', custom_id: `follow-up:${slug}` }],
    },
  ],
});

describe('a question in', () => {
  it('a forum post is answered there', async () => {
    const person = newcomer(byline, 'Ada');
    const asked = await person.startPost(sandbox.channels.forum, 'The works', whatHappened);
    const reply = await botReply(byline);
    expect(reply.channel_id).toBe(asked.channel_id);
    expect(storyOf(read(reply))).toBe('cider-works');
  });

  it('an announcement channel is answered there, and threads can be opened in it', async () => {
    const person = newcomer(byline, 'Bo');
    const channel = sandbox.addChannel({ name: 'wire', type: ChannelType.GuildAnnouncement });
    expect(storyOf(read(await answered(byline, person, channel, whatHappened)))).toBe(
      'cider-works',
    );
    const where = { subcommand: 'show', channelId: channel };
    const glance = await run(person, 'story', { story: 'harbour-walk' }, where);
    await press(person, glance, 'Discuss in a thread');
    const { id, type } = await sandbox.waitFor((event) =>
      event.kind === 'thread-created' ? event.thread : undefined,
    );
    expect(type).toBe(ChannelType.AnnouncementThread);
    expect(storyOf(read(await answered(byline, person, id, whatHappened)))).toBe('harbour-walk');
  });

  it('a channel with slow mode is answered', async () => {
    const person = newcomer(byline, 'Cleo');
    const channel = sandbox.addChannel({ name: 'slow', slowMode: 60 });
    await answered(byline, person, channel, whatHappened);
    const second = await answered(byline, newcomer(byline, 'Dora'), channel, whatHappened);
    expect(storyOf(read(second))).toBe('cider-works');
  });
});

describe('the story meant is', () => {
  it('that of the post that somebody replies to', async () => {
    const channel = sandbox.addChannel({ name: 'posts' });
    const daily = await botSays(sandbox, channel, post('harbour-walk'));
    await botSays(sandbox, channel, post('lighthouse'));
    const reply = await answered(
      byline,
      newcomer(byline, 'Emil'),
      channel,
      'what is it about?',
      daily,
    );
    expect(storyOf(read(reply))).toBe('harbour-walk');
  });

  it('that of the post on which a thread hangs, whoever opened it', async () => {
    const channel = sandbox.addChannel({ name: 'talk' });
    const person = newcomer(byline, 'Finn');
    const daily = await botSays(sandbox, channel, post('harbour-walk'));
    const thread = await person.startThread(channel, 'The walk', daily.id);
    expect(storyOf(read(await answered(byline, person, thread, whatHappened)))).toBe(
      'harbour-walk',
    );
  });

  it('that of the post on which the bot’s own thread hangs, after any talk in it', async () => {
    const channel = sandbox.addChannel({ name: 'talks' });
    const person = newcomer(byline, 'Gerd');
    const daily = await botSays(sandbox, channel, post('harbour-walk'));
    await botStartsThread(channel, daily.id);
    const hint = await answered(byline, person, daily.id, 'Hello, all of you.');
    expect(read(hint)[0]).toContain('Discord doesn’t show me what you write here');
    for (let turn = 0; turn < 8; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- people talk one after the other
      await person.say(daily.id, 'We talk among ourselves.');
    }
    expect(storyOf(read(await answered(byline, person, daily.id, whatHappened)))).toBe(
      'harbour-walk',
    );
    expect(botMessages(byline, daily.id)).toHaveLength(2);
  });

  it('the one chosen for the channel, then its last daily story, the server’s, the newest', async () => {
    const person = newcomer(byline, 'Hanna');
    const channel = sandbox.addChannel({ name: 'choices' });
    const meant = async () => storyOf(read(await answered(byline, person, channel, whatHappened)));
    expect(await meant()).toBe('cider-works');
    await choose('lighthouse', 'server', channel);
    expect(await meant()).toBe('lighthouse');
    await posted(channel, 'cider-works');
    expect(await meant()).toBe('cider-works');
    await choose('harbour-walk', 'channel', channel);
    expect(await meant()).toBe('harbour-walk');
    const thread = await person.startThread(channel, 'A thread');
    expect(storyOf(read(await answered(byline, person, thread, whatHappened)))).toBe(
      'harbour-walk',
    );
  });
});

describe('where moderators let the bot answer in some channels alone', () => {
  it('a question elsewhere is told once where, then left alone', async () => {
    const person = newcomer(byline, 'Ivo');
    const here = sandbox.addChannel({ name: 'ask-here' });
    const elsewhere = sandbox.addChannel({ name: 'not-here' });
    const guildId = sandbox.guildId;
    await changeSettings(store.db, guildId, { answerChannels: [here] });
    expect(read(await answered(byline, person, elsewhere, whatHappened))).toEqual([
      `Here I don’t answer for all to see. Ask me in <#${here}>, or use \`/ask\` for an answer that only you see.`,
    ]);
    // also not that they ask too fast
    for (let turn = 0; turn < 8; turn += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one question after the other, as a person asks
      await person.say(elsewhere, whatHappened);
    }
    const other = newcomer(byline, 'Kim');
    expect(read(await answered(byline, other, here, whatHappened))).not.toEqual([]);
    const thread = await other.startThread(here, 'A thread');
    expect(read(await answered(byline, other, thread, whatHappened))).not.toEqual([]);
    expect(botMessages(byline, elsewhere)).toHaveLength(1);
    sandbox.deleteChannel(here);
    const third = sandbox.addChannel({ name: 'nor-here' });
    expect(read(await answered(byline, other, third, whatHappened))).toEqual([
      'Here I don’t answer for all to see. Use `/ask` for an answer that only you see.',
    ]);
    await changeSettings(store.db, guildId, { answerChannels: null });
  });
});

/** The slug of the story whose first sentence a message shows. */
function storyOf(lines: readonly string[]): string | undefined {
  const text = lines.join('\n');
  return Object.entries(openings).find(([, opening]) => text.includes(opening))?.[0];
}

async function choose(story: string, where: 'channel' | 'server', channelId: string) {
  await run(moderator, 'story', { story, where }, { subcommand: 'choose', channelId });
}

/** Notes that a channel got a story as its daily post. */
async function posted(channelId: string, story: string): Promise<void> {
  const delivery = { channelId, day: '2026-10-20', holder: 'test' } as const;
  await claimDelivery(store.db, {
    ...delivery,
    guildId: sandbox.guildId,
    dueAt: Date.UTC(2026, 9, 20),
    // the slug of an invented story
    post: { kind: 'story', story: story as StorySlug, angle: 'story' },
    leaseUntil: Date.UTC(2026, 9, 21),
  });
  await markSent(store.db, { ...delivery, messageId: '1', at: Date.UTC(2026, 9, 20) });
}

async function botStartsThread(channelId: string, messageId: string): Promise<void> {
  await fetch(`${sandbox.apiUrl}/v10/channels/${channelId}/messages/${messageId}/threads`, {
    method: 'POST',
    headers: { authorization: `Bot ${sandbox.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'The walk' }),
  });
}
