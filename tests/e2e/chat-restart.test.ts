import { expect, it } from 'vitest';
import type { SandboxMessage } from '../../src/sandbox/types.js';
import { messageOf, press, read, run, startByline } from './byline.js';
import { harbourWalk, lighthouse } from './stories.js';
import { answered, newcomer } from './talk.js';

const byline = await startByline({ 'lighthouse.md': lighthouse, 'harbour-walk.md': harbourWalk });
const { sandbox } = byline;
const { news } = sandbox.channels;
const mention = `<@${sandbox.botId}>`;
const cost = '> The works cost **12 million crowns**.';
const ribbon = '> **Ida Rask**, head of the harbour works, cut the ribbon.';

it('GIVEN a conversation by replies WHEN the bot was restarted THEN it goes on', async () => {
  const person = newcomer(byline, 'Ada');
  const options = { question: 'Who cut the ribbon?', story: 'harbour-walk' };
  const first = messageOf(await run(person, 'ask', options));
  await byline.restart();
  const second = await answered(byline, person, news, `${mention} how much did it cost?`, first);
  expect(read(second)[0]).toBe(cost);
  await byline.restart();
  expect(read(await answered(byline, person, news, 'who cut the ribbon?', second))[0]).toBe(ribbon);
});

it('GIVEN a thread of the bot WHEN it was restarted THEN it is still its own, about its story', async () => {
  const person = newcomer(byline, 'Bo');
  const glance = await run(person, 'story', { story: 'harbour-walk' }, { subcommand: 'show' });
  await press(person, glance, 'Discuss in a thread');
  const { id } = await sandbox.waitFor((event) =>
    event.kind === 'thread-created' ? event.thread : undefined,
  );
  await byline.restart();
  expect(read(await answered(byline, person, id, 'hello?'))[1]).toBe('[Ask a question]');
  expect(read(await answered(byline, person, id, `${mention} how much did it cost?`))[0]).toBe(
    cost,
  );
});

it('GIVEN more than twelve replies in a row THEN only the last twelve messages are read', async () => {
  const person = newcomer(byline, 'Cleo');
  const options = { question: 'What reopened in Osen?', story: 'harbour-walk' };
  let above = messageOf(await run(person, 'ask', options));
  const chain: SandboxMessage[] = [above];
  for (let turn = 0; turn < 12; turn += 1) {
    // oxlint-disable-next-line no-await-in-loop -- each replies to the one before
    above = await person.say(news, `So they say (${turn}).`, { replyTo: above.id });
    chain.push(above);
  }
  await byline.restart();
  const before = sandbox.requests.length;
  const asked = `${mention} who bought the lighthouse?`;
  expect(read(await answered(byline, person, news, asked, above))[0]).toBe(
    '> **Marta Quell**, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns.',
  );
  const fetched = sandbox.requests
    .slice(before)
    .filter(({ route }) => route === '/channels/{channel_id}/messages/{message_id}')
    .map(({ path }) => path.split('/').at(-1));
  // Discord shows the message replied to beside each reply, so that every other one has to be asked for
  const inReach = chain
    .slice(1, -1)
    .map(({ id }) => id)
    .toReversed();
  expect(fetched).toEqual(inReach.filter((_id, i) => i % 2 === 0));
});
