import { findStory, suggestStories } from '../library/find-story.js';
import type { LibraryStory } from '../library/types.js';
import { clip, escapeMarkdown } from '../views/markdown.js';
import { noticeView } from '../views/notice.js';
import type { CommandContext } from './context.js';
import type { Choice } from './declaration.js';
import { privately, type Reply } from './reply.js';

/**
 * Answers with the story that a person named, or with the one meant here where they named none.
 * Where there is no such story they are told so, and which there are.
 */
export function withStory<R extends Reply | Promise<Reply>>(
  { library, language, storyHere }: CommandContext,
  named: string | undefined,
  reply: (story: LibraryStory) => R,
): R | Reply {
  const found = named === undefined ? storyHere : findStory(library, named);
  if (found !== undefined) return reply(found);
  if (library.stories.length === 0) {
    return privately(noticeView(language.say('notice.no-stories')));
  }
  const typed = escapeMarkdown(clip(named ?? '', 80));
  return privately(noticeView(language.say('notice.unknown-story', { typed })));
}

/** The stories that fit what is being typed, as choices. */
export function storyChoices({ library }: CommandContext, typed: string): readonly Choice[] {
  return suggestStories(library, typed, 25).map(({ slug, story }) => ({
    name: story.headline,
    value: slug,
  }));
}
