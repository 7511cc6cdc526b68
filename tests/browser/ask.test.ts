import { describe, expect, test } from 'vitest';
import { inBrowser, pageInBrowser } from './page-in-browser.js';
import { answerTo, bold, composer, goTo, messages, read, say } from './person.js';

const below = ['Show paragraph', 'Follow up', 'Not right?', 'The story also answers:'];

describe('a newcomer who asks', inBrowser, () => {
  const { open } = pageInBrowser();

  test('mentions Byline and sees the sentence with the answer in bold, and the paragraph', async () => {
    const page = await open();
    await composer(page).pressSequentially('@By');
    await page.getByRole('listbox', { name: 'Mentions' }).getByRole('option').click();
    await composer(page).pressSequentially('Who bought the lighthouse?');
    await page.keyboard.press('Enter');
    const answer = answerTo(page, '@Byline Who bought the lighthouse?');
    expect(await read(answer)).toEqual([
      'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
      'Paragraph 1 · Ferry captain buys Osen lighthouse',
      ...below,
      'What did Marta Quell say about children?',
      'Who is Jon Aberg?',
      'What did Jon Aberg say?',
    ]);
    expect(await bold(answer)).toEqual(['Marta Quell']);
    expect(await composer(page).inputValue()).toBe('');

    await answer.getByRole('button', { name: 'Show paragraph' }).click();
    const paragraph = messages(page).filter({ hasText: 'Only you can see this' });
    expect(await read(paragraph)).toEqual([
      'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.',
      'Paragraph 1 · Ferry captain buys Osen lighthouse',
      'Only you can see this ·',
      'Dismiss message',
    ]);
  });

  test('follows up by a reply from the message’s menu', async () => {
    const page = await open();
    await goTo(page, 'general');
    await say(page, '@Byline Who bought the lighthouse?');
    await answerTo(page, 'Who bought the lighthouse?').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Reply' }).click();
    await say(page, 'and when?');
    const answer = answerTo(page, 'and when?');
    expect(await bold(answer)).toEqual(['Tuesday']);
  });

  test('follows up by the button, in a modal', async () => {
    const page = await open();
    await goTo(page, 'general');
    await say(page, '@Byline Who is Jon Aberg?');
    await answerTo(page, 'Who is Jon Aberg?').getByRole('button', { name: 'Follow up' }).click();
    const modal = page.getByRole('dialog', { name: 'Ask the story' });
    await modal.getByRole('textbox', { name: 'Your question' }).fill('What did he say?');
    await modal.getByRole('button', { name: 'Submit' }).click();
    const answer = messages(page).filter({ hasText: 'Question: What did Jon Aberg say?' });
    expect(await bold(answer)).toEqual(['We should have bought it ourselves']);
    expect(await modal.count()).toBe(0);
  });

  test('is told what the story doesn’t tell, and presses a question that it does answer', async () => {
    const page = await open();
    await say(page, '@Byline What is the capital of France?');
    const refusal = answerTo(page, 'What is the capital of France?');
    expect(await read(refusal)).toEqual([
      'The story doesn’t tell that.',
      'Ferry captain buys Osen lighthouse',
      'It does answer:',
      'What did Marta Quell say about children?',
      'Who is Jon Aberg?',
      'What happened on Tuesday?',
    ]);
    await refusal.getByRole('button', { name: 'What happened on Tuesday?' }).click();
    const answer = messages(page).filter({ hasText: 'Question: What happened on Tuesday?' });
    expect(await read(answer)).toContain('Paragraph 1 · Ferry captain buys Osen lighthouse');
  });

  test('asks in direct messages without a mention', async () => {
    const page = await open();
    await goTo(page, 'Byline');
    await say(page, 'How many years had the tower stood empty?');
    const answer = answerTo(page, 'How many years');
    expect(await bold(answer)).toEqual(['eleven']);
  });

  test('asks in a post of a forum', async () => {
    const page = await open();
    await goTo(page, 'forum');
    await page.getByLabel('Title').fill('The lighthouse');
    await page.getByLabel('First message').fill('@Byline What did the lighthouse cost?');
    await page.getByRole('button', { name: 'Start the post' }).click();
    await page.getByRole('heading', { name: 'The lighthouse', level: 1 }).waitFor();
    const answer = answerTo(page, 'What did the lighthouse cost?');
    expect(await bold(answer)).toEqual(['90,000 crowns']);
  });
});
