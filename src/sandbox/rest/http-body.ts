import type { IncomingMessage } from 'node:http';
import type { ReceivedFile } from '../types.js';

/** The most bytes of a body: what Discord lets a message's files have, 10 MiB, and some for the form. */
const mostBytes = 11 * 1024 * 1024;

/** What a request carried. */
export type BodyReading =
  | { readonly kind: 'read'; readonly json: unknown; readonly files: readonly ReceivedFile[] }
  | { readonly kind: 'too large' }
  | { readonly kind: 'not JSON' };

/** Reads a request's body whole; undefined where it has more than `most` bytes, whose rest is left unread. */
export async function readBytes(
  request: IncomingMessage,
  most: number,
): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    // A request without an encoding set gives Buffers.
    const bytes = chunk as Buffer;
    size += bytes.length;
    if (size > most) return undefined;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

/** Reads a request's body, JSON or a multipart form with `payload_json` and files. */
export async function readBody(request: IncomingMessage): Promise<BodyReading> {
  const bytes = await readBytes(request, mostBytes);
  if (bytes === undefined) return { kind: 'too large' };
  if (bytes.length === 0) return { kind: 'read', json: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  return type.startsWith('multipart/form-data')
    ? readMultipart(bytes, type)
    : readJson(bytes.toString('utf8'), []);
}

function readJson(text: string, files: readonly ReceivedFile[]): BodyReading {
  try {
    return { kind: 'read', json: JSON.parse(text), files };
  } catch {
    return { kind: 'not JSON' };
  }
}

async function readMultipart(bytes: Buffer, type: string): Promise<BodyReading> {
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  if (form === undefined) return { kind: 'not JSON' };
  const files: ReceivedFile[] = [];
  for (const [field, value] of form) {
    if (typeof value !== 'string')
      files.push({ field, name: value.name, type: value.type, size: value.size });
  }
  const payload = form.get('payload_json');
  return typeof payload === 'string'
    ? readJson(payload, files)
    : { kind: 'read', json: undefined, files };
}
