import { buffer } from 'node:stream/consumers';
import { decodePage } from '../library/page/decode-page.js';
import { FETCH_TIME, fetchPage } from '../library/page/fetch-page.js';
import { isPage } from '../library/page/page-story.js';
import { decodeUtf8, readBytes, type TextFileReading } from '../library/read-text-file.js';

/** What an import's source holds: a story's text or a page's HTML, and the page's address where it was fetched; or why it could not be read. */
export type SourceReading =
  | { readonly ok: true; readonly text: string; readonly address?: string }
  | { readonly ok: false; readonly reason: string };

/** How `byline import` was told to read. */
export interface SourceOrder {
  /** A file's path, an address, or `-` for standard input. */
  readonly source: string;
  readonly stdin: NodeJS.ReadableStream;
  /** Whether an address may be this machine's own. */
  readonly local: boolean;
}

/** Reads what is to be imported: from standard input, the web or a file. */
export async function readSource({ source, stdin, local }: SourceOrder): Promise<SourceReading> {
  if (source === '-') return decodeImport(await buffer(stdin));
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(source)) {
    return fetchPage(source, { local, signal: AbortSignal.timeout(FETCH_TIME) });
  }
  const file = await readBytes(source);
  return file.ok ? decodeImport(file.bytes) : file;
}

/** Decodes what is to be imported: a page may say itself in what charset it is; a story's text is UTF-8. */
export function decodeImport(bytes: Uint8Array): TextFileReading {
  const page = decodePage(bytes, '');
  return isPage(page) ? { ok: true, text: page } : decodeUtf8(bytes);
}
