import Fuse from 'fuse.js';
import { mostHits, textsOf, type Engine } from '../engine.js';
import { isStopWord } from './stop-words.js';

/** fuse.js with token search: every word of the question is compared with every text. */
export const fuseTokenSearch: Engine = {
  name: 'fuse.js, token search',
  packages: ['fuse.js'],
  settings:
    "useTokenSearch, threshold 0.2, ignoreFieldNorm; Orama's stop words out of the question",
  hasScores: true,
  index({ story }, unit) {
    const fuse = new Fuse(textsOf(story, unit), {
      useTokenSearch: true,
      threshold: 0.2,
      ignoreFieldNorm: true,
      includeScore: true,
    });
    return (question) => {
      const query = contentWords(question);
      // fuse.js returns everything for a blank query
      if (query === '') return [];
      return fuse
        .search(query, { limit: mostHits })
        .map(({ refIndex, score = 1 }) => ({ place: refIndex, score: 1 - score }));
    };
  },
};

function contentWords(question: string): string {
  const words = question.match(/[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu) ?? [];
  return words.filter((word) => !isStopWord(word)).join(' ');
}
