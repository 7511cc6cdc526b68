import { expect, test } from 'vitest';
import { isSmallTalk } from '../../../src/answer/lead/small-talk.js';
import { readWords } from '../../../src/answer/words/words.js';
import { ferryStory } from '../stories.js';

const isTalk = (message: string): boolean => isSmallTalk(ferryStory, readWords(message));

test.each([
  'hi',
  'Hello there!',
  'good morning everyone',
  'thanks a lot',
  'ok',
  'lol',
  'good bot',
  'how are you?',
  'who are you',
  'what can you do?',
  'are you a bot',
  'who made you',
  'tell me a joke',
  'can you tell me a joke please',
  'do you like pizza',
  'i am bored',
  'see you later',
  'good question',
  'thanks bot, that was helpful',
  // the bot has no opinion, of the story's people either
  'what do you think of Mr Brill?',
  'do you like Ingrid Vasko',
])('"%s" is small talk', (message) => {
  expect(isTalk(message)).toBe(true);
});

test.each([
  '',
  '?!',
  'why',
  'hi, who is Mr Brill?',
  'thanks, and when did the strike begin?',
  'ok so what did Vasko say',
  'do you know when the strike began',
  'can you tell me who paid',
  // a word of the story makes it a question about the story
  'do you think that the strike will end?',
  'thanks, what else',
  'i want to know why the sailors are striking',
  // not known to the story, yet asked of it
  'who won the football match?',
  'good harbour?',
  'what will your farmer tell about burnt buckwheat in autumn?',
])('"%s" is none', (message) => {
  expect(isTalk(message)).toBe(false);
});
