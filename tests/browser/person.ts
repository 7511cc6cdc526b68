import type { Locator, Page } from 'playwright-core';

/** Goes to a channel by its name in the list. */
export async function goTo(page: Page, channel: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Channels' })
    .getByRole('button', { name: channel, exact: true })
    .click();
  await page.getByRole('heading', { name: channel, level: 1 }).waitFor();
}

/** Speaks as somebody else from now on; the name as the list of people has it: `Milan, Moderators`. */
export async function speakAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('Speak as').selectOption({ label: name });
}

/** The field for messages. */
export function composer(page: Page): Locator {
  return page.getByRole('textbox', { name: 'Message', exact: true });
}

/** Types a message and sends it with Enter. */
export async function say(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await page.keyboard.press('Enter');
}

/** Chooses a command as a person does who types it, fills the options given and runs it. */
export async function run(
  page: Page,
  command: string,
  options: Readonly<Record<string, string>> = {},
): Promise<void> {
  const form = await openCommand(page, command);
  for (const [name, value] of Object.entries(options)) await fillOption(page, name, value);
  await form.getByRole('button', { name: 'Run' }).click();
}

/** Types a command's name, takes it from the list, and gives its form: `/story show`. */
export async function openCommand(page: Page, command: string): Promise<Locator> {
  await composer(page).fill(command);
  const offered = page.getByRole('listbox', { name: 'Commands' }).getByRole('option');
  await offered.filter({ hasText: command }).first().click();
  const form = page.getByRole('form', { name: command, exact: true });
  await form.waitFor();
  return form;
}

/** The field of a command's option, added where it isn't there yet. */
export async function optionField(page: Page, name: string): Promise<Locator> {
  const field = page.getByRole('combobox', { name: new RegExp(`^${name}( \\(required\\))?$`) });
  if ((await field.count()) === 0) {
    await page.getByRole('combobox', { name: 'Add an option' }).fill(name);
    await page
      .getByRole('listbox', { name: 'Options that can be added' })
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .first()
      .click();
  }
  return field;
}

/** Types a value for an option and goes on with Tab, which takes a choice that begins so. */
export async function fillOption(page: Page, name: string, value: string): Promise<void> {
  const field = await optionField(page, name);
  await field.fill(value);
  await field.press('Tab');
}

/** Opens the side panel, or goes on in it, at a tab, and gives what belongs to that tab. */
export async function lookInside(page: Page, tab: string): Promise<Locator> {
  const opener = page.getByRole('banner').getByRole('button', { name: 'Look inside' });
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  await page.getByRole('tab', { name: tab, exact: true }).click();
  return page.getByRole('tabpanel', { name: tab, exact: true });
}

/** The messages that are shown, oldest first: each has its author's name, which the lines between days have not. */
export function messages(page: Page): Locator {
  const list = page.getByRole('log', { name: 'Messages' }).locator('> ol > li');
  return list.filter({ has: page.getByRole('strong') });
}

/** The newest message that answers another one, by words of that one. */
export function answerTo(page: Page, question: string): Locator {
  const reference = page.getByRole('button', { name: `Reply to` }).filter({ hasText: question });
  return messages(page).filter({ has: reference }).last();
}

/** The messages that came of a command, oldest first: `/summary`; of subcommands, those of the whole command. */
export function resultsOf(page: Page, command: string): Locator {
  const [name = ''] = command.split(' ');
  return messages(page).filter({ hasText: `used ${name}` });
}

/** The newest message that came of a command. */
export function resultOf(page: Page, command: string): Locator {
  return resultsOf(page, command).last();
}

/** What a message says, a line each: what stands below the line with its author and time. */
export async function read(message: Locator): Promise<readonly string[]> {
  const lines = (await message.innerText()).split('\n').map((line) => line.trim());
  const header = lines.findIndex((line) => /\d\d:\d\d$/.test(line));
  return lines.slice(header + 1).filter((line) => line !== '');
}

/** The words of a message that stand out, in their order. */
export async function bold(message: Locator): Promise<readonly string[]> {
  await message.waitFor();
  return message.getByRole('blockquote').getByRole('strong').allInnerTexts();
}
