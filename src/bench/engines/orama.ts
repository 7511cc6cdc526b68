import { create, insert, search } from '@orama/orama';
import { stopwords } from '@orama/stopwords/english';
import { mostHits, textsOf, type Engine } from '../engine.js';

/** Orama: BM25 over a radix tree, which finds words by their beginnings. */
export const orama: Engine = {
  name: 'Orama',
  packages: ['@orama/orama', '@orama/stopwords'],
  settings:
    'BM25 k 0.9, b 0.3, d 0.5; threshold 1 (any word), tolerance 1; its English stems and stop words',
  hasScores: true,
  index({ story }, unit) {
    const database = create({
      schema: { text: 'string' },
      components: { tokenizer: { language: 'english', stemming: true, stopWords: stopwords } },
    });
    textsOf(story, unit).forEach((text, place) => {
      // synchronous, since no component or hook is asynchronous; it would return a promise otherwise
      void insert(database, { id: String(place), text });
    });
    return async (question) => {
      const { hits } = await search(database, {
        term: question,
        limit: mostHits,
        threshold: 1,
        tolerance: 1,
        relevance: { k: 0.9, b: 0.3, d: 0.5 },
      });
      return hits.map(({ id, score }) => ({ place: Number(id), score }));
    };
  },
};
