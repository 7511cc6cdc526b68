const SMALL: ReadonlyMap<string, number> = new Map(
  (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
    'eighteen nineteen'
  )
    .split(' ')
    .map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, at) => [word, (at + 2) * 10]),
);

/** Number words below one hundred as the source of a regular expression, in lower case or with a capital: `twenty-one`, `Seven`. */
export const NUMBER_WORD = `(?:${alternatives(TENS.keys())})(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|${alternatives(SMALL.keys())}`;

function alternatives(words: Iterable<string>): string {
  // the longest first: `seventeen` begins with `seven`
  return [...words]
    .toReversed()
    .map((word) => `[${word.charAt(0).toUpperCase()}${word.charAt(0)}]${word.slice(1)}`)
    .join('|');
}

/** The value of a number word below one hundred, of digits with or without commas, or of `a`; undefined of others. */
export function numberOf(text: string): number | undefined {
  const word = text.toLowerCase();
  if (word === 'a' || word === 'an') return 1;
  if (/^\d[\d,]*(?:\.\d+)?$/u.test(word)) return Number(word.replaceAll(',', ''));
  const [tens = '', ones] = word.split('-');
  const head = TENS.get(tens) ?? SMALL.get(tens);
  if (head === undefined) return undefined;
  return ones === undefined ? head : head + (SMALL.get(ones) ?? 0);
}
