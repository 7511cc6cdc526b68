import type { Model } from '../../answer/model.js';
import type { ReadByModel } from '../../answer/model-reading.js';
import { loadModel } from '../../library/load-model.js';
import { storyFile } from '../../library/story-file.js';
import type { Library, LibraryStory } from '../../library/types.js';
import type { PanelAnswers } from '../../sandbox/panel-answers.js';
import type { PanelProblem, PanelStories, PanelStory } from '../../sandbox/panel-stories.js';
import type { Panel, PanelEvent, PanelReply } from '../../sandbox/panel.js';
import { noteAnswers } from './answer-notes.js';
import { openToOwn } from './own-stories.js';
import { readOwnStory } from './read-own-story.js';
import { shownAnswer } from './shown-answer.js';
import { shownLine, shownStory } from './shown-story.js';
import { shownWhy } from './shown-why.js';

/** What stands behind the sandbox's side panel, and the library that the bot is to be given for it. */
export interface BylinePanel {
  readonly panel: Panel;
  /** The same library, its answers noted, and with the stories that are brought into the page. */
  readonly library: Library;
}

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

  const isOwn = (slug: string): boolean => open.own(slug) !== undefined;
  const storyOf = (slug: string): LibraryStory | undefined =>
    open.library.stories.find((found) => found.slug === slug);

  function listed(): PanelReply {
    const stories = open.library.stories.map((found) => shownLine(found, isOwn(found.slug)));
    return json(200, { stories } satisfies PanelStories);
  }

  function added(body: Uint8Array): PanelReply {
    const reading = readOwnStory(body, modelOf(library), readByModel);
    if (!reading.ok) return json(400, reading.problem);
    const { found, content } = reading.own;
    open.add({ found: notes.noting(found), content });
    tell({ kind: 'panel', what: 'story-added', slug: found.slug });
    return json(201, shownStory(found, true) satisfies PanelStory);
  }

  function removed(slug: string): PanelReply {
    if (!open.remove(slug)) return gone('There is no own story of that name.');
    tell({ kind: 'panel', what: 'story-removed', slug });
    return listed();
  }

  function told(slug: string): PanelReply {
    const found = storyOf(slug);
    return found === undefined ? noStory : json(200, shownStory(found, isOwn(slug)));
  }

  function file(slug: string): PanelReply {
    const found = storyOf(slug);
    if (found === undefined) return noStory;
    const body = open.own(slug)?.content ?? storyFile(found.story);
    return { status: 200, type: 'text/markdown; charset=utf-8', body, fileName: `${slug}.md` };
  }

  function why(id: string): PanelReply {
    const noted = notes.kept().find((one) => one.id === id);
    if (noted === undefined) return gone('That answer is no longer kept: ask the question again.');
    return json(200, shownWhy(noted));
  }

  function reply(method: string, path: string, body: Uint8Array): PanelReply | undefined {
    const [, folder, name] = /^\/(stories|answers)(?:\/([^/]+))?$/.exec(path) ?? [];
    switch (`${method} ${folder}${name === undefined ? '' : '/'}`) {
      case 'GET stories':
        return listed();
      case 'POST stories':
        return added(body);
      case 'GET stories/':
        return name?.endsWith('.md') === true ? file(name.slice(0, -3)) : told(name ?? '');
      case 'DELETE stories/':
        return removed(name ?? '');
      case 'GET answers':
        return json(200, { answers: notes.kept().map(shownAnswer) } satisfies PanelAnswers);
      case 'GET answers/':
        return why(name ?? '');
      default:
        return undefined;
    }
  }

  return {
    library: open.library,
    panel: {
      handle: (path, method, body) =>
        Promise.resolve(reply(method, path.replace(/\?.*$/, ''), body)),
      listen(send) {
        hearers.add(send);
        return () => hearers.delete(send);
      },
    },
  };
}

/** All stories of a library share one model. */
const modelOf = ({ stories: [first] }: Library): Model => first?.index.model ?? loadModel();

const gone = (error: string): PanelReply => json(404, { error } satisfies PanelProblem);

const noStory = gone('There is no such story.');

function json(status: number, value: unknown): PanelReply {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}
