import type { Language } from '../language/language.js';
import { timeLineOf, type TimeLineEntry } from '../story/time/time-line.js';
import type { Story, StorySlug, TimeMention } from '../story/types.js';
import { clip, escapeMarkdown } from './markdown.js';
import { framed, MUTED, text, type MessageView } from './message.js';
import { paged, pageTurner, pageWithin } from './pages.js';
import { paragraphLine } from './passage.js';
import { headlineText } from './story-line.js';

/** So many characters are shown of a sentence, and of an expression of time; escaped, one entry fits a message. */
const SHOWN = { sentence: 300, words: 80 } as const;

/** What a story tells in the order of time, each sentence below its date, by pages. */
export function timeLineView(
  language: Language,
  slug: StorySlug,
  story: Story,
  page: number,
): MessageView {
  const entries = timeLineOf(story).map((entry) => entryText(language, entry));
  if (entries.length === 0) {
    return framed([text(`${language.say('time-line.none')}\n-# ${headlineText(story)}`)], MUTED);
  }
  const pages = paged(entries, { count: 6, size: 3200 }, (entry) => entry.length);
  const here = pageWithin(page, pages);
  const pressOf = (to: number) => ({ kind: 'time-line', story: slug, page: to }) as const;
  return framed([
    text(`**${language.say('time-line.title')}**\n-# ${headlineText(story)}`),
    ...(pages[here - 1] ?? []).map((entry) => text(entry)),
    ...pageTurner(language, here, pages.length, pressOf, 'page'),
  ]);
}

function entryText(language: Language, { time, sentence }: TimeLineEntry): string {
  return [
    `**${when(language, time)}**`,
    `> ${escapeMarkdown(clip(sentence.text, SHOWN.sentence))}`,
    paragraphLine(language, time.paragraph),
  ].join('\n');
}

/** When something was, as people write it in the language; where the story doesn't say, in the story's words. */
function when(language: Language, { text: words, meaning }: TimeMention): string {
  switch (meaning.kind) {
    case 'day':
    case 'month':
    case 'year':
      return language.date(meaning.date);
    case 'span':
      return language.dates(meaning.from, meaning.to);
    case 'since':
      return language.say('time-line.since', { date: language.date(meaning.from) });
    case 'unresolved':
      return language.say('time-line.undated', {
        words: escapeMarkdown(clip(words, SHOWN.words)),
      });
  }
}
