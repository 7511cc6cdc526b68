import { describe, expect, it } from 'vitest';
import { pace } from '../../src/settings/pace.js';
import type { SandboxUser } from '../../src/sandbox/types.js';
import { ask, messageOf, press, read, run, seen, startByline } from './byline.js';
import { lighthouse } from './stories.js';
import { answered, botMessages, newcomer } from './talk.js';

const byline = await startByline({ 'lighthouse.md': lighthouse });
const { sandbox } = byline;
const { news } = sandbox.channels;
const question = `<@${sandbox.botId}> who bought the lighthouse?`;
const who =
  '> **Marta Quell**, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.';
const wait =
  /^I answer one person 6 questions in 20 seconds\. Ask me again in (?:20|1\d) seconds\.$/;

describe('somebody who asks more than six questions in 20 s', () => {
  it('in chat is told once to wait, then not answered until their time is over', async () => {
    const person = newcomer(byline, 'Ada');
    const channel = sandbox.addChannel({ name: 'hurry' });
    await askSix(person, channel);
    const [told, ...more] = read(await answered(byline, person, channel, question));
    expect([told, more]).toEqual([expect.stringMatching(wait), []]);
    await person.say(channel, question);
    await person.say(channel, question);
    await somebodyElseIsAnswered();
    expect(botMessages(byline, channel)).toHaveLength(7);
    sandbox.clock.advance(pace.withinMs);
    expect(read(await answered(byline, person, channel, question))[0]).toBe(who);
  });

  it('by /ask, a button or a modal is told so each time, for them alone', async () => {
    const person = newcomer(byline, 'Bo');
    const glance = await run(person, 'story', { story: 'lighthouse' }, { subcommand: 'show' });
    const shown = await run(person, 'ask', { question: 'Who bought the lighthouse?' });
    const modal = await press(person, glance, 'Ask a question');
    const remark = await person.say(news, 'who lives there now?');
    for (let turn = 2; turn <= pace.questions; turn += 1)
      await answered(byline, person, news, question);
    const told = ['one', expect.stringMatching(wait)];
    expect(seen(await run(person, 'ask', { question: 'Who bought it?' }))).toEqual(told);
    expect(seen(await press(person, shown, 'Who is Jon Aberg?'))).toEqual(told);
    expect(seen(await ask(person, modal, 'Who is the mayor?'))).toEqual(told);
    const asked = await person.runOnMessage('Ask about this', remark.id);
    expect(seen(await asked.shown())).toEqual(told);
  });

  it('still sees the story: only questions count', async () => {
    const person = newcomer(byline, 'Cleo');
    await askSix(person, news);
    const shown = await run(person, 'summary', { length: 'short' });
    expect(read(messageOf(shown))[0]).toBe('## Ferry captain buys Osen lighthouse');
  });
});

async function askSix(person: SandboxUser, channelId: string): Promise<void> {
  for (let turn = 1; turn <= pace.questions; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- one question after the other, as a person asks
    expect(read(await answered(byline, person, channelId, question))[0]).toBe(who);
  }
}

/** By then the bot has seen all that was said before. */
async function somebodyElseIsAnswered(): Promise<void> {
  const other = newcomer(byline, 'Somebody');
  expect(read(await answered(byline, other, news, question))[0]).toBe(who);
}
