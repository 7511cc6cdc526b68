/** What Discord's Markdown reads as markup wherever it stands; `<` begins mentions and timestamps, `@` those of everyone. */
const MARKUP = /[\\*_~`|[\]<>@]/g;
/** What Discord's Markdown reads as markup at the beginning of a line: headings, lists, small print. */
const LINE_MARK = /^([ \t]*)([#+-])/gm;
const LINE_NUMBER = /^([ \t]*\d+)([.)])(?=\s|$)/gm;

/**
 * A story's text so that Discord shows each character as it is: nothing becomes bold, a list, a link or a mention.
 * `allowed_mentions` is what keeps it from pinging; this keeps it from looking as if it did.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&').replace(LINE_MARK, '$1\\$2').replace(LINE_NUMBER, '$1\\$2');
}

/** The text that {@link escapeMarkdown} was given. */
export function unescapeMarkdown(escaped: string): string {
  return escaped.replace(/\\([^0-9A-Za-z\s])/g, '$1');
}

/** The text cut to so many UTF-16 units with `…` at its end where it is longer; never inside a surrogate pair. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return `${text.slice(0, characterStart(text, limit - 1)).trimEnd()}…`;
}

/**
 * A sentence as Discord Markdown with one span in bold; a longer one is cut around the span, with `…` where it was cut.
 *
 * @param limit - how many UTF-16 units of the sentence at most are shown
 */
export function withBoldSpan(sentence: string, start: number, end: number, limit: number): string {
  const span = sentence.slice(start, end);
  if (span.length >= limit) return `**${escapeMarkdown(clip(span, limit))}**`;

  const room = limit - span.length;
  const before = Math.min(start, Math.max(Math.floor(room / 2), room - (sentence.length - end)));
  const lead = tailOf(sentence.slice(0, start), before);
  const tail = clip(sentence.slice(end), room - before);
  const cut = lead.length < start ? '…' : '';
  return `${cut}${escapeMarkdown(lead)}${bold(span)}${escapeMarkdown(tail)}`;
}

/**
 * A sentence as Discord Markdown with several spans in bold; a longer one is cut behind its first characters, or, where
 * the first span would be cut, begins with that.
 *
 * @param spans - UTF-16 offsets in the sentence, in order; one that overlaps the one before it stays plain
 * @param limit - how many UTF-16 units of the sentence at most are shown
 */
export function withBoldSpans(
  sentence: string,
  spans: readonly { readonly start: number; readonly end: number }[],
  limit: number,
): string {
  const [first] = spans;
  const fits = sentence.length <= limit || first === undefined || first.end < limit;
  const from = fits ? 0 : first.start;
  const shown = clip(sentence.slice(from), limit);
  const readable = shown.length - (from + shown.length < sentence.length ? 1 : 0);
  let text = from > 0 ? '…' : '';
  let done = 0;
  for (const { start, end } of spans.map((one) => ({
    start: one.start - from,
    end: Math.min(one.end - from, readable),
  }))) {
    if (start < done || start >= end) continue;
    text += escapeMarkdown(shown.slice(done, start)) + bold(shown.slice(start, end));
    done = end;
  }
  return text + escapeMarkdown(shown.slice(done));
}

function bold(span: string): string {
  return span === '' ? '' : `**${escapeMarkdown(span)}**`;
}

/** The offset itself, or the one before it where it stands inside a surrogate pair: where a text can be cut. */
export function characterStart(text: string, offset: number): number {
  const before = offset > 0 ? (text.codePointAt(offset - 1) ?? 0) : 0;
  return before > 0xffff ? offset - 1 : offset;
}

function tailOf(text: string, length: number): string {
  const from = text.length - length;
  return text.slice(characterStart(text, from) === from ? from : from + 1);
}
