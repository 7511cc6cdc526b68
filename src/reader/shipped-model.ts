import type { ModelReaderSettings } from './model-reader.js';

/** Where the model that comes with Byline is, and the program of its thread, among the compiled files. */
export const shippedModel: Pick<ModelReaderSettings, 'folder' | 'program'> = {
  folder: new URL('./model/', import.meta.url),
  program: new URL('./model-worker.js', import.meta.url),
};
