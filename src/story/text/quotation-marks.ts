/** Words between quotation marks in one paragraph. */
export interface Quotation {
  /** Index of the paragraph, from 0. */
  readonly paragraph: number;
  /** UTF-16 offset of the first character behind the opening mark. */
  readonly start: number;
  /** UTF-16 offset of the closing mark, or of the paragraph's end where it runs on. */
  readonly end: number;
  /** How many quotations it stands in: 0 for none. */
  readonly depth: number;
  /** Whether it goes on from the paragraph before, which left it open. */
  readonly continues: boolean;
}

interface Open {
  readonly mark: string;
  readonly start: number;
}

const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '”': '”"',
  '„': '“”"',
  '"': '"”',
  '«': '»',
  '»': '«',
  '‹': '›',
  '›': '‹',
  '‘': "’'",
  '‚': '‘’',
  "'": "'’",
};
const SINGLE = /['‘’‚]/u;
const MARK = /["“”„«»‹›'‘’‚]/gu;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;
const WORD_END = /[\p{L}\p{N},.!?…]/u;
const BEFORE_OPENING = /[\s([{—–\-/“"„‘'«]/u;
const ELISION = /^['’‘](?:\d|tis\b|twas\b|em\b|til\b|cause\b|n\b|bout\b|round\b)/iu;
// How far ahead a later closing single mark is looked for, in characters.
const LOOK_AHEAD = 300;
// Most marks that stand open at once; what nests deeper is no quotation.
const DEPTH = 8;

/**
 * Finds the quotations of a story by their marks: straight, curly, low-high and guillemets, nested.
 *
 * Where a paragraph leaves a quotation open it reaches to the paragraph's end; where the next
 * paragraph begins with an opening mark again, it continues there. Apostrophes and single marks
 * that nothing closes are none. In the order of their beginning; linear in the text.
 */
export function findQuotations(paragraphs: readonly string[]): readonly Quotation[] {
  let running = false;
  return paragraphs.flatMap((text, paragraph) => {
    const { closed, open } = scan(text);
    const continued = running;
    running = open !== undefined;
    const pieces =
      open === undefined ? closed : [...closed, { start: open.start, end: text.length, depth: 0 }];
    const begins = /^\s*["“„«»]/u.exec(text)?.[0].length;
    return pieces
      .toSorted((a, b) => a.start - b.start)
      .map((piece) => ({ ...piece, paragraph, continues: continued && piece.start === begins }));
  });
}

type Piece = Pick<Quotation, 'start' | 'end' | 'depth'>;

function scan(text: string): { closed: Piece[]; open: Open | undefined } {
  const stack: Open[] = [];
  const closed: Piece[] = [];
  for (const match of text.matchAll(MARK)) {
    const mark = match[0];
    const at = match.index;
    if (isInches(text, at)) continue;
    const opened = openedBy(stack, mark, text, at);
    if (opened >= 0) {
      const start = stack[opened]?.start ?? at;
      stack.length = opened;
      closed.push({ start, end: at, depth: opened });
    } else if (opens(mark, text, at)) {
      // the same straight mark cannot open twice: the first one was never closed
      const lost = mark === '"' ? stack.findIndex((open) => open.mark === mark) : -1;
      if (lost >= 0) stack.length = lost;
      stack.push({ mark, start: at + 1 });
      if (stack.length > DEPTH) stack.shift();
    }
  }
  const open = stack.find(({ mark }) => !SINGLE.test(mark));
  const depth = open === undefined ? 0 : stack.indexOf(open);
  return { closed: closed.map((one) => settled(one, stack)), open: depth === 0 ? open : undefined };
}

/** `6’2”`: feet and inches. */
function isInches(text: string, at: number): boolean {
  return (
    /["”]/u.test(text.charAt(at)) && /\d['’′]\d{1,2}$/u.test(text.slice(Math.max(0, at - 4), at))
  );
}

/** A quotation is nested only in those that were closed, or left open on purpose, around it. */
function settled(piece: Piece, left: readonly Open[]): Piece {
  const lost = left.filter(({ mark, start }) => SINGLE.test(mark) && start <= piece.start).length;
  return { ...piece, depth: Math.max(0, piece.depth - lost) };
}

/** Index in the stack of what the mark at `at` closes, or -1. */
function openedBy(stack: readonly Open[], mark: string, text: string, at: number): number {
  const next = text.charAt(at + 1);
  const index = stack.findLastIndex((open) => (CLOSERS[open.mark] ?? '').includes(mark));
  if (index < 0) return -1;
  if (mark === '“' && stack[index]?.mark === '“') {
    // a mark turned the wrong way: `“so late“ he left`
    return WORD_END.test(text.charAt(at - 1)) && !WORD_CHARACTER.test(next) ? index : -1;
  }
  if (mark === '"' || SINGLE.test(mark)) {
    if (WORD_CHARACTER.test(next)) return -1;
    if (/\s/u.test(text.charAt(at - 1)) && !/^\s*$/u.test(next)) return -1;
  }
  if (SINGLE.test(mark) && isPluralPossessive(text, at)) return -1;
  return index;
}

/** `players’ union`: an apostrophe behind an s, if a later mark can still close. */
function isPluralPossessive(text: string, at: number): boolean {
  if (!/s/iu.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3)))
    return false;
  const ahead = text.slice(at + 1, at + 1 + LOOK_AHEAD);
  const close = ahead.search(/[\p{L}\p{P}]['’](?![\p{L}\p{N}])/u);
  const reopen = ahead.search(/(?:^|\s)['‘]\p{L}/u);
  return close >= 0 && (reopen < 0 || close < reopen);
}

function opens(mark: string, text: string, at: number): boolean {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const next = text.charAt(at + 1);
  if (next === '') return false;
  if (mark === '„' || mark === '«' || mark === '‹') return true;
  if (mark === '“') return !/\s/u.test(next);
  if (!BEFORE_OPENING.test(before) || /\s/u.test(next)) return false;
  if (mark === '’') return false;
  if (SINGLE.test(mark)) return !ELISION.test(text.slice(at, at + 8));
  return true;
}
