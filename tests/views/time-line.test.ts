import { ComponentType } from 'discord-api-types/v10';
import { expect, it } from 'vitest';
import { english, languages } from '../../src/language/language.js';
import { readStory } from '../../src/story/read-story.js';
import type { Story, StorySlug } from '../../src/story/types.js';
import { ACCENT, MUTED } from '../../src/views/message.js';
import { timeLineView } from '../../src/views/time-line.js';

const slug = 'ferry' as StorySlug; // the slug of an invented story

function story(published: string, ...paragraphs: readonly string[]): Story {
  const front = ['---', 'headline: Ferry sails', `published: ${published}`, '---', ''];
  const read = readStory([...front, ...paragraphs.flatMap((text) => [text, ''])].join('\n'));
  if (!read.ok) throw new Error(read.problem.reason);
  return read.story;
}

const text = (content: string) => ({ type: ComponentType.TextDisplay, content });

it('shows each sentence below its date, in the order of time', () => {
  const told = story(
    '2026-09-16',
    'The ferry sailed to Lunnoy on Monday. It had lain in the dock since February.',
    'It was built in 2014. It will sail in recent weeks’ weather next week.',
  );
  expect(timeLineView(english, slug, told, 1)).toEqual({
    components: [
      {
        type: ComponentType.Container,
        accent_color: ACCENT,
        components: [
          text('**Time line**\n-# Ferry sails'),
          text('**2014**\n> It was built in 2014.\n-# Paragraph 2'),
          text(
            '**Since February 2026**\n> It had lain in the dock since February.\n-# Paragraph 1',
          ),
          text('**14 September 2026**\n> The ferry sailed to Lunnoy on Monday.\n-# Paragraph 1'),
          text(
            `**${english.dates('2026-09-21', '2026-09-27')}**\n> It will sail in recent weeks’ weather next week.\n-# Paragraph 2`,
          ),
        ],
      },
    ],
  });
});

it('shows in the story’s words what it doesn’t date', () => {
  const told = story('', 'The ferry sailed to Lunnoy on Monday.');
  expect(languages.map((language) => firstEntry(timeLineView(language, slug, told, 1)))).toEqual([
    '**“on Monday” (the story doesn’t say when)**',
    '**„on Monday“ (wann, sagt der Artikel nicht)**',
    '**«\u00a0on Monday\u00a0» (l’article ne précise pas quand)**',
    '**«on Monday» (la noticia no dice cuándo)**',
    '**„on Monday” (artykuł nie mówi kiedy)**',
    '**«on Monday» (стаття не каже, коли саме)**',
  ]);
});

function firstEntry({ components }: ReturnType<typeof timeLineView>): string | undefined {
  const contents = JSON.stringify(components).match(/"content":"(?:[^"\\]|\\.)*"/gu) ?? [];
  const parsed: { readonly content: string } = JSON.parse(`{${contents[1] ?? ''}}`);
  return parsed.content.split('\n')[0];
}

it('turns pages of six', () => {
  const paragraphs = Array.from({ length: 8 }, (_, at) => `It was mended in ${2001 + at}.`);
  const shown = timeLineView(english, slug, story('2026-09-16', ...paragraphs), 2);
  expect(JSON.stringify(shown)).toContain('Page 2 of 2');
  expect(firstEntry(shown)).toBe('**2007**');
});

it('says so where the story names no times', () => {
  expect(timeLineView(english, slug, story('2026-09-16', 'Rain fell.'), 1)).toEqual({
    components: [
      {
        type: ComponentType.Container,
        accent_color: MUTED,
        components: [text('The story names no times.\n-# Ferry sails')],
      },
    ],
  });
});
