import type { Sentence, Story, TimeMention } from '../types.js';

/** A sentence of a story with one of the times that it names. */
export interface TimeLineEntry {
  /** The expression of time; where it is unresolved, the sentence names no time that is resolved. */
  readonly time: TimeMention;
  readonly sentence: Sentence;
}

/**
 * The sentences of a story that name a time, in the order of time: by the day, month or year with which it begins, then
 * as the story tells them. One that names several times stands at each. Behind them come, in the story's order, those
 * of which the story doesn't say when. Linear in the text but for the sorting.
 */
export function timeLineOf({
  paragraphs,
  times,
}: Pick<Story, 'paragraphs' | 'times'>): readonly TimeLineEntry[] {
  const dated = new Map<string, TimeLineEntry & { readonly from: string }>();
  const undated = new Map<Sentence, TimeLineEntry>();
  const told = new Set<Sentence>();
  for (const { time, sentence } of placed(paragraphs, times)) {
    const from = beginning(time);
    if (from === undefined) {
      if (!undated.has(sentence)) undated.set(sentence, { time, sentence });
      continue;
    }
    told.add(sentence);
    const key = `${time.paragraph}:${sentence.start}:${JSON.stringify(time.meaning)}`;
    if (!dated.has(key)) dated.set(key, { time, sentence, from });
  }
  return [
    ...[...dated.values()]
      // ISO dates sort as text: a year before its months
      .toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))
      .map(({ time, sentence }) => ({ time, sentence })),
    ...[...undated.values()].filter(({ sentence }) => !told.has(sentence)),
  ];
}

/** Each time with its sentence; times stand in the text's order, so that one walk finds all. */
function placed(paragraphs: Story['paragraphs'], times: Story['times']): readonly TimeLineEntry[] {
  let paragraph = 0;
  let at = 0;
  return times.flatMap((time) => {
    if (time.paragraph !== paragraph) at = 0;
    paragraph = time.paragraph;
    const sentences = paragraphs[paragraph - 1]?.sentences ?? [];
    while ((sentences[at]?.end ?? Infinity) <= time.start) at++;
    const sentence = sentences[at];
    return sentence === undefined ? [] : [{ time, sentence }];
  });
}

function beginning({ meaning }: TimeMention): string | undefined {
  if ('date' in meaning) return meaning.date;
  return meaning.kind === 'unresolved' ? undefined : meaning.from;
}
