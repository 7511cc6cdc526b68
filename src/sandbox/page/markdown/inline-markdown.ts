/** A piece of Discord Markdown inside a line. */
export type Inline =
  | { readonly kind: 'text' | 'code'; readonly text: string }
  | {
      readonly kind: 'bold' | 'italic' | 'underline' | 'struck' | 'spoiler';
      readonly inside: readonly Inline[];
    }
  /** `url` is http or https, nothing else becomes a link. */
  | { readonly kind: 'link'; readonly url: string; readonly inside: readonly Inline[] }
  | { readonly kind: 'mention'; readonly of: 'user' | 'channel' | 'role'; readonly id: string }
  /** A command that can be clicked in Discord: `</summary:1>`. */
  | { readonly kind: 'command'; readonly name: string }
  /** `@everyone` or `@here`. */
  | { readonly kind: 'everyone'; readonly text: string }
  /** An emoji of a server, whose picture is on Discord's machines. */
  | { readonly kind: 'emoji'; readonly name: string }
  /** `at`: ms since 1970. */
  | { readonly kind: 'time'; readonly at: number; readonly style: TimeStyle };

/** How a time is shown, by Discord's letters: https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
export type TimeStyle = 't' | 'T' | 'd' | 'D' | 'f' | 'F' | 'R';

const timeStyles: readonly TimeStyle[] = ['t', 'T', 'd', 'D', 'f', 'F', 'R'];

interface Taken {
  readonly node: Inline;
  /** The offset behind it. */
  readonly next: number;
}

/** How deep emphasis nests; what is deeper stays text, so that a hostile message costs little. */
const deepest = 6;

/** Parses what stands in a line: emphasis, code, links, mentions, times. A mark without its partner stays text. */
export function parseInline(text: string): readonly Inline[] {
  return parseAt(text, 0);
}

function parseAt(text: string, depth: number): readonly Inline[] {
  const nodes: Inline[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const taken = escaped(text, at) ?? (depth < deepest ? marked(text, at, depth) : undefined);
    if (typeof taken === 'string') {
      plain += taken;
      at += 2;
    } else if (taken === undefined) {
      plain += text[at] ?? '';
      at += 1;
    } else {
      if (plain !== '') nodes.push({ kind: 'text', text: plain });
      plain = '';
      nodes.push(taken.node);
      at = taken.next;
    }
  }
  if (plain !== '') nodes.push({ kind: 'text', text: plain });
  return nodes;
}

function escaped(text: string, at: number): string | undefined {
  const next = text[at] === '\\' ? text[at + 1] : undefined;
  return next !== undefined && /[^0-9A-Za-z\s]/.test(next) ? next : undefined;
}

const emphases = [
  ['**', 'bold'],
  ['__', 'underline'],
  ['~~', 'struck'],
  ['||', 'spoiler'],
  ['*', 'italic'],
  ['_', 'italic'],
] as const;

function marked(text: string, at: number, depth: number): Taken | undefined {
  switch (text.charAt(at)) {
    case '`':
      return code(text, at);
    case '<':
      return angled(text, at);
    case '[':
      return namedLink(text, at, depth);
    case 'h':
      return bareLink(text, at);
    case '@':
      return everyone(text, at);
    default:
      return emphasis(text, at, depth);
  }
}

function emphasis(text: string, at: number, depth: number): Taken | undefined {
  const found = emphases.find(([mark]) => text.startsWith(mark, at));
  if (found === undefined) return undefined;
  const [mark, kind] = found;
  const from = at + mark.length;
  // Inside a word `_` is a letter like any other, and `* ` begins nothing.
  if (mark === '_' && /\w/.test(text[at - 1] ?? '')) return undefined;
  if (mark === '*' && /\s/.test(text[from] ?? ' ')) return undefined;
  const end = closing(text, from, mark);
  if (end === undefined) return undefined;
  const inside = parseAt(text.slice(from, end), depth + 1);
  return { node: { kind, inside }, next: end + mark.length };
}

function closing(text: string, from: number, mark: string): number | undefined {
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '\\') {
      at += 1;
    } else if (text.startsWith(mark, at)) {
      const isDoubled = mark.length === 1 && text[at + 1] === mark;
      if (isDoubled) at += 1;
      else if (mark === '_' && /\w/.test(text[at + 1] ?? '')) continue;
      // Of three marks in a row the last two close, the first one ends what is inside.
      else if (at > from) return text[at + mark.length] === mark[0] ? at + 1 : at;
      else return undefined;
    }
  }
  return undefined;
}

function code(text: string, at: number): Taken | undefined {
  const mark = text.startsWith('``', at) ? '``' : '`';
  const from = at + mark.length;
  const end = text.indexOf(mark, from);
  if (end <= from) return undefined;
  return { node: { kind: 'code', text: text.slice(from, end) }, next: end + mark.length };
}

function angled(text: string, at: number): Taken | undefined {
  const end = text.indexOf('>', at);
  const inside = end < 0 ? '' : text.slice(at + 1, end);
  const node =
    mention(inside) ??
    command(inside) ??
    time(inside) ??
    emoji(inside) ??
    (isWeb(inside) ? link(inside) : undefined);
  return node === undefined ? undefined : { node, next: end + 1 };
}

function mention(inside: string): Inline | undefined {
  const [, mark = '', id = ''] = /^(@!?|@&|#)(\d{1,20})$/.exec(inside) ?? [];
  if (id === '') return undefined;
  const of = mark === '#' ? 'channel' : mark === '@&' ? 'role' : 'user';
  return { kind: 'mention', of, id };
}

function everyone(text: string, at: number): Taken | undefined {
  const [shown] = /^@(?:everyone|here)\b/.exec(text.slice(at, at + 10)) ?? [];
  return shown === undefined
    ? undefined
    : { node: { kind: 'everyone', text: shown }, next: at + shown.length };
}

function command(inside: string): Inline | undefined {
  const [, name] = /^\/([^:<>]{1,100}):\d{1,20}$/.exec(inside) ?? [];
  return name === undefined ? undefined : { kind: 'command', name };
}

function time(inside: string): Inline | undefined {
  const [, seconds, letter] = /^t:(-?\d{1,12})(?::([tTdDfFR]))?$/.exec(inside) ?? [];
  if (seconds === undefined) return undefined;
  const style = timeStyles.find((one) => one === letter) ?? 'f';
  return { kind: 'time', at: Number(seconds) * 1000, style };
}

function emoji(inside: string): Inline | undefined {
  const [, name] = /^a?:(\w{2,32}):\d{1,20}$/.exec(inside) ?? [];
  return name === undefined ? undefined : { kind: 'emoji', name };
}

function namedLink(text: string, at: number, depth: number): Taken | undefined {
  const middle = closing(text, at + 1, '](');
  const end = middle === undefined ? -1 : text.indexOf(')', middle);
  if (middle === undefined || end < 0) return undefined;
  const url = text.slice(middle + 2, end).replace(/^<|>$/g, '');
  if (!isWeb(url)) return undefined;
  const inside = parseAt(text.slice(at + 1, middle), depth + 1);
  return { node: { kind: 'link', url, inside }, next: end + 1 };
}

function bareLink(text: string, at: number): Taken | undefined {
  if (!text.startsWith('http://', at) && !text.startsWith('https://', at)) return undefined;
  const end = text.slice(at).search(/[\s<>|]/);
  // A full stop or comma behind an address belongs to the sentence.
  const url = text.slice(at, end < 0 ? text.length : at + end).replace(/[.,:;!?)'"*_~]{1,9}$/, '');
  return isWeb(url) ? { node: link(url), next: at + url.length } : undefined;
}

function link(url: string): Inline {
  return { kind: 'link', url, inside: [{ kind: 'text', text: url }] };
}

function isWeb(url: string): boolean {
  return /^https?:\/\/[^\s<>]+$/.test(url) && URL.canParse(url);
}
