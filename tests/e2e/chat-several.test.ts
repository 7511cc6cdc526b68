import { describe, expect, it } from 'vitest';
import { ask, messageOf, press, read, run, startByline } from './byline.js';
import { lighthouse } from './stories.js';
import { answered, newcomer } from './talk.js';

const byline = await startByline({ 'lighthouse.md': lighthouse });
const { sandbox } = byline;
const { news } = sandbox.channels;
const mention = `<@${sandbox.botId}>`;
const both = 'Who bought the lighthouse? And when?';

const answers = [
  '-# Question: Who bought the lighthouse?',
  '> **Marta Quell**, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
  '-# Paragraph 1',
  '-# Question: And when (bought lighthouse)?',
  '> Marta Quell, a retired ferry captain, bought the lighthouse on **Tuesday** for 90,000 crowns.',
  '-# Paragraph 1',
  '-# Ferry captain buys Osen lighthouse',
  '[Show paragraph 1]',
  '[Follow up]',
  '-# The story also answers:',
  '[What did Marta Quell say about children?]',
  '[Who is Jon Aberg?]',
  '[What did Jon Aberg say?]',
];
const price =
  '> Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for **90,000 crowns**.';

describe('several questions of one message', () => {
  it('are answered in one reply', async () => {
    const person = newcomer(byline, 'Ada');
    expect(read(await answered(byline, person, news, `${mention} ${both}`))).toEqual(answers);
  });

  it('WHEN they stand on lines of their own THEN they need no question marks', async () => {
    const person = newcomer(byline, 'Bo');
    const asked = `${mention}\nwho bought the lighthouse\nand for how much`;
    const lines = read(await answered(byline, person, news, asked));
    expect([lines[1], lines[4]]).toEqual([answers[1], price]);
  });

  it('are answered by /ask, Ask about this and in the modal as well', async () => {
    const person = newcomer(byline, 'Cleo');
    const shown = await run(person, 'ask', { question: both });
    expect(read(messageOf(shown))).toEqual(answers);
    const remark = await person.say(news, both);
    const menu = await person.runOnMessage('Ask about this', remark.id);
    expect(read(messageOf(await menu.shown()))).toEqual(answers);
    const glance = await run(person, 'story', { story: 'lighthouse' }, { subcommand: 'show' });
    const modal = await press(person, glance, 'Ask a question');
    expect(read(messageOf(await ask(person, modal, both)))).toEqual(answers);
  });

  it('are what a reply to their answer goes on from', async () => {
    const person = newcomer(byline, 'Dora');
    const first = await answered(byline, person, news, `${mention} ${both}`);
    expect(read(await answered(byline, person, news, 'and for how much?', first))[0]).toBe(price);
  });

  it('are what Follow up goes on from', async () => {
    const person = newcomer(byline, 'Emil');
    const shown = await run(person, 'ask', { question: both });
    const follow = await ask(person, await press(person, shown, 'Follow up'), 'and for how much?');
    expect(read(messageOf(follow))[1]).toBe(price);
  });
});
