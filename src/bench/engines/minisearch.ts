import MiniSearch from 'minisearch';
import { stem } from 'porter2';
import { mostHits, textsOf, type Engine } from '../engine.js';
import { isStopWord } from './stop-words.js';

/** MiniSearch: BM25+ with fuzzy terms. */
export const miniSearch: Engine = {
  name: 'MiniSearch',
  packages: ['minisearch'],
  settings:
    "BM25+ k 0.9, b 0.3, d 0.5; fuzzy 0.25 from 4 letters; Porter2 stems; Orama's stop words out",
  hasScores: true,
  index({ story }, unit) {
    const search = new MiniSearch<{ id: number; text: string }>({
      fields: ['text'],
      processTerm: (term) => {
        const word = term.toLowerCase().replace(/['’]s$/u, '');
        return isStopWord(word) ? null : stem(word);
      },
      searchOptions: {
        fuzzy: (term) => term.length > 3 && 0.25,
        bm25: { k: 0.9, b: 0.3, d: 0.5 },
      },
    });
    search.addAll(textsOf(story, unit).map((text, id) => ({ id, text })));
    return (question) =>
      search
        .search(question)
        .slice(0, mostHits)
        // ids are the numbers given above; MiniSearch types them as any
        .map(({ id, score }) => ({ place: Number(id), score }));
  },
};
