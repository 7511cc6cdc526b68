import type { PanelAnswer } from '../../../../src/sandbox/panel-answers.js';

/** An answer about Marta Quell's lighthouse, changed as a test needs it. */
export function answerWith(changed: Partial<PanelAnswer> = {}): PanelAnswer {
  return {
    id: '1',
    slug: 'lighthouse',
    question: 'What did she pay?',
    resolved: 'What did she pay?',
    corrections: [],
    kind: 'answer',
    lead: '',
    passages: [
      {
        paragraph: 1,
        place: 1,
        sentence: 'She paid 90,000 crowns.',
        start: 9,
        end: 22,
        confidence: 0.8,
      },
      {
        paragraph: 2,
        place: 0,
        sentence: 'It was old.',
        start: 0,
        end: 11,
        confidence: 0.1,
      },
    ],
    reader: 'built-in',
    ...changed,
  };
}
