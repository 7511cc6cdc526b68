import type { IncomingMessage } from 'node:http';
import { PassThrough, Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

/** The largest page that is read, in bytes, before and after it is unpacked. */
export const PAGE_LIMIT = 5 * 1024 * 1024;

/** A body's bytes, unpacked, or why not, as a sentence for people. */
export type BodyReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

const TOO_LARGE = 'The page has more than 5 MB.';

/**
 * Reads a response's body, packed by gzip or Brotli or as it is, no further than {@link PAGE_LIMIT}.
 *
 * @throws what the connection throws, and what unpacking throws where the body is broken
 */
export async function readBody(
  response: IncomingMessage,
  signal: AbortSignal,
): Promise<BodyReading> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  const unpack = UNPACKING.get(encoding);
  if (unpack === undefined) return { ok: false, reason: 'The page is packed in an unknown way.' };
  const chunks: Buffer[] = [];
  try {
    await pipeline(
      response,
      bounded(),
      unpack(),
      bounded(),
      async (source: AsyncIterable<Buffer>) => {
        for await (const chunk of source) chunks.push(chunk);
      },
      { signal },
    );
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, reason: TOO_LARGE };
    throw error;
  }
  return { ok: true, bytes: Buffer.concat(chunks) };
}

class TooLarge extends Error {}

const UNPACKING: ReadonlyMap<string, () => Transform> = new Map([
  ['identity', () => new PassThrough()],
  ['', () => new PassThrough()],
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['br', createBrotliDecompress],
]);

/** Lets {@link PAGE_LIMIT} bytes through and then fails. */
function bounded(): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, callback: TransformCallback) {
      length += chunk.length;
      if (length > PAGE_LIMIT) callback(new TooLarge());
      else callback(null, chunk);
    },
  });
}
