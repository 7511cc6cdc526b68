import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { botSays, modalOf, press, run, seen, startByline } from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';

const { sandbox } = await startByline({
  'lighthouse.md': lighthouse,
  'harbour-walk.md': harbourWalk,
});
const reader = sandbox.as(sandbox.users.reader);

const who = () => run(reader, 'ask', { question: 'Who bought the lighthouse?' });

describe('a button that leads nowhere any more', () => {
  const older = 'This button is from an older version. Please run the command again.';
  const gone = 'That story is no longer here. See which there are with `/story list`.';
  const changed = 'The story has changed since; please run the command again.';

  it.each([
    ['vote:lighthouse', older],
    ['nonsense', older],
    ['summary:lighthouse:endless', older],
    ['read:lighthouse:0', older],
    ['show:burnt-down', gone],
    ['follow-up:burnt-down', gone],
    ['discuss:burnt-down', gone],
    ['paragraph:lighthouse:99:1', changed],
    ['person:lighthouse:99', changed],
  ])('GIVEN %s THEN says so', async (customId, notice) => {
    const message = await botSaysButton(customId);
    const shown = await (await reader.press(message, { customId })).shown();
    expect(seen(shown)).toEqual(['one', notice]);
  });

  it('GIVEN a modal about a story that is gone by now THEN says so', async () => {
    const modal = modalOf(await press(reader, await who(), 'Follow up'));
    const old = { ...modal, customId: 'follow-up:burnt-down' };
    const shown = await (await reader.submit(old, { question: 'and when?' })).shown();
    expect(seen(shown)).toEqual(['one', gone]);
  });

  it('a page that is past the end gives the last one', async () => {
    const customId = 'quotes:harbour-walk:0:99';
    const shown = await (await reader.press(await botSaysButton(customId), { customId })).shown();
    expect(seen(shown).slice(-2)).toEqual(['[Page 2 of 2]', '[Next]']);
  });
});

describe('a button that turned pages before its id said so', () => {
  it.each(['Back', 'Next'])('GIVEN %s THEN the message changes, as it did then', async (label) => {
    const customId = 'quotes:harbour-walk:0:2';
    const message = await botSaysButton(customId, label);
    const shown = await (await reader.press(message, { customId })).shown();
    expect(seen(shown).slice(0, 2)).toEqual(['update', '**Quotes**']);
  });

  it('GIVEN the same id on another button THEN the page comes in a message of its own', async () => {
    const customId = 'quotes:harbour-walk:0:2';
    const message = await botSaysButton(customId, 'Quotes');
    const shown = await (await reader.press(message, { customId })).shown();
    expect(seen(shown).slice(0, 2)).toEqual(['one', '**Quotes**']);
  });
});

/** A message of the bot from before a restart, with a button of that custom id: its own id. */
async function botSaysButton(customId: string, label = 'Press'): Promise<string> {
  const component = { type: 2, style: 2, label, custom_id: customId };
  const components = [
    { type: 10, content: 'From before' },
    { type: 1, components: [component] },
  ];
  const body = { flags: MessageFlags.IsComponentsV2, components };
  return (await botSays(sandbox, sandbox.channels.news, body)).id;
}
