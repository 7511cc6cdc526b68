import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import type { NamedPerson } from './draft.js';
import type { RelatedHeadline, StoryProblem } from './types.js';

const FENCE = /^---[ \t]*$/u;

const line = z
  .string('must be text')
  .transform((text) => text.replaceAll(/\s+/gu, ' ').trim())
  .pipe(z.string().min(1, 'must not be empty'));

const webAddress = z.url({
  protocol: /^https?$/u,
  error: 'must be a web address that begins with https:// or http://',
});

const isoDate = z
  .string('must be an ISO date such as 2026-12-03')
  .refine(
    (text) => z.iso.date().safeParse(text).success || isDateAndTime(text),
    'must be an ISO date such as 2026-12-03, or 2026-12-03T09:30:00Z',
  );

function isDateAndTime(text: string): boolean {
  return z.iso.datetime({ offset: true, local: true }).safeParse(text).success;
}

const languageTag = z
  .string('must be a language tag such as en or en-GB')
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/u, 'must be a language tag such as en or en-GB');

// A key without a value is null in YAML: the same as no key.
const optional = <T extends z.ZodType>(type: T) => type.nullish();

const frontMatterSchema = z.strictObject({
  headline: line,
  published: optional(isoDate),
  source: optional(line),
  url: optional(webAddress),
  language: optional(languageTag),
  related: optional(
    z.array(z.strictObject({ headline: line, url: optional(webAddress) }), 'must be a list'),
  ),
  people: optional(
    z.array(
      z.strictObject({
        name: line,
        role: optional(line),
        aliases: optional(z.array(line, 'must be a list of names')),
      }),
      'must be a list',
    ),
  ),
});

/** What a story's front matter says, complete: '' and empty lists where it says nothing. */
export interface FrontMatter {
  readonly headline: string;
  readonly published: string;
  readonly source: string;
  readonly url: string;
  readonly language: string;
  readonly related: readonly RelatedHeadline[];
  /** The people it names, or null where it leaves them to be found in the text. */
  readonly people: readonly NamedPerson[] | null;
}

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
  return { ok: true, frontMatter: complete(checked.data), body: lines.slice(close + 1) };
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

function complete(data: z.infer<typeof frontMatterSchema>): FrontMatter {
  return {
    headline: data.headline,
    published: data.published ?? '',
    source: data.source ?? '',
    url: data.url ?? '',
    language: data.language ?? 'en',
    related: (data.related ?? []).map(({ headline, url }) => ({ headline, url: url ?? '' })),
    people:
      data.people?.map(({ name, role, aliases }) => ({
        name,
        role: role ?? '',
        aliases: aliases ?? [],
      })) ?? null,
  };
}

const KNOWN_KEYS: Readonly<Record<string, string>> = {
  '': Object.keys(frontMatterSchema.shape).join(', '),
  related: 'headline, url',
  people: 'name, role, aliases',
};

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
    return [row, `${nameOf([...path, key])} is not a key of a story: the keys are ${known}.`];
  }
  const missing = document.getIn(path) === undefined;
  const row = rowOf(document, missing ? path.slice(0, -1) : path, lineCounter);
  const message = missing ? 'is missing' : (issue?.message ?? 'is wrong');
  return [row, `${nameOf(path)} in the front matter ${message}.`];
}

function rowOf(
  document: Document,
  path: readonly (string | number)[],
  lineCounter: LineCounter,
): number {
  const parent = document.getIn(path.slice(0, -1), true);
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && key.value === path.at(-1))
    : undefined;
  const node: unknown = pair?.key ?? document.getIn(path, true);
  const range = isScalar(node) || isMap(node) ? node.range : undefined;
  return range ? lineCounter.linePos(range[0]).line + 1 : 1;
}

function nameOf(path: readonly (string | number)[]): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join(' ');
}
