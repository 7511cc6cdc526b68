import { destination } from 'pino';
import type { Config } from '../config.js';
import { createLog } from '../log.js';
import { startModelReader, type ModelReader } from '../reader/model-reader.js';
import { shippedModel } from '../reader/shipped-model.js';

/** Starts the reader that `READER` names beside the built-in one; undefined where that answers alone. */
export function openReader({
  reader,
  logLevel,
  token,
}: Pick<Config, 'reader' | 'logLevel' | 'token'>): ModelReader | undefined {
  if (reader === 'built-in') return undefined;
  const log = createLog({ level: logLevel ?? 'warn', destination: destination(2), token });
  const load = reader === 'model-at-start' ? 'at-start' : 'at-first-question';
  return startModelReader({ ...shippedModel, load, log });
}
