/** The shortest name that is compared by ear: shorter ones sound like too many others. */
const shortestName = 4;

// Letters of which no accent can be taken off, as English newspapers write them.
const unaccented: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ø', 'o'],
  ['ð', 'd'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ß', 'ss'],
  ['æ', 'e'],
  ['œ', 'e'],
]);

// Longer spellings first: the first that fits is taken.
const consonants: ReadonlyMap<string, string> = new Map([
  ['tsch', 'S'],
  ['tch', 'S'],
  ['sch', 'S'],
  ['dzh', 'y'],
  ['sh', 'S'],
  ['ch', 'S'],
  ['cz', 'S'],
  ['dj', 'y'],
  ['ph', 'f'],
  ['th', 't'],
  ['dt', 't'],
  ['ts', 's'],
  ['tz', 's'],
  ['kh', 'k'],
  ['gh', 'k'],
  ['ck', 'k'],
  ['g', 'k'],
  ['q', 'k'],
  ['c', 'k'],
  ['x', 'ks'],
  ['z', 's'],
  ['v', 'f'],
  ['w', 'f'],
]);

/** The sounds of a folded name: with a last `e` and without, since it is often silent (`Clarke` and `Clark`). */
export function soundsOf(folded: string): readonly string[] {
  const sounds = [folded, folded.replace(/e$/, '')].map(soundOf).filter((sound) => sound !== '');
  return [...new Set(sounds)];
}

/**
 * How a folded name sounds, whoever wrote it down: names spelled alike in it may be the same name in the spelling of
 * another language or another hand (`Peskow` and `Peskov`, `Mohammed` and `Muhammad`, `Selenskyj` and `Zelenskyy`).
 * '' for names under four letters and for words with other characters than Latin letters.
 *
 * In the manner of Soundex and Metaphone, for names from other alphabets as English, German and French papers spell
 * them: letters of one sound are one (g = k = q = hard c, v = w = f = ph, z = s = ts, ch = sh = tsch), doubled letters
 * are single, h is silent but at the beginning and between vowels, and every run of vowels (j and y among them) is one sound, of which only
 * the last in the name is told apart: a, o or i, since `Maria` is not `Mario`.
 */
function soundOf(folded: string): string {
  const latin = folded.replace(/[łøðđıßæœ]/g, (letter) => unaccented.get(letter) ?? letter);
  if (latin.length < shortestName || !/^[a-z]+$/.test(latin)) return '';
  return latin
    .replace(/c(?=[eiy])/g, 's')
    .replace(/ic$/, 'ich')
    .replace(
      /tsch|tch|sch|dzh|sh|ch|cz|dj|ph|th|dt|ts|tz|kh|gh|ck|[gqcxzvw]/g,
      (spelling) => consonants.get(spelling) ?? spelling,
    )
    .replace(/(?<=[^aeiouyj])h|(?!^)h(?![aeiouyj])/g, '')
    .replace(/[aeiouyj]+$/, (vowels) => lastVowel(vowels))
    .replace(/[aeiouyj]+(?!$)/g, 'a')
    .replace(/(.)\1+/g, '$1');
}

function lastVowel(vowels: string): string {
  const last = vowels.at(-1);
  if (last === 'a') return 'A';
  return last === 'o' || last === 'u' ? 'O' : 'I';
}
