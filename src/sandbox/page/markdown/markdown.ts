import { parseInline, type Inline } from './inline-markdown.js';

/** A block of Discord Markdown. Lines inside a paragraph stay apart by `\n`. */
export type Block =
  | { readonly kind: 'paragraph' | 'small'; readonly inside: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: number; readonly inside: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | {
      readonly kind: 'list';
      /** The first number of a numbered list, undefined for bullets. */
      readonly from: number | undefined;
      readonly items: readonly ListItem[];
    }
  | { readonly kind: 'code'; readonly text: string };

/** An item of a list, with the lists that are indented under it. */
export interface ListItem {
  readonly inside: readonly Inline[];
  readonly under: readonly Block[];
}

/**
 * Parses a message's text as Discord's client reads it: headings, small print, quotes, lists and fenced code over lines.
 * https://support.discord.com/hc/en-us/articles/210298617
 */
export function parseMarkdown(text: string): readonly Block[] {
  return parseLines(text.replaceAll('\r\n', '\n').split('\n'));
}

function parseLines(lines: readonly string[]): readonly Block[] {
  const blocks: Block[] = [];
  let plain: string[] = [];
  const endParagraph = (): void => {
    const inside = plain.join('\n').replace(/^\n+/, '').trimEnd();
    if (inside !== '') blocks.push({ kind: 'paragraph', inside: parseInline(inside) });
    plain = [];
  };
  for (let at = 0; at < lines.length;) {
    const special = specialBlock(lines, at);
    if (special === undefined) {
      plain.push(lines[at] ?? '');
      at += 1;
    } else {
      endParagraph();
      blocks.push(special.block);
      at = special.next;
    }
  }
  endParagraph();
  return blocks;
}

interface Taken {
  readonly block: Block;
  /** The line after the block. */
  readonly next: number;
}

function specialBlock(lines: readonly string[], at: number): Taken | undefined {
  const line = lines[at] ?? '';
  const heading = /^(#{1,3}) (\S.*)$/.exec(line);
  if (heading) {
    const [, marks = '', title = ''] = heading;
    return {
      block: { kind: 'heading', level: marks.length, inside: parseInline(title) },
      next: at + 1,
    };
  }
  if (line.startsWith('-# '))
    return { block: { kind: 'small', inside: parseInline(line.slice(3)) }, next: at + 1 };
  if (line.startsWith('```')) return fencedCode(lines, at);
  if (line.startsWith('>>> ')) {
    const rest = [line.slice(4), ...lines.slice(at + 1)];
    return { block: { kind: 'quote', blocks: parseLines(rest) }, next: lines.length };
  }
  if (line.startsWith('> ')) {
    const quoted = linesWhile(lines, at, (one) => one.startsWith('> '));
    const blocks = parseLines(quoted.map((one) => one.slice(2)));
    return { block: { kind: 'quote', blocks }, next: at + quoted.length };
  }
  return list(lines, at);
}

function fencedCode(lines: readonly string[], at: number): Taken | undefined {
  const first = (lines[at] ?? '').slice(3);
  if (first.length > 3 && first.endsWith('```'))
    return { block: { kind: 'code', text: first.slice(0, -3) }, next: at + 1 };
  const end = lines.findIndex((line, index) => index > at && line.endsWith('```'));
  if (end < 0) return undefined;
  // The word behind the opening fence names the language and isn't shown.
  const shown = /^\w*$/.test(first) ? [] : [first];
  const last = (lines[end] ?? '').slice(0, -3);
  const body = [...shown, ...lines.slice(at + 1, end), ...(last === '' ? [] : [last])];
  return { block: { kind: 'code', text: body.join('\n') }, next: end + 1 };
}

const bullet = /^( *)[-*] (.*)$/;
const numbered = /^( *)\d{1,9}\. (.*)$/;

function list(lines: readonly string[], at: number): Taken | undefined {
  const line = lines[at] ?? '';
  const mark = numbered.test(line) ? numbered : bullet;
  const indent = indentOf(line);
  const taken = linesWhile(lines, at, (one) =>
    indentOf(one) > indent ? isItem(one) : mark.test(one) && isItem(one),
  );
  if (taken.length === 0) return undefined;
  const from = mark === numbered ? Number.parseInt(line.trimStart(), 10) : undefined;
  return { block: { kind: 'list', from, items: itemsOf(taken) }, next: at + taken.length };
}

/** The items of lines of which the first is an item; lines that are further indented belong to the item above them. */
function itemsOf(lines: readonly string[]): readonly ListItem[] {
  const indent = indentOf(lines[0] ?? '');
  const starts = lines.flatMap((line, at) => (indentOf(line) > indent ? [] : [at]));
  return starts.map((start, index) => {
    const line = lines[start] ?? '';
    const text = (bullet.exec(line) ?? numbered.exec(line))?.[2] ?? '';
    return {
      inside: parseInline(text),
      under: parseLines(lines.slice(start + 1, starts[index + 1] ?? lines.length)),
    };
  });
}

function isItem(line: string): boolean {
  return (bullet.test(line) || numbered.test(line)) && !line.startsWith('-# ');
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function linesWhile(
  lines: readonly string[],
  from: number,
  belongs: (line: string) => boolean,
): readonly string[] {
  const end = lines.findIndex((line, index) => index >= from && !belongs(line));
  return lines.slice(from, end < 0 ? lines.length : end);
}
