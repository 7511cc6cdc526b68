import { describe, expect, it } from 'vitest';
import { ask, botReply, press, read, run, seen, startByline } from './byline.js';
import type { SandboxMessage } from '../../src/sandbox/types.js';
import { ciderWorks } from './stories.js';

const byline = await startByline({ 'cider-works.md': ciderWorks });
const { sandbox } = byline;
const reader = sandbox.as(sandbox.users.reader);
const { news } = sandbox.channels;

/** The bot's reply to words in a channel, said in reply to a message of the bot's or by themselves. */
async function said(words: string, above?: SandboxMessage): Promise<SandboxMessage> {
  await reader.say(news, words, above === undefined ? {} : { replyTo: above.id });
  return botReply(byline);
}

describe('WHEN a question may mean either of two people', () => {
  it('THEN the reply offers both, and a press asks about that one', async () => {
    const asked = await run(reader, 'ask', { question: 'What did Rask say?' });
    expect(seen(asked)).toEqual([
      'all',
      '-# Question: What did Rask say?',
      'Whom do you mean?',
      '**Emil Rask**, cider maker',
      '-# What did Emil Rask say?',
      '[Emil Rask]',
      '**Jonas Rask**, farmer',
      '-# What did Jonas Rask say?',
      '[Jonas Rask]',
      '-# Cider works of Velm reopens',
    ]);
    expect(seen(await press(reader, asked, 'Jonas Rask')).slice(0, 4)).toEqual([
      'all',
      '-# Question: What did Jonas Rask say?',
      '> “**A barn is there to be used**,” said Jonas Rask.',
      '-# Paragraph 4 · Cider works of Velm reopens',
    ]);
    expect(seen(await press(reader, asked, 'Emil Rask')).slice(0, 3)).toEqual([
      'all',
      '-# Question: What did Emil Rask say?',
      '> “**We pressed apples by lamplight for seven weeks**,” said Emil Rask.',
    ]);
  });

  it('THEN a pronoun is asked back too, and the talk goes on about the one chosen', async () => {
    const barn = await said(`<@${sandbox.botId}> Where were the presses saved?`);
    const back = await said('who is he?', barn);
    expect(read(back)).toEqual([
      'Whom do you mean?',
      '**Emil Rask**, cider maker',
      '-# who is Emil Rask?',
      '[Emil Rask]',
      '**Jonas Rask**, farmer',
      '-# who is Jonas Rask?',
      '[Jonas Rask]',
      '-# Cider works of Velm reopens',
    ]);
    const card = await (await reader.press(back.id, { label: 'Jonas Rask' })).shown();
    expect(seen(card).slice(1, 4)).toEqual([
      '-# Question: who is Jonas Rask?',
      '## Jonas Rask',
      'farmer',
    ]);
    const modal = await press(reader, card, 'Follow up');
    expect(seen(await ask(reader, modal, 'what did he say?')).slice(1, 3)).toEqual([
      '-# Question: what did Jonas Rask say?',
      '> “**A barn is there to be used**,” said Jonas Rask.',
    ]);
  });
});
