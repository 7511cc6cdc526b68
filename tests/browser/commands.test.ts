import { describe, expect, test } from 'vitest';
import { inBrowser, pageInBrowser } from './page-in-browser.js';
import {
  composer,
  fillOption,
  goTo,
  messages,
  openCommand,
  optionField,
  read,
  resultOf,
  run,
} from './person.js';

describe('commands', inBrowser, () => {
  const { open } = pageInBrowser();

  test('/ opens them with what they do, narrowed as one types', async () => {
    const page = await open();
    const offered = page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
    await composer(page).fill('/');
    expect((await offered.allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
      '/ask',
      '/help',
      '/people',
      '/privacy delete',
      '/privacy show',
      '/quotes',
      '/related',
      '/story choose',
      '/story list',
      '/story read',
      '/story show',
      '/summary',
    ]);
    await composer(page).fill('/su');
    expect(await offered.allInnerTexts()).toEqual([
      '/summary\nSum the story up in its own sentences',
    ]);
  });

  test('/summary is short or long as one chooses, and changes its length by a button', async () => {
    const page = await open();
    const form = await openCommand(page, '/summary');
    const length = await optionField(page, 'length');
    await length.click();
    const choices = page.getByRole('listbox', { name: 'Choices for length' }).getByRole('option');
    expect(await choices.allInnerTexts()).toEqual([
      'One or two sentences',
      'About three sentences',
      'About six sentences',
    ]);
    await choices.filter({ hasText: 'One or two' }).click();
    await form.getByRole('button', { name: 'Run' }).click();
    const summary = resultOf(page, '/summary');
    expect(await read(summary)).toEqual([
      'Ferry captain buys Osen lighthouse',
      '6 October 2026 · The Osen Courier',
      'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.',
      'Paragraph 1',
      'About three sentences',
      'Longer',
      'Ask a question',
    ]);
    await summary.getByRole('button', { name: 'Longer' }).click();
    await expect.poll(() => read(summary)).toContain('Shorter');
  });

  test('/quotes offers who is quoted as one types, and shows what they say', async () => {
    const page = await open();
    const form = await openCommand(page, '/quotes');
    const person = await optionField(page, 'person');
    const offered = page.getByRole('listbox', { name: 'Choices for person' }).getByRole('option');
    await person.click();
    await expect
      .poll(() => offered.allInnerTexts())
      .toEqual(['Marta Quell, a retired ferry captain', 'Jon Aberg, Mayor of Osen']);
    await person.pressSequentially('quel');
    await expect
      .poll(() => offered.allInnerTexts())
      .toEqual(['Marta Quell, a retired ferry captain']);
    await offered.click();
    await form.getByRole('button', { name: 'Run' }).click();
    expect(await read(resultOf(page, '/quotes'))).toEqual([
      'Quotes of Marta Quell',
      'Ferry captain buys Osen lighthouse',
      '“I want children to see how the lamp was lit by hand,”',
      'Marta Quell, a retired ferry captain · paragraph 2',
    ]);
  });

  test('/people is paged through by buttons, and a person opened from it', async () => {
    const page = await open();
    await run(page, '/people', { story: 'Harbour walk reopens' });
    const people = resultOf(page, '/people');
    const shown = () => read(people);
    await expect.poll(shown).toContain('Page 1 of 2');
    expect(await people.getByRole('button', { name: 'Back' }).isDisabled()).toBe(true);
    await people.getByRole('button', { name: 'Next' }).click();
    await expect
      .poll(shown)
      .toEqual([
        'People in the story',
        'Harbour walk reopens',
        'Eva Moen',
        'a painter',
        'Named once',
        'More',
        'Back',
        'Page 2 of 2',
        'Next',
        '(edited)',
      ]);
    await people.getByRole('button', { name: 'More', exact: true }).click();
    const card = messages(page).filter({ hasText: 'Only you can see this' });
    await expect.poll(() => read(card)).toContain('Eva Moen');
  });

  test('an option left out or wrong is said before anything is sent', async () => {
    const page = await open();
    const form = await openCommand(page, '/ask');
    const question = await optionField(page, 'question');
    await form.getByRole('button', { name: 'Run' }).click();
    expect(await question.getAttribute('aria-invalid')).toBe('true');
    expect(await question.evaluate((field) => field === document.activeElement)).toBe(true);
    await fillOption(page, 'question', 'Who bought the lighthouse?');
    await fillOption(page, 'private', 'maybe');
    await form.getByRole('button', { name: 'Run' }).click();
    expect(await form.getByRole('combobox', { name: 'private' }).getAttribute('aria-invalid')).toBe(
      'true',
    );
    await form.getByRole('combobox', { name: 'private' }).fill('Tr');
    await page
      .getByRole('listbox', { name: 'Choices for private' })
      .getByRole('option', { name: 'True' })
      .click();
    await form.getByRole('button', { name: 'Run' }).click();
    expect(await read(resultOf(page, '/ask'))).toEqual([
      'Question: Who bought the lighthouse?',
      'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
      'Paragraph 1 · Ferry captain buys Osen lighthouse',
      'Show paragraph',
      'Follow up',
      'Not right?',
      'The story also answers:',
      'What did Marta Quell say about children?',
      'Who is Jon Aberg?',
      'What did Jon Aberg say?',
      'Only you can see this ·',
      'Dismiss message',
    ]);
  });

  test('are those that the person may use where they are', async () => {
    const page = await open();
    await goTo(page, 'Byline');
    await composer(page).fill('/d');
    expect(await page.getByRole('listbox', { name: 'Commands' }).count()).toBe(0);
  });
});
