import { readFile, stat } from 'node:fs/promises';

/** The largest story file that is read, in bytes. */
export const FILE_LIMIT = 4 * 1024 * 1024;

const TOO_LARGE = 'The file has more than 4 MB: split it into several stories.';

/** A file's text, or why it could not be read, as one or two sentences for people. */
export type TextFileReading =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: string };

/** A file's bytes, or why it could not be read, as one or two sentences for people. */
export type FileReading =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly reason: string };

/** Reads a UTF-8 file of at most {@link FILE_LIMIT} bytes; whatever is in the way becomes the reason. */
export async function readTextFile(path: string): Promise<TextFileReading> {
  const file = await readBytes(path);
  return file.ok ? decodeUtf8(file.bytes) : file;
}

/** Reads a file of at most {@link FILE_LIMIT} bytes; whatever is in the way becomes the reason. */
export async function readBytes(path: string): Promise<FileReading> {
  try {
    const { size } = await stat(path);
    if (size > FILE_LIMIT) return { ok: false, reason: TOO_LARGE };
    return { ok: true, bytes: await readFile(path) };
  } catch (error) {
    return { ok: false, reason: refusal(error) };
  }
}

/** Decodes a file's bytes as UTF-8, or says that they are none. */
export function decodeUtf8(bytes: Uint8Array): TextFileReading {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { ok: false, reason: 'The file is not valid UTF-8: save it as UTF-8 text.' };
  }
}

function refusal(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') {
    return 'The file may not be read: give the user that runs Byline the right to read it.';
  }
  if (code === 'EISDIR')
    return 'This is a folder, not a story file: move the story files in it one folder up.';
  if (code === 'ENOENT') return 'There is no such file, or it is a link that leads nowhere.';
  return `The file cannot be read: ${error instanceof Error ? error.message : String(error)}.`;
}
