import { isEnglishWord } from '../words/english.js';
import { functionWords } from '../words/function-words.js';
import type { WordRanks } from '../words/frequent-words.js';

const alphabet = 'abcdefghijklmnopqrstuvwxyz'.split('');
const shortest = 4;
const longest = 14;
// A rarer word is seldom meant: the misspelled one is likelier a name.
const lastRank = 20_000;
// By Zipf's law ten times the rank is a tenth of the frequency; two letters are swapped more often than others mistaken.
const rarerIfSwapped = 10;

/**
 * The English word that a misspelled one was meant to be where the story has none like it (`grabbde` is `grabbed`), or
 * undefined: one edit away with the same first letter and among the 20,000 most frequent. The most frequent of several is
 * meant, but one with two letters swapped may be ten times as rare; in words of four letters (`lnog`) no other edit counts.
 */
export function misspelledEnglish(ranks: WordRanks, folded: string): string | undefined {
  if (folded.length < shortest || folded.length > longest || !/^[a-z]+$/.test(folded))
    return undefined;
  const swapped = mostFrequent(ranks, swaps(folded), lastRank);
  if (folded.length === shortest) return swapped;
  const swappedRank = swapped === undefined ? undefined : ranks.get(swapped);
  const most = swappedRank === undefined ? lastRank : swappedRank / rarerIfSwapped;
  return mostFrequent(ranks, otherEdits(folded), most) ?? swapped;
}

function mostFrequent(
  ranks: WordRanks,
  words: Iterable<string>,
  before: number,
): string | undefined {
  let best: string | undefined;
  let bestRank = before;
  for (const word of words) {
    const rank = ranks.get(word) ?? lastRank;
    if (rank >= bestRank || !(functionWords.has(word) || isEnglishWord(word))) continue;
    best = word;
    bestRank = rank;
  }
  return best;
}

function* swaps(word: string): Generator<string> {
  for (let at = 0; at + 1 < word.length; at++) {
    const [a = '', b = ''] = word.slice(at, at + 2);
    yield word.slice(0, at) + b + a + word.slice(at + 2);
  }
}

function* otherEdits(word: string): Generator<string> {
  for (let at = 1; at <= word.length; at++) {
    const before = word.slice(0, at);
    const behind = word.slice(at);
    const rest = behind.slice(1);
    yield before + rest;
    for (const letter of alphabet) {
      yield before + letter + behind;
      if (behind !== '') yield before + letter + rest;
    }
  }
}
