import { Charset, Encoder, Index } from 'flexsearch';
import english from 'flexsearch/lang/en';
import { mostHits, textsOf, type Engine } from '../engine.js';

/** FlexSearch: ranks by how many words of the question a text holds and how early; it gives no score. */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  packages: ['flexsearch'],
  settings: 'tokenize tolerant, Charset.Normalize, suggest; its English stems and stop words',
  hasScores: false,
  index({ story }, unit) {
    const index = new Index({
      tokenize: 'tolerant',
      encoder: new Encoder(Charset.Normalize).assign(english),
    });
    textsOf(story, unit).forEach((text, place) => index.add(place, text));
    return (question) =>
      index
        .search(question, { limit: mostHits, suggest: true })
        .map((id) => ({ place: Number(id), score: 0 }));
  },
};
