import type { PanelAnswers } from '../../sandbox/panel-answers.js';
import type { PanelReply } from '../../sandbox/panel.js';
import type { AnswerNotes } from './answer-notes.js';
import { json, notThere, type ReplyTo } from './replies.js';
import { shownAnswer } from './shown-answer.js';
import { shownWhy } from './shown-why.js';

/** Answers `GET /page/panel/answers`, all that are kept, and `GET /page/panel/answers/ID`, why one is what it is. */
export function answerRequests({ kept }: AnswerNotes): ReplyTo {
  function why(id: string): PanelReply {
    const noted = kept().find((one) => one.id === id);
    return noted === undefined
      ? notThere('That answer is no longer kept: ask the question again.')
      : json(200, shownWhy(noted));
  }

  return ({ method, name }) => {
    if (method !== 'GET') return undefined;
    if (name !== '') return why(name);
    return json(200, { answers: kept().map(shownAnswer) } satisfies PanelAnswers);
  };
}
