import type { Engine } from './engine.js';

/**
 * The engines by the name under which a process is told to measure one, Byline first. Each is loaded only where it is
 * measured, so that memory is its own.
 */
export const engines: Readonly<Record<string, () => Promise<Engine>>> = {
  byline: async () => (await import('./engines/byline.js')).byline,
  'fuse-default': async () => (await import('./engines/fuse-default.js')).fuseDefault,
  'fuse-token-search': async () => (await import('./engines/fuse-token-search.js')).fuseTokenSearch,
  minisearch: async () => (await import('./engines/minisearch.js')).miniSearch,
  orama: async () => (await import('./engines/orama.js')).orama,
  flexsearch: async () => (await import('./engines/flexsearch.js')).flexSearch,
  'wink-bm25': async () => (await import('./engines/wink-bm25.js')).winkBm25,
};
