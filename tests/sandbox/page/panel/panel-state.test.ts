import { expect, test } from 'vitest';
import {
  firstPanelState,
  nextPanelState,
  type PanelAction,
} from '../../../../src/sandbox/page/panel/panel-state.js';
import { answerWith } from './answer.js';

const after = (...actions: readonly PanelAction[]) =>
  actions.reduce(nextPanelState, firstPanelState);
const line = (slug: string, own = false) => ({ slug, headline: slug, own });
const stories = [line('harbour'), line('lighthouse')];
const known: PanelAction = { kind: 'stories-fetched', stories };
const answered = (id: string, slug = 'lighthouse'): PanelAction => ({
  kind: 'heard',
  event: { kind: 'panel', what: 'answered', answer: answerWith({ id, slug }) },
});

test('the story meant by default is shown until an answer comes from another', () => {
  expect(after(known).slug).toBe('harbour');
  expect(after(known, answered('7'))).toMatchObject({ slug: 'lighthouse', answerId: '7' });
});

test('an answer chosen again shows its story, in the tab that was asked for', () => {
  const state = after(known, answered('7', 'harbour'), answered('8'), { kind: 'tab', tab: 'why' });
  expect(nextPanelState(state, { kind: 'answer-chosen', id: '7' })).toMatchObject({
    slug: 'harbour',
    answerId: '7',
    tab: 'why',
  });
  expect(nextPanelState(state, { kind: 'show-in-story', id: '7' })).toMatchObject({
    slug: 'harbour',
    tab: 'story',
  });
});

test('fetched answers choose the last, unless one is chosen that is still kept', () => {
  const fetched: PanelAction = {
    kind: 'answers-fetched',
    answers: [answerWith({ id: '1', slug: 'harbour' }), answerWith({ id: '2' })],
  };
  expect(after(fetched)).toMatchObject({ answerId: '2', slug: 'lighthouse' });
  expect(after(fetched, { kind: 'answer-chosen', id: '1' }, fetched).answerId).toBe('1');
  expect(after(answered('9'), fetched).answerId).toBe('2');
  expect(after(answered('9'), { kind: 'answers-fetched', answers: [] }).answerId).toBe('');
});

const changed = (what: 'story-added' | 'story-removed'): PanelAction => ({
  kind: 'heard',
  event: { kind: 'panel', what, slug: 'mine' },
});

test('a story that was added is shown; when it is taken out the default one is', () => {
  const withOwn: PanelAction = {
    kind: 'stories-fetched',
    stories: [line('mine', true), ...stories],
  };
  expect(after(known, changed('story-added'), withOwn)).toMatchObject({ slug: 'mine', fetches: 2 });
  expect(
    after(known, changed('story-added'), withOwn, changed('story-removed'), known),
  ).toMatchObject({ slug: 'harbour', fetches: 3 });
});

test('the last 50 answers are kept', () => {
  const state = after(...Array.from({ length: 60 }, (_, index) => answered(String(index + 1))));
  expect([state.answers.length, state.answers[0]?.id, state.answers.at(-1)?.id]).toEqual([
    50,
    '11',
    '60',
  ]);
});
