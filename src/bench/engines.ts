import type { BylineReader } from './byline-readers.js';
import type { Engine } from './engine.js';

/**
 * The engines by the name under which a process is told to measure one, Byline first. Each is loaded only where it is
 * measured, so that memory is its own. Byline gets the folder of its model.
 */
export const engines: Readonly<Record<string, (model: URL) => Promise<Engine>>> = {
  byline: async (model) =>
    byline(await (await import('./byline-readers.js')).readerWithModel(model)),
  'byline-built-in': async () => byline((await import('./byline-readers.js')).builtInReader),
  'fuse-default': async () => (await import('./engines/fuse-default.js')).fuseDefault,
  'fuse-token-search': async () => (await import('./engines/fuse-token-search.js')).fuseTokenSearch,
  minisearch: async () => (await import('./engines/minisearch.js')).miniSearch,
  orama: async () => (await import('./engines/orama.js')).orama,
  flexsearch: async () => (await import('./engines/flexsearch.js')).flexSearch,
  'wink-bm25': async () => (await import('./engines/wink-bm25.js')).winkBm25,
};

async function byline(reader: BylineReader): Promise<Engine> {
  return (await import('./engines/byline.js')).bylineEngine(reader);
}
