import type { Passage } from '../../answer/types.js';
import type { PanelAnswer, PanelPassage } from '../../sandbox/panel-answers.js';
import type { Story } from '../../story/types.js';
import type { NotedAnswer } from './answer-notes.js';

/** An answer that the bot gave as the side panel shows it. */
export function shownAnswer({ id, found, answer, reading }: NotedAnswer): PanelAnswer {
  const { question, resolved, corrections, kind, lead, passages } = answer;
  return {
    id,
    slug: found.slug,
    question,
    resolved,
    corrections: corrections.map(({ typed, read }) => ({ typed, read })),
    kind,
    lead: lead?.kind ?? '',
    passages: passages.map((passage) => shownPassage(found.story, passage)),
    reader: reading === null ? 'built-in' : 'blended',
  };
}

function shownPassage(story: Story, { paragraph, sentence, ...rest }: Passage): PanelPassage {
  const sentences = story.paragraphs[paragraph - 1]?.sentences ?? [];
  const place = sentences.findIndex(({ text }) => text === sentence);
  const { start, end, confidence } = rest;
  return { paragraph, place, sentence, start, end, confidence };
}
