import Fuse from 'fuse.js';
import { mostHits, textsOf, type Engine } from '../engine.js';

/** fuse.js as it comes: every text is compared with the whole question by its bitap algorithm. */
export const fuseDefault: Engine = {
  name: 'fuse.js, default',
  packages: ['fuse.js'],
  settings: 'no options',
  hasScores: true,
  index({ story }, unit) {
    const fuse = new Fuse(textsOf(story, unit), { includeScore: true });
    return (question) =>
      fuse
        .search(question, { limit: mostHits })
        .map(({ refIndex, score = 1 }) => ({ place: refIndex, score: 1 - score }));
  },
};
