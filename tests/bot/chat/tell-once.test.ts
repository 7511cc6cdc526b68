import { expect, it } from 'vitest';
import { rememberTold } from '../../../src/bot/chat/tell-once.js';

it('people in a channel are told once, and again when so many others were told that it is forgotten', () => {
  const tellOnce = rememberTold(2);
  const told = ['news', 'news', 'general', 'news', 'forum', 'general', 'news'].map(tellOnce);
  expect(told).toEqual([true, false, true, false, true, false, true]);
});
