import { expect, test } from 'vitest';
import { lineOf, offersFor } from '../../../../src/sandbox/page/composer/offers.js';
import { firstState } from '../../../../src/sandbox/page/state/page-state.js';
import { sandboxForTest } from '../../bot.js';
import { worldOf } from '../world.js';

test('mentions are offered while one is typed, and no command without a bot that registered one', async () => {
  const sandbox = await sandboxForTest({ page: { files: {} } });
  const state = firstState({ world: await worldOf(sandbox), at: 0 });
  const news = state.world.channels.find((one) => one.id === sandbox.channels.news);
  if (news === undefined) throw new Error('The world has no news.');
  const lines = (text: string) => offersFor(text, text.length, news, state).map(lineOf);
  expect(lines('Hello @mi')).toEqual([{ label: '@Milan', hint: 'milan' }]);
  expect(lines('/')).toEqual([]);
  expect(lines('Hello')).toEqual([]);
});
