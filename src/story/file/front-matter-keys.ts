import { z } from 'zod';
import type { Corrections, NamedSummary, NamedText } from './draft.js';
import type { RelatedHeadline } from '../types.js';

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

// As many sentences as still are a summary of that length.
const LONGEST = { short: 2, medium: 5, long: 10 } as const;

const sentences = (most: number) =>
  z
    .array(line, 'must be a list of sentences')
    .min(1, 'must have a sentence')
    .max(most, `must have no more than ${most} sentences`);

const person = z.strictObject({
  name: line,
  role: optional(line),
  aliases: optional(z.array(line, 'must be a list of names')),
});
const relatedHeadline = z.strictObject({ headline: line, url: optional(webAddress) });
const quote = z.strictObject({ text: line, speaker: optional(line) });
const summary = z.strictObject(
  {
    short: optional(sentences(LONGEST.short)),
    medium: optional(sentences(LONGEST.medium)),
    long: optional(sentences(LONGEST.long)),
  },
  'must have short, medium or long, each a list of sentences',
);

/** The keys that a story's front matter may have, and what stands behind each. */
export const frontMatterSchema = z.strictObject({
  headline: line,
  published: optional(isoDate),
  author: optional(line),
  source: optional(line),
  url: optional(webAddress),
  language: optional(languageTag),
  related: optional(z.array(relatedHeadline, 'must be a list')),
  people: optional(z.array(person, 'must be a list')),
  quotes: optional(z.array(quote, 'must be a list')),
  summary: optional(summary),
});

/** The keys of the front matter and of its parts, by the first key that leads to them; '' is the front matter itself. */
export const KNOWN_KEYS: Readonly<Record<string, string>> = {
  '': Object.keys(frontMatterSchema.shape).join(', '),
  related: Object.keys(relatedHeadline.shape).join(', '),
  people: Object.keys(person.shape).join(', '),
  quotes: Object.keys(quote.shape).join(', '),
  summary: Object.keys(summary.shape).join(', '),
};

/** What a story's front matter says, complete: '' and empty lists where it says nothing. */
export interface FrontMatter {
  readonly headline: string;
  readonly published: string;
  readonly author: string;
  readonly source: string;
  readonly url: string;
  readonly language: string;
  readonly related: readonly RelatedHeadline[];
  readonly corrections: Corrections;
}

/** A way to a value of the front matter: keys, and places in lists from 0. */
export type Path = readonly (string | number)[];

/** Front matter as it was checked, made complete; `lineOf` gives the file's line of what stands at a path. */
export function completeFrontMatter(
  data: z.infer<typeof frontMatterSchema>,
  lineOf: (path: Path) => number,
): FrontMatter {
  const named = (text: string, path: Path): NamedText => ({
    text,
    place: nameOfPath(path),
    line: lineOf(path),
  });
  return {
    headline: data.headline,
    published: data.published ?? '',
    author: data.author ?? '',
    source: data.source ?? '',
    url: data.url ?? '',
    language: data.language ?? 'en',
    related: (data.related ?? []).map(({ headline, url }) => ({ headline, url: url ?? '' })),
    corrections: {
      people:
        data.people?.map(({ name, role, aliases }) => ({
          name,
          role: role ?? '',
          aliases: aliases ?? [],
        })) ?? null,
      quotes:
        data.quotes?.map(({ text, speaker }, at) => ({
          ...named(text, ['quotes', at, 'text']),
          speaker: speaker == null ? null : named(speaker, ['quotes', at, 'speaker']),
        })) ?? null,
      summary: namedSummary(data.summary ?? {}, named),
    },
  };
}

function namedSummary(
  { short, medium, long }: z.infer<typeof summary>,
  named: (text: string, path: Path) => NamedText,
): NamedSummary {
  const all = (texts: readonly string[] | null | undefined, length: string) =>
    texts?.map((text, at) => named(text, ['summary', length, at])) ?? null;
  return { short: all(short, 'short'), medium: all(medium, 'medium'), long: all(long, 'long') };
}

/** A path as people read it, with places from 1: `quotes 2 text`. */
export function nameOfPath(path: Path): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : part)).join(' ');
}
