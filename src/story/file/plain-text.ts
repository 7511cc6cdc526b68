import { NO_CORRECTIONS } from './draft.js';
import type { Block, Draft } from './draft.js';
import { headingOf } from './markdown.js';
import type { RelatedHeadline } from '../types.js';

// Longest lines, in characters, that are still taken for a heading, a headline, a wrapped line.
const HEADING_LENGTH = 70;
const HEADLINE_LENGTH = 160;
const WRAPPED_LENGTH = 100;

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const FINAL_PUNCTUATION = /[.!?…:;,。！？][”"’'»)\]]*$/u;
const SENTENCE_END = /[.…:;,。][”"’'»)\]]*$/u;
const BYLINE = /^(?:by|from|written by|reporting by)\s+(?=\p{Lu})/iu;
const RELATED_LABEL =
  /^(?:related|related (?:stories|articles|news|topics)|read more|read next|see also|more on this story|more stories|you may also like|recommended)[:.]?$/iu;

/**
 * Reads a story as it is copied from a newspaper's page.
 *
 * The first line is the headline; each line is a paragraph, or each block between blank lines where
 * the text is wrapped; a short line without final punctuation before a paragraph is a section's
 * heading; headline-like lines at the end are the related headlines. A byline under the headline
 * names the author.
 */
export function readPlainText(lines: readonly string[]): Draft {
  const [first = '', ...rest] = unwrapped(lines).filter((line) => LETTER_OR_DIGIT.test(line));
  const [second = ''] = rest;
  const byline = BYLINE.test(second) && isHeadlineLike(second) ? second : '';
  const body = byline === '' ? rest : rest.slice(1);
  const end = body.findLastIndex((line) => !isHeadlineLike(line)) + 1;
  return {
    headline: singleSpaced(headingOf(first) ?? first),
    published: '',
    author: singleSpaced(byline.replace(BYLINE, '')),
    source: '',
    url: '',
    language: 'en',
    blocks: body.slice(0, end).map(blockOf),
    related: body.slice(end).flatMap(relatedOf),
    corrections: NO_CORRECTIONS,
  };
}

/** The paragraphs, headings and headlines, one a line, trimmed; wrapped lines are joined by a space. */
function unwrapped(lines: readonly string[]): readonly string[] {
  const trimmed = lines.map((line) => line.trim());
  if (!isWrapped(trimmed)) return trimmed;
  const joined: string[] = [];
  let continues = false;
  for (const line of trimmed) {
    if (continues && line !== '') joined.push(`${joined.pop() ?? ''} ${line}`);
    else joined.push(line);
    continues = line !== '';
  }
  return joined;
}

/** Whether lines were broken to a width: blank lines part the paragraphs, no line is long, most stop in mid-sentence. */
function isWrapped(lines: readonly string[]): boolean {
  if (lines.some((line) => line.length > WRAPPED_LENGTH)) return false;
  const body = lines.slice(lines.findIndex((line) => line !== '') + 1);
  const followed = body.filter((line, index) => line !== '' && (body[index + 1] ?? '') !== '');
  const broken = followed.filter((line) => !FINAL_PUNCTUATION.test(line));
  return body.slice(0, -1).includes('') && broken.length > followed.length / 2;
}

function blockOf(line: string): Block {
  const heading = headingOf(line);
  if (heading !== null) return { kind: 'heading', text: heading };
  const short = line.length <= HEADING_LENGTH && !FINAL_PUNCTUATION.test(line);
  return { kind: short ? 'heading' : 'paragraph', text: line };
}

function isHeadlineLike(line: string): boolean {
  return line.length <= HEADLINE_LENGTH && !SENTENCE_END.test(line);
}

function relatedOf(line: string): readonly RelatedHeadline[] {
  const headline = (headingOf(line) ?? line).replace(/^[-*•·]\s+/u, '');
  return RELATED_LABEL.test(headline) ? [] : [{ headline: singleSpaced(headline), url: '' }];
}

/** As front matter reads it too, so that a story file written from it reads the same. */
function singleSpaced(line: string): string {
  return line.replaceAll(/\s+/gu, ' ');
}
