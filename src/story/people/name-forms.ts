import { SHORT_NAMES } from './given-names.js';
import { NAME_PARTICLES } from './name-words.js';

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/iu;
const ARTICLE_BEFORE_NAME = /^(?:al|el|ad|as|an|ar|ash|az|ul)[-’']/u;
const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;
// Shorter names have too little in them to tell a spelling variant from another name.
const SPELLED = 5;
// What transliterations of one name differ in, and what stands for all of it.
const SPELLING = /ph|c?k|q|c(?!h)|x|th|w|z|oe|ue|ie|[yj]|(?<=[aeiou])h(?=[^aeiou]|$)/gu;
const SOUNDS: ReadonlyMap<string, string> = new Map(
  'ph:f ck:k q:k c:k x:ks th:t w:v z:s oe:u ue:u ie:i y:i j:i h:'
    .split(' ')
    .map((pair): [string, string] => {
      const [written = '', sound = ''] = pair.split(':');
      return [written, sound];
    }),
);
const NOT_ASCII = /[^\p{ASCII}]/u;

/** The words of a name without what follows it: `Jr.`, `III`. */
export function withoutSuffix(parts: readonly string[]): readonly string[] {
  const end = parts.findLastIndex((part) => !SUFFIX.test(part)) + 1;
  return parts.slice(0, end);
}

/** How the last word of a name is compared: spelling variants of one surname are the same. */
export function surnameKey(parts: readonly string[]): string {
  return nameKey(withoutSuffix(parts).at(-1) ?? '');
}

/** How a word of a name is compared: without case, marks over letters, and what transliterations differ in. */
export function nameKey(name: string): string {
  const lower = name.toLowerCase().replaceAll('.', '').replace(ARTICLE_BEFORE_NAME, '');
  const plain = NOT_ASCII.test(lower) ? lower.normalize('NFD').replaceAll(/\p{M}/gu, '') : lower;
  if (plain.length < SPELLED) return plain;
  return plain
    .replaceAll(SPELLING, (written) => SOUNDS.get(written) ?? written)
    .replaceAll(/(.)\1+/gu, '$1');
}

/** Whether two names can have the same given name: alike, one short for the other, or its initial. */
export function sharesGiven(a: readonly string[], b: readonly string[]): boolean {
  const one = givenKey(a[0]);
  const other = givenKey(b[0]);
  const initials = INITIALS.test(a[0] ?? '') || INITIALS.test(b[0] ?? '');
  return initials ? one.charAt(0) === other.charAt(0) : one === other;
}

/** How a given name is compared: short forms are the same as what they stand for. */
export function givenKey(name = ''): string {
  const key = name.toLowerCase().replaceAll('.', '');
  return nameKey(SHORT_NAMES.get(key) ?? key);
}

/** Whether words are a surname alone, its particles included: `Van der Hoeven`, `Keld Jr.` */
export function isSurnameAlone(parts: readonly string[]): boolean {
  return withoutSuffix(parts)
    .slice(0, -1)
    .every((part) => NAME_PARTICLES.has(part.toLowerCase()));
}

/** Whether a name tells more of somebody than another form of it does. */
export function isFuller(parts: readonly string[], name: readonly string[]): boolean {
  if (parts.length !== name.length) return parts.length > name.length;
  return (name[0] ?? '').length < 3 && (parts[0] ?? '').length > 2;
}

/** The beginnings and ends of two words and more of a long name, as keys: `Mary Ann`, `Ann Lee` of `Mary Ann Lee`. */
export function innerKeys(parts: readonly string[]): readonly string[] {
  const inner = parts
    .slice(1, -1)
    .flatMap((_, at) => [parts.slice(0, at + 2), parts.slice(at + 1)]);
  return inner.map(wholeKey);
}

/** How a whole name is compared. */
export function wholeKey(parts: readonly string[]): string {
  return parts.map(nameKey).join(' ');
}
