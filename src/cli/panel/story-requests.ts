import { storyFile } from '../../library/story-file.js';
import type { LibraryStory } from '../../library/types.js';
import type { PanelStories, PanelStory } from '../../sandbox/panel-stories.js';
import type { PanelEvent, PanelReply } from '../../sandbox/panel.js';
import type { OpenLibrary } from './own-stories.js';
import type { OwnReading } from './read-own-story.js';
import { json, notThere, type ReplyTo } from './replies.js';
import { shownLine, shownStory } from './shown-story.js';

const FILE = /\.md$/;

/**
 * Answers requests under `/page/panel/stories`: `GET` lists them, `POST` adds the one in its body; with a slug `GET`
 * gives one, as a story file with `.md` behind the slug, and `DELETE` takes an own one out.
 *
 * @param read reads a story that is to be added
 * @param tell hears of stories added and taken out
 */
export function storyRequests(
  { library, own, add, remove }: OpenLibrary,
  read: (body: Uint8Array) => OwnReading,
  tell: (event: PanelEvent) => void,
): ReplyTo {
  const isOwn = (slug: string): boolean => own(slug) !== undefined;

  function list(): PanelReply {
    const stories = library.stories.map((found) => shownLine(found, isOwn(found.slug)));
    return json(200, { stories } satisfies PanelStories);
  }

  function take(body: Uint8Array): PanelReply {
    const reading = read(body);
    if (!reading.ok) return json(400, reading.problem);
    const { found } = reading.own;
    add(reading.own);
    tell({ kind: 'panel', what: 'story-added', slug: found.slug });
    return json(201, shownStory(found, true) satisfies PanelStory);
  }

  function takeOut(slug: string): PanelReply {
    if (!remove(slug)) return notThere('There is no own story of that name.');
    tell({ kind: 'panel', what: 'story-removed', slug });
    return list();
  }

  function show(name: string): PanelReply {
    const slug = name.replace(FILE, '');
    const found = library.stories.find((one) => one.slug === slug);
    if (found === undefined) return notThere('There is no such story.');
    return slug === name ? json(200, shownStory(found, isOwn(slug))) : file(found);
  }

  function file({ slug, story }: LibraryStory): PanelReply {
    const body = own(slug)?.content ?? storyFile(story);
    return { status: 200, type: 'text/markdown; charset=utf-8', body, fileName: `${slug}.md` };
  }

  return ({ method, name, body }) => {
    if (name === '') {
      if (method === 'GET') return list();
      return method === 'POST' ? take(body) : undefined;
    }
    if (method === 'GET') return show(name);
    return method === 'DELETE' ? takeOut(name) : undefined;
  };
}
