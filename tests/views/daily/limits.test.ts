import {
  array,
  assert,
  constantFrom,
  integer,
  option,
  property,
  record,
  type Arbitrary,
} from 'fast-check';
import { test } from 'vitest';
import type { Answer } from '../../../src/answer/types.js';
import type { AnglePart } from '../../../src/daily/angles.js';
import { timeZones } from '../../../src/daily/time-zone.js';
import { angles, type Delivery } from '../../../src/daily/types.js';
import { languages } from '../../../src/language/language.js';
import type { Story } from '../../../src/story/types.js';
import { dailySetLine } from '../../../src/views/daily/command-line.js';
import { dailyPostView, usedUpView } from '../../../src/views/daily/post.js';
import { previewView } from '../../../src/views/daily/preview.js';
import { refusedPostView } from '../../../src/views/daily/refused.js';
import { problemsView } from '../../../src/views/daily/problems.js';
import { scheduleSetView } from '../../../src/views/daily/set.js';
import { statusView } from '../../../src/views/daily/status.js';
import { scheduleAt } from '../../daily/schedules.js';
import { hostileStory, hostileText, longSlug } from '../arbitrary-story.js';
import { expectGood } from '../message-problems.js';

const language = constantFrom(...languages);
const channelId = '18446744073709551615';
const farAway = 253_402_300_799_000;
const permissions = [
  'ViewChannel',
  'SendMessages',
  'ReadMessageHistory',
  'CreatePublicThreads',
  'SendMessagesInThreads',
  'MentionEveryone',
] as const;

const noAnswer: Answer = {
  kind: 'answer',
  question: '',
  resolved: '',
  corrections: [],
  passages: [],
  lead: null,
};

/** All sides of a story, worse than they are chosen. */
function partsOf(story: Story, question: string): readonly AnglePart[] {
  const sentences = story.paragraphs.map(({ text, number }) => ({
    sentence: text,
    paragraph: number,
  }));
  const [quote] = story.quotes.toSorted((a, b) => b.text.length - a.text.length);
  return angles.flatMap((angle): readonly AnglePart[] => {
    switch (angle) {
      case 'story':
        return [{ angle, quote }];
      case 'quote':
        return quote === undefined ? [] : [{ angle, quote }];
      case 'person':
        return sentences
          .slice(0, 1)
          .flatMap((introduction) =>
            story.people.map((_person, person) => ({ angle, person, introduction })),
          );
      case 'figure':
        return sentences.map((one) => ({ angle, ...one, start: 0, end: one.sentence.length }));
      case 'background':
        return [{ angle, heading: question, sentences: sentences.slice(0, 3) }];
      case 'question':
        return [{ angle, question, answer: noAnswer }];
    }
  });
}

test('a daily post of any story from any side is a message that Discord takes, and so is its preview', () => {
  assert(
    property(language, hostileStory, hostileText, (words, story, question) => {
      for (const part of partsOf(story, question)) {
        const post = dailyPostView(words, { slug: longSlug, story, part, pingRoleId: null });
        expectGood(post);
        expectGood(previewView(words, { channelId, next: farAway, post }));
      }
      expectGood(usedUpView(words));
    }),
  );
});

const state: Arbitrary<Delivery['state']> = constantFrom<Delivery['state']>(
  { kind: 'claimed', holder: 'one', leaseUntil: 0 },
  { kind: 'sent', messageId: channelId, at: farAway },
  { kind: 'failed', attempts: 12, retryAt: farAway, reason: 'Discord answered 500' },
  { kind: 'rejected', reason: `50013 ${permissions.join(' ')}`, at: farAway },
  { kind: 'rejected', reason: '30046', at: farAway },
  { kind: 'skipped', reason: 'maybe-sent', at: farAway },
);
const schedule = record({
  timeZone: constantFrom(...timeZones),
  paused: constantFrom(null, 'moderator' as const, 'rejected' as const),
  channel: integer({ min: 1, max: 9999 }),
}).map(({ timeZone, paused, channel }) => ({
  ...scheduleAt('9:30', timeZone, { paused, thread: true }),
  channelId: `1844674407370955${String(channel).padStart(4, '0')}`,
}));
const status = record({
  schedule,
  next: constantFrom(null, farAway),
  last: option(
    record({
      guildId: constantFrom(channelId),
      channelId: constantFrom(channelId),
      day: constantFrom('2027-03-28' as const),
      dueAt: constantFrom(farAway),
      post: constantFrom(null),
      state,
    }),
    { nil: undefined },
  ),
  left: constantFrom(undefined, 0, 123_456),
  missing: constantFrom([], permissions),
  hasChannel: constantFrom(true, false),
});

test('the status of any number of daily posts is a message that Discord takes', () => {
  // a channel has one daily post at most
  const statuses = array(status, { minLength: 1, maxLength: 30 }).map((all) =>
    all.map((one, at) => ({
      ...one,
      schedule: { ...one.schedule, channelId: `184467440737095500${at + 10}` },
    })),
  );
  assert(
    property(language, statuses, (words, shown) => {
      expectGood(statusView(words, shown));
    }),
  );
});

test('what /daily set replies is a message that Discord takes, whatever was typed', () => {
  assert(
    property(language, schedule, schedule, hostileText, (words, one, before, typed) => {
      expectGood(
        scheduleSetView(words, {
          schedule: one,
          before,
          zone: { kind: 'other', channelId },
          next: farAway,
        }),
      );
      const line = dailySetLine(words, { channel: channelId, time: typed, timezone: typed });
      expectGood(
        problemsView(words, {
          head: words.say('daily.not-set'),
          problems: [words.say('daily.bad-time', { typed: 'x' })],
          copy: line,
          pingIn: channelId,
        }),
      );
      expectGood(
        refusedPostView(words, {
          server: typed,
          channelId,
          reason: `50013 ${permissions.join(' ')}`,
        }),
      );
      expectGood(refusedPostView(words, { server: typed, channelId, reason: '10003' }));
    }),
  );
});
