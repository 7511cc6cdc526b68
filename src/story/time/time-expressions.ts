import { TIME_RULES } from './time-rules.js';
import type { TimeSense } from './time-sense.js';

/** An expression of time, as found in a text. */
export interface TimeExpression {
  /** UTF-16 offset of its first character in the text. */
  readonly start: number;
  /** UTF-16 offset behind its last. */
  readonly end: number;
  readonly sense: TimeSense;
}

// Small words before an expression that belong to it as written: `on Wednesday`, `since early 2014`.
const LEAD =
  /(?<![\p{L}\p{N}’'-])(?:(?:on|in|since|until|by|during|over|at|for|from|after|before|through) )?(?:(?:early|mid|late|earlier|later|the (?:end|start|beginning) of)[ -](?:on |in |of )?)?$/iu;

/**
 * The expressions of time in a text, in order, none over another. Recurring days (`every Sunday`), lengths of time that
 * are not over now (`a two-day visit`), and holidays are none. Linear in the text.
 */
export function findTimeExpressions(text: string): readonly TimeExpression[] {
  const rules = TIME_RULES.flatMap(({ mark, rules }) => (mark.test(text) ? rules : []));
  const found = rules
    .flatMap(({ pattern, sense }, rank) =>
      Array.from(text.matchAll(pattern)).flatMap((match) => {
        const said = sense(match.groups ?? {});
        if (said === undefined) return [];
        return [
          { start: match.index, end: match.index + match[0].trimEnd().length, sense: said, rank },
        ];
      }),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end || a.rank - b.rank);
  const kept: TimeExpression[] = [];
  let behind = 0;
  for (const { start, end, sense } of found) {
    if (start < behind) continue;
    kept.push({ start: withLead(text, start, behind), end, sense });
    behind = end;
  }
  return kept;
}

function withLead(text: string, start: number, behind: number): number {
  const from = Math.max(behind, start - 30);
  return from + (LEAD.exec(text.slice(from, start))?.index ?? start - from);
}
