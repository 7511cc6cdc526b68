const letters = 'abcdefghijklmnopqrstuvwxyz';
const longestCount = 2;
// Nobody notices a typo in a word of three letters as one: it is another word.
const shortestWord = 4;

/**
 * The question with one typo in each of its two longest words: two letters swapped, one left out, one too many or one
 * wrong, never the first. Which one depends on the question alone, so every run and engine gets the same.
 */
export function withTypos(question: string): string {
  const random = randomFrom(question);
  const words = question.split(' ');
  const longest = words
    .map((word, place) => ({ place, length: word.length }))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, longestCount);
  for (const { place } of longest) words[place] = misspell(words[place] ?? '', random);
  return words.join(' ');
}

function misspell(word: string, random: (below: number) => number): string {
  if (word.length < shortestWord) return word;
  const at = 1 + random(word.length - 2);
  const before = word.slice(0, at);
  const here = word.charAt(at);
  const next = word.charAt(at + 1);
  const wrong = letters.replace(here.toLowerCase(), '').charAt(random(letters.length - 1));
  switch (random(4)) {
    case 0:
      return before + next + here + word.slice(at + 2);
    case 1:
      return before + word.slice(at + 1);
    case 2:
      return before + wrong + word.slice(at);
    default:
      return before + wrong + word.slice(at + 1);
  }
}

/** Whole numbers from 0 to below a bound, seeded by a text: FNV-1a, then the linear congruence of Numerical Recipes. */
function randomFrom(text: string): (below: number) => number {
  let state = 2_166_136_261;
  for (const character of text) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  }
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // the low bits of a linear congruence repeat soon
    return (state >>> 8) % below;
  };
}
