import type { NamedQuote, NamedSummary, NamedText } from './draft.js';
import type { Paragraph, Person, Quote, StoryProblem, Summary } from '../types.js';

/** What an editor wrote, found in the text, or the first thing that is not there. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: StoryProblem };

const MARK = /["“”„«»'‘’‹›]/u;
const MARKS_AROUND = /^["“”„«»'‘’‹›\s]+|["“”„«»'‘’‹›\s]+$/gu;
const ANY_MARK = '["“”„«»\'‘’‹›]';

/**
 * The quotes that the editor wrote, as the text has them, in the story's order.
 *
 * Each must stand in a paragraph word for word, up to the form of quotation marks and spaces; the
 * speaker must be one of the people, by any of their names. `read` are those found without the editor: what they tell of
 * the same words stays.
 */
export function checkedQuotes(
  named: readonly NamedQuote[],
  paragraphs: readonly Paragraph[],
  people: readonly Person[],
  read: readonly Quote[],
): Checked<readonly Quote[]> {
  const found: { quote: Quote; start: number }[] = [];
  for (const one of named) {
    const speaker = one.speaker === null ? '' : nameOf(one.speaker.text, people);
    if (one.speaker !== null && speaker === undefined) return noSpeaker(one.speaker);
    const place = placesOf(one.text, paragraphs).find(
      ({ paragraph, start }) =>
        !found.some(({ quote, start: taken }) => quote.paragraph === paragraph && taken === start),
    );
    if (place === undefined) return missing(one, 'is not in the story', 'it');
    const { text, paragraph, start } = place;
    const same = read.find(
      (quote) => quote.paragraph === paragraph && quote.start === start && quote.text === text,
    );
    const quote: Quote = {
      kind: 'direct',
      text,
      speaker: speaker ?? '',
      source: speaker === '' ? (same?.source ?? '') : '',
      paragraph,
      start,
      end: start + text.length,
      verb: same?.verb ?? '',
      context: same?.context ?? contextOf(paragraphs[paragraph - 1], start, start + text.length),
      medium: same?.medium ?? 'said',
      statement: 1,
    };
    found.push({ quote, start });
  }
  const ordered = found.toSorted(
    (a, b) => a.quote.paragraph - b.quote.paragraph || a.start - b.start,
  );
  return { ok: true, value: ordered.map(({ quote }, at) => ({ ...quote, statement: at + 1 })) };
}

/** The summary with the sentences that the editor chose, each a whole sentence of the text, in the story's order. */
export function checkedSummary(
  named: NamedSummary,
  paragraphs: readonly Paragraph[],
  summary: Summary,
): Checked<Summary> {
  const all = [...(named.short ?? []), ...(named.medium ?? []), ...(named.long ?? [])];
  if (all.length === 0) return { ok: true, value: summary };
  const sentences = paragraphs.flatMap((one) => one.sentences.map(({ text }) => text));
  const places = new Map(sentences.map((text, at) => [plain(text), at]));
  const wrong = all.find(({ text }) => !places.has(plain(text)));
  if (wrong !== undefined) return missing(wrong, 'is no sentence of the story', 'a whole one');
  const chosen = (texts: readonly NamedText[] | null): readonly string[] | null =>
    texts &&
    [...new Set(texts.map(({ text }) => places.get(plain(text)) ?? 0))]
      .toSorted((a, b) => a - b)
      .map((at) => sentences[at] ?? '');
  return {
    ok: true,
    value: {
      short: chosen(named.short) ?? summary.short,
      medium: chosen(named.medium) ?? summary.medium,
      long: chosen(named.long) ?? summary.long,
    },
  };
}

/** The sentences of a paragraph from the one that holds an offset to the one that holds another. */
function contextOf(paragraph: Paragraph | undefined, start: number, end: number): string {
  const held = (paragraph?.sentences ?? []).filter((one) => one.end > start && one.start < end);
  return paragraph?.text.slice(held[0]?.start ?? 0, held.at(-1)?.end) ?? '';
}

function missing({ place, line }: NamedText, what: string, which: string): Checked<never> {
  const reason = `${place} in the front matter ${what}: copy ${which} from the text, word for word.`;
  return { ok: false, problem: { line, reason } };
}

function noSpeaker({ place, line, text }: NamedText): Checked<never> {
  const reason = `${place} in the front matter, ${text}, is none of the story’s people: write the name of one of them, or list them under people.`;
  return { ok: false, problem: { line, reason } };
}

/** The name of the person who is called so, or undefined where nobody or more than one is. */
function nameOf(called: string, people: readonly Person[]): string | undefined {
  const exact = people.find(({ name }) => name === called);
  const also = people.filter(({ aliases }) => aliases.includes(called));
  return exact?.name ?? (also.length === 1 ? also[0]?.name : undefined);
}

/** Where a text stands in the paragraphs, as it stands there. */
function placesOf(
  text: string,
  paragraphs: readonly Paragraph[],
): readonly { readonly text: string; readonly paragraph: number; readonly start: number }[] {
  const bare = text.replaceAll(MARKS_AROUND, '');
  if (bare === '') return [];
  const sought = patternOf(bare);
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(sought)].map((match) => ({
      text: match[0],
      paragraph: paragraph.number,
      start: match.index,
    })),
  );
}

/** A pattern that finds a text as whole words, with any quotation marks for its own and any white space for its spaces. */
function patternOf(text: string): RegExp {
  const characters = Array.from(text, (character) => {
    if (MARK.test(character)) return ANY_MARK;
    return character === ' ' ? String.raw`\s+` : escaped(character);
  });
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${characters.join('')}(?![\p{L}\p{N}])`, 'gu');
}

function escaped(character: string): string {
  return character.replace(/[$()*+./?[\\\]^{|}]/u, String.raw`\$&`);
}

/** A text as it is compared: one kind of quotation mark, single spaces. */
function plain(text: string): string {
  return text.replaceAll(new RegExp(ANY_MARK, 'gu'), '"').replaceAll(/\s+/gu, ' ').trim();
}
