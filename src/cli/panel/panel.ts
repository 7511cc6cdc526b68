import type { ReadByModel } from '../../answer/model-reading.js';
import { loadModel } from '../../library/load-model.js';
import type { Library } from '../../library/types.js';
import type { Panel, PanelEvent } from '../../sandbox/panel.js';
import { noteAnswers } from './answer-notes.js';
import { answerRequests } from './answer-requests.js';
import { openToOwn } from './own-stories.js';
import { readOwnStory } from './read-own-story.js';
import type { ReplyTo } from './replies.js';
import { shownAnswer } from './shown-answer.js';
import { storyRequests } from './story-requests.js';

/** What stands behind the sandbox's side panel, and the library that the bot is to be given for it. */
export interface BylinePanel {
  readonly panel: Panel;
  /** The same library, its answers noted, and with the stories that are brought into the page. */
  readonly library: Library;
}

const PATH = /^\/(stories|answers)(?:\/([^/?]+))?(?:\?|$)/;

/**
 * Makes Byline's side of the sandbox's side panel. It knows what was answered by the library that it gives, and keeps
 * the stories brought into the page in memory alone.
 *
 * @param readByModel the model by which `library` reads questions
 */
export function createPanel(library: Library, readByModel: ReadByModel | undefined): BylinePanel {
  const hearers = new Set<(event: PanelEvent) => void>();
  function tell(event: PanelEvent): void {
    for (const hear of hearers) hear(event);
  }
  const notes = noteAnswers(readByModel, (noted) =>
    tell({ kind: 'panel', what: 'answered', answer: shownAnswer(noted) }),
  );
  const open = openToOwn({ ...library, stories: library.stories.map(notes.noting) });
  // all stories of a library share one model
  const model = library.stories[0]?.index.model ?? loadModel();
  const requests: Readonly<Record<string, ReplyTo>> = {
    answers: answerRequests(notes),
    stories: storyRequests(
      { ...open, add: ({ found, content }) => open.add({ found: notes.noting(found), content }) },
      (body) => readOwnStory(body, model, readByModel),
      tell,
    ),
  };
  return {
    library: open.library,
    panel: {
      handle(path, method, body) {
        const [, folder = '', name = ''] = PATH.exec(path) ?? [];
        return Promise.resolve(requests[folder]?.({ method, name, body }));
      },
      listen(send) {
        hearers.add(send);
        return () => hearers.delete(send);
      },
    },
  };
}
