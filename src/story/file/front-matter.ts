import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import {
  completeFrontMatter,
  frontMatterSchema,
  KNOWN_KEYS,
  nameOfPath,
} from './front-matter-keys.js';
import type { FrontMatter, Path } from './front-matter-keys.js';
import type { StoryProblem } from '../types.js';

const FENCE = /^---[ \t]*$/u;

/** Front matter that was read, with the body behind it, or what is wrong with it. */
export type FrontMatterReading =
  | { readonly ok: true; readonly frontMatter: FrontMatter; readonly body: readonly string[] }
  | { readonly ok: false; readonly problem: StoryProblem };

/** Whether a file's lines begin with front matter: the first one is `---`. */
export function hasFrontMatter(lines: readonly string[]): boolean {
  return FENCE.test(lines[0] ?? '');
}

/**
 * Reads the YAML between the first line, `---`, and the next such line, and checks it.
 *
 * Only the first problem is told, with its line in the file. Unknown keys are problems, since a
 * misspelled `related` would otherwise be lost without a word.
 */
export function readFrontMatter(lines: readonly string[]): FrontMatterReading {
  const close = lines.findIndex((text, index) => index > 0 && FENCE.test(text));
  if (close < 0) {
    return failed(1, 'The front matter is never closed: put a line --- behind its last key.');
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(lines.slice(1, close).join('\n'), {
    lineCounter,
    prettyErrors: false,
    // what a file repeats by aliases is bounded by toJS; merge keys and custom tags are not read
    logLevel: 'silent',
  });
  const error = document.errors[0];
  if (error !== undefined) {
    const row = lineCounter.linePos(error.pos[0]).line + 1;
    return failed(Math.min(row, close), `The front matter is not valid YAML: ${error.message}.`);
  }
  const value = plainValue(document);
  if (!value.ok) return failed(1, `The front matter is not valid YAML: ${value.reason}.`);
  if (!isMap(document.contents)) {
    return failed(1, 'The front matter has no keys: write at least headline: and the headline.');
  }
  const checked = frontMatterSchema.safeParse(value.value);
  if (!checked.success) return failed(...describeIssue(checked.error, document, lineCounter));
  const frontMatter = completeFrontMatter(checked.data, (path) =>
    rowOf(document, path, lineCounter),
  );
  return { ok: true, frontMatter, body: lines.slice(close + 1) };
}

function failed(row: number, reason: string): FrontMatterReading {
  return { ok: false, problem: { line: row, reason } };
}

type PlainValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly reason: string };

function plainValue(document: Document): PlainValue {
  try {
    return { ok: true, value: document.toJS() };
  } catch (error) {
    // yaml throws on aliases that have no anchor or multiply without end
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

function describeIssue(
  error: z.ZodError,
  document: Document,
  lineCounter: LineCounter,
): [row: number, reason: string] {
  const issue = error.issues[0];
  const path = issue?.path.filter((part) => typeof part !== 'symbol') ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const key = issue.keys[0] ?? '';
    const known = KNOWN_KEYS[String(path[0] ?? '')] ?? '';
    const row = rowOf(document, [...path, key], lineCounter);
    return [row, `${nameOfPath([...path, key])} is not a key of a story: the keys are ${known}.`];
  }
  const missing = document.getIn(path) === undefined;
  const row = rowOf(document, missing ? path.slice(0, -1) : path, lineCounter);
  const message = missing ? 'is missing' : (issue?.message ?? 'is wrong');
  return [row, `${nameOfPath(path)} in the front matter ${message}.`];
}

function rowOf(document: Document, path: Path, lineCounter: LineCounter): number {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const node: unknown = pair?.key ?? document.getIn(path, true);
  const range = isScalar(node) || isMap(node) ? node.range : undefined;
  return range ? lineCounter.linePos(range[0]).line + 1 : 1;
}
