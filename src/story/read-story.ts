import { cleanText } from './text/clean-text.js';
import { checkedQuotes, checkedSummary } from './file/corrections.js';
import type { Block, Draft } from './file/draft.js';
import { findFigures } from './figures/figures.js';
import { hasFrontMatter, readFrontMatter } from './file/front-matter.js';
import { readMarkdown } from './file/markdown.js';
import { findPeople } from './people/people.js';
import { readPlainText } from './file/plain-text.js';
import { splitSentences } from './text/sentences.js';
import { findSpeech } from './speech/speech.js';
import { summarise } from './summary/summary.js';
import { findTimes } from './time/times.js';
import type { Paragraph, Section, StoryProblem, StoryReading } from './types.js';
import { splitWords } from './text/words.js';

/**
 * Reads a file's text as a story: Markdown with YAML front matter where its first line is `---`,
 * else plain text as copied from a newspaper's page.
 *
 * Line ends and invisible characters are normalised and letters composed (NFC) before anything is
 * read; else the story keeps its characters. Returns a problem with its line, never throws, on text
 * that is no story. The story is frozen through and through. Linear in the text.
 */
export function readStory(text: string): StoryReading {
  const lines = cleanText(text).split('\n');
  const filled = lines.findIndex((line) => line.trim() !== '');
  if (filled < 0) return failed(1, 'The file is empty: write the headline in its first line.');
  const drafted = readDraft(lines.slice(filled), filled);
  if (!drafted.ok) return drafted;
  const { draft } = drafted;
  if (!draft.blocks.some(({ kind }) => kind === 'paragraph')) {
    return failed(
      lines.findLastIndex((line) => line.trim() !== '') + 1,
      'The story has no paragraph: write its text behind the headline.',
    );
  }
  const reading = storyOf(draft);
  if (!reading.ok) return failed(reading.problem.line + filled, reading.problem.reason);
  return { ok: true, story: deepFreeze(reading.story) };
}

type DraftReading =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly problem: StoryProblem };

function failed(line: number, reason: string): { ok: false; problem: StoryProblem } {
  return { ok: false, problem: { line, reason } };
}

function readDraft(lines: readonly string[], skipped: number): DraftReading {
  if (!hasFrontMatter(lines)) return { ok: true, draft: readPlainText(lines) };
  const read = readFrontMatter(lines);
  if (!read.ok) return failed(read.problem.line + skipped, read.problem.reason);
  return { ok: true, draft: { ...read.frontMatter, blocks: readMarkdown(read.body) } };
}

function storyOf({ blocks, corrections, ...draft }: Draft): StoryReading {
  const { paragraphs, sections } = numbered(blocks);
  const words = paragraphs.map(({ text }) => splitWords(text));
  const cast = findPeople(paragraphs, words, corrections.people);
  const speech = findSpeech(paragraphs, words, cast);
  const quotes =
    corrections.quotes === null
      ? ({ ok: true, value: speech.quotes } as const)
      : checkedQuotes(corrections.quotes, paragraphs, cast.people, speech.quotes);
  if (!quotes.ok) return quotes;
  const isEnglish = /^en\b/iu.test(draft.language);
  const times = isEnglish ? findTimes(paragraphs, draft.published) : [];
  const found = summarise(draft.headline, paragraphs, cast.people);
  const summary = checkedSummary(corrections.summary, paragraphs, found);
  if (!summary.ok) return summary;
  return {
    ok: true,
    story: {
      headline: draft.headline,
      published: draft.published,
      author: draft.author,
      source: draft.source,
      url: draft.url,
      language: draft.language,
      sections,
      paragraphs,
      quotes: quotes.value,
      reported: speech.reported,
      people: cast.people,
      mentions: cast.mentions,
      related: draft.related,
      times,
      figures: isEnglish ? findFigures(paragraphs, times) : [],
      summary: summary.value,
    },
  };
}

function numbered(blocks: readonly Block[]): {
  paragraphs: readonly Paragraph[];
  sections: readonly Section[];
} {
  const paragraphs: Paragraph[] = [];
  const sections: { heading: string; paragraphs: number[] }[] = [];
  for (const { kind, text } of blocks) {
    if (kind === 'heading') {
      sections.push({ heading: text, paragraphs: [] });
      continue;
    }
    const number = paragraphs.length + 1;
    paragraphs.push({ number, text, sentences: splitSentences(text) });
    sections.at(-1)?.paragraphs.push(number);
  }
  return { paragraphs, sections };
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.values(value).forEach(deepFreeze);
  return Object.freeze(value);
}
