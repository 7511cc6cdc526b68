import { describe, expect, it } from 'vitest';
import type { AnglePart } from '../../../src/daily/angles.js';
import { english, languageOf } from '../../../src/language/language.js';
import { readStory } from '../../../src/story/read-story.js';
import type { StorySlug } from '../../../src/story/types.js';
import { hiddenQuestion } from '../../../src/views/daily/hidden-question.js';
import { dailyPostView, usedUpView } from '../../../src/views/daily/post.js';
import { ACCENT, MUTED } from '../../../src/views/message.js';
import { harbourWalk, lighthouse } from '../../e2e/stories.js';

const text = (content: string, id?: number) => ({
  type: 10,
  content,
  ...(id === undefined ? {} : { id }),
});
const row = (...buttons: readonly (readonly [label: string, id: string, style?: number])[]) => ({
  type: 1,
  components: buttons.map(([label, id, style = 2]) => ({ type: 2, style, label, custom_id: id })),
});
const block = (...components: readonly object[]) => ({
  type: 17,
  accent_color: ACCENT,
  components,
});

function storyOf(text: string) {
  const reading = readStory(text);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return reading.story;
}

const slug = 'lighthouse' as StorySlug; // the slug of an invented story
const story = storyOf(lighthouse);
const [quote] = story.quotes;
if (quote === undefined) throw new Error('the story has quotes');

const post = (part: AnglePart, pingRoleId: string | null = null) =>
  dailyPostView(english, { slug, story, part, pingRoleId }).components;
const named = text('**Ferry captain buys Osen lighthouse**\n-# 6 October 2026 · The Osen Courier');
const ask = ['Ask a question', 'follow-up:lighthouse', 1] as const;
const show = ['Show the story', 'show:lighthouse'] as const;

describe('dailyPostView', () => {
  it('GIVEN the whole story THEN headline, date and source, summary, a quote, people and related headlines', () => {
    expect(post({ angle: 'story', quote })).toEqual([
      block(
        text('## Ferry captain buys Osen lighthouse\n-# 6 October 2026 · The Osen Courier'),
        text(
          'Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.',
        ),
        text(
          '> “I want children to see how the lamp was lit by hand,”\n-# Marta Quell, a retired ferry captain · paragraph 2',
        ),
        row(['Marta Quell', 'person:lighthouse:1'], ['Jon Aberg', 'person:lighthouse:2']),
        text(
          '-# Related headlines\n- [Old ferry becomes a school](https://courier.example/ferry%281%29)\n- Harbour walk reopens',
        ),
        row(ask, ['More', 'more:lighthouse']),
      ),
    ]);
  });

  it('GIVEN a story without date, source, quote, people and related headlines THEN these parts are left out', () => {
    const bare = storyOf('A bell rings\n\nThe bell of the school rang twice on Monday.\n');
    const part = { angle: 'story', quote: undefined } as const;
    const { components } = dailyPostView(english, { slug, story: bare, part, pingRoleId: null });
    expect(components).toEqual([
      block(
        text('## A bell rings'),
        text('The bell of the school rang twice on Monday.'),
        row(ask, ['More', 'more:lighthouse']),
      ),
    ]);
  });

  it('GIVEN more than five people THEN the five who are named most often', () => {
    const walk = storyOf(harbourWalk);
    const part = { angle: 'story', quote: undefined } as const;
    const shown = dailyPostView(english, { slug, story: walk, part, pingRoleId: null });
    expect(JSON.stringify(shown).match(/"person:lighthouse:\d+"/g)).toEqual(
      [1, 2, 3, 4, 5].map((place) => `"person:lighthouse:${place}"`),
    );
  });

  it('GIVEN a role to ping THEN it is mentioned above the post', () => {
    const [mention, ...rest] = post({ angle: 'quote', quote }, '77');
    expect(mention).toEqual(text('<@&77>'));
    expect(rest).toEqual(post({ angle: 'quote', quote }));
  });

  it.each<[AnglePart, readonly object[]]>([
    [
      { angle: 'quote', quote },
      [
        text('-# A quote from a story'),
        text(
          '> “I want children to see how the lamp was lit by hand,”\n-# Marta Quell, a retired ferry captain · paragraph 2',
        ),
        named,
        row(ask, ['Show paragraph', 'paragraph:lighthouse:2:1'], show),
      ],
    ],
    [
      {
        angle: 'person',
        person: 1,
        introduction: { sentence: 'Jon Aberg, the Mayor of Osen, said.', paragraph: 3 },
      },
      [
        text('-# A person in a story'),
        text(
          '## Jon Aberg\nMayor of Osen\n-# Also: Mr Aberg\n-# Named once · Ferry captain buys Osen lighthouse',
        ),
        text(
          '> Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”\n-# Paragraph 3',
        ),
        text('-# 6 October 2026 · The Osen Courier'),
        row(ask, ['Show paragraph', 'paragraph:lighthouse:3:1'], show),
      ],
    ],
    [
      {
        angle: 'figure',
        sentence: 'She bought it for 90,000 crowns.',
        paragraph: 1,
        start: 18,
        end: 31,
      },
      [
        text('-# A figure from a story'),
        text('> She bought it for **90,000 crowns**.\n-# Paragraph 1'),
        named,
        row(ask, ['Show paragraph', 'paragraph:lighthouse:1:1'], show),
      ],
    ],
    [
      {
        angle: 'background',
        heading: 'The plans',
        sentences: [
          { sentence: 'The tower was built in 1861.', paragraph: 4 },
          { sentence: 'It burned down twice.', paragraph: 4 },
        ],
      },
      [
        text('-# The background of a story'),
        text('> The tower was built in 1861. It burned down twice.\n-# Paragraph 4'),
        named,
        row(ask, ['Show paragraph', 'paragraph:lighthouse:4:1'], show),
      ],
    ],
    [
      {
        angle: 'question',
        question: 'Who bought *it*?',
        answer: {
          kind: 'answer',
          question: '',
          resolved: '',
          corrections: [],
          passages: [],
          lead: null,
        },
      },
      [
        text('-# A question that a story answers'),
        text('## Who bought \\*it\\*?', 1_000_020),
        named,
        row(
          ['Show the answer', 'reveal:lighthouse', 1],
          ['Ask a question', 'follow-up:lighthouse'],
          show,
        ),
      ],
    ],
  ])(
    'GIVEN the angle $angle THEN what it shows, which story it is from, and the ways on',
    (part, shown) => {
      expect(post(part)).toEqual([block(...shown)]);
    },
  );

  it('GIVEN the server’s language THEN Byline’s own words are in it and the story stays in its own', () => {
    const german = languageOf('de');
    const { components } = dailyPostView(german, {
      slug,
      story,
      part: { angle: 'quote', quote },
      pingRoleId: null,
    });
    expect(JSON.stringify(components)).toContain(german.say('daily.post.quote'));
    expect(JSON.stringify(components)).toContain('I want children to see');
  });
});

describe('hiddenQuestion', () => {
  it('reads the question of a post back, and none from other texts', () => {
    const question = { id: 1_000_020, content: '## Who bought \\*it\\*?' };
    expect(hiddenQuestion([{ id: 3, content: '## Osen' }, question])).toBe('Who bought *it*?');
    expect(hiddenQuestion([{ id: 3, content: '## Osen' }])).toBeUndefined();
  });
});

it('usedUpView says once that all was shown', () => {
  expect(usedUpView(english).components).toEqual([
    {
      type: 17,
      accent_color: MUTED,
      components: [
        text(
          'You have now seen all the stories that I have here. The next new one comes by itself.',
        ),
      ],
    },
  ]);
});
