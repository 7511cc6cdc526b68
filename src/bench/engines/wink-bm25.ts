/* oxlint-disable typescript/unbound-method -- wink's `its` functions don't use `this`, though declared as methods */
import bm25 from 'wink-bm25-text-search';
import model from 'wink-eng-lite-web-model';
import winkNlp, { type ItemToken, type ItsFunction } from 'wink-nlp';
import { mostHits, textsOf, type Engine } from '../engine.js';

// It refuses to index fewer texts than this.
const fewestTexts = 3;

/** wink-bm25-text-search with wink-nlp's tokens: BM25 without any tolerance for typos. */
export const winkBm25: Engine = {
  name: 'wink-bm25',
  packages: ['wink-bm25-text-search', 'wink-nlp', 'wink-eng-lite-web-model'],
  settings: 'BM25 k1 0.9, b 0.3, k 1; words and numbers by wink-nlp, its stems and stop words',
  hasScores: true,
  index({ story }, unit) {
    const engine = bm25();
    engine.defineConfig({ fldWeights: { text: 1 }, bm25Params: { k1: 0.9, b: 0.3, k: 1 } });
    engine.definePrepTasks([contentStems]);
    const texts = textsOf(story, unit);
    const padding = Array.from({ length: Math.max(0, fewestTexts - texts.length) }, () => '');
    [...texts, ...padding].forEach((text, place) => engine.addDoc({ text }, place));
    engine.consolidate();
    return (question) =>
      engine.search(question, mostHits).map(([id, score]) => ({ place: Number(id), score }));
  },
};

const nlp = winkNlp(model);
const { its } = nlp;
// wink's types forget the third argument that it gives to functions on tokens
const itsStem = its.stem as ItsFunction<string>;

function contentStems(text: string): readonly string[] {
  const stems: string[] = [];
  nlp
    .readDoc(text)
    .tokens()
    .each((token: ItemToken) => {
      const type = token.out(its.type);
      if ((type === 'word' || type === 'number') && token.out(its.stopWordFlag) !== true) {
        stems.push(token.out(itsStem));
      }
    });
  return stems;
}
