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
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly kind: 'code'; readonly text: string };

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

const bullet = /^ *[-*] (.*)$/;
const numbered = /^ *(\d{1,9})\. (.*)$/;

function list(lines: readonly string[], at: number): Taken | undefined {
  const line = lines[at] ?? '';
  const first = numbered.exec(line);
  const mark = first === null ? bullet : numbered;
  const entries = linesWhile(lines, at, (one) => mark.test(one) && !one.startsWith('-# '));
  if (entries.length === 0) return undefined;
  const items = entries.map((one) => parseInline(mark.exec(one)?.at(-1) ?? ''));
  const from = first === null ? undefined : Number(first[1]);
  return { block: { kind: 'list', from, items }, next: at + entries.length };
}

function linesWhile(
  lines: readonly string[],
  from: number,
  belongs: (line: string) => boolean,
): readonly string[] {
  const end = lines.findIndex((line, index) => index >= from && !belongs(line));
  return lines.slice(from, end < 0 ? lines.length : end);
}
