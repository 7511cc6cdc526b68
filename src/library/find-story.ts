import Fuse from 'fuse.js';
import { foldHeadline } from './folded-headline.js';
import type { Library, LibraryStory } from './types.js';

/** What is typed is bounded, because fuse.js's token search takes time for every word. */
const TYPED_LIMIT = 200;
const WORDS_LIMIT = 12;
/** Shorter words (`the`, `in`) are near to too many others to be matched with typing mistakes. */
const SHORTEST_FUZZY_WORD = 4;
/** Of a word's letters, about a third may be wrong: `brigde` finds `bridge`. */
const FUZZY_THRESHOLD = 0.34;
/** Two stories whose fuse.js scores (0 perfect, 1 none) differ by less are equally close. */
const CLEAR_LEAD = 0.05;

interface CloseStory {
  readonly found: LibraryStory;
  /** fuse.js's score: 0 perfect, 1 no match. */
  readonly score: number;
}

/**
 * Finds the story that a person means: by slug, by headline, by the only headline or slug that begins with or holds
 * the words typed, at last by the closest headline, typing mistakes allowed.
 *
 * Case, accents, quotation marks and punctuation don't matter, and a headline cut short with `…`, as autocomplete
 * shows long ones, is found as well. Linear in the library.
 *
 * @returns undefined where nothing is close, or several stories are equally so; {@link suggestStories} gives the choice
 */
export function findStory(library: Library, text: string): LibraryStory | undefined {
  const { stories } = library;
  const slug = text.trim().toLowerCase();
  const typed = foldHeadline(text.slice(0, TYPED_LIMIT));
  if (typed === '') return stories.find((candidate) => candidate.slug === slug);

  return (
    stories.find((candidate) => candidate.slug === slug) ??
    stories.find((candidate) => foldHeadline(candidate.story.headline) === foldHeadline(text)) ??
    onlyOneOrClosest(stories, typed)
  );
}

/**
 * Orders the stories for an autocomplete: those whose headline or slug begins with what was typed, those that hold
 * its words, then those that come close; newest first among equals. Nothing typed gives the newest.
 *
 * @param limit - how many stories at most
 */
export function suggestStories(
  library: Library,
  typed: string,
  limit: number,
): readonly LibraryStory[] {
  const folded = foldHeadline(typed.slice(0, TYPED_LIMIT));
  if (folded === '') return library.stories.slice(0, limit);

  const suggested = new Set([
    ...library.stories.filter((candidate) => beginsWith(candidate, folded)),
    ...library.stories.filter((candidate) => holds(candidate, folded)),
    ...closeStories(library.stories, folded).map(({ found }) => found),
  ]);
  return [...suggested].slice(0, limit);
}

function onlyOneOrClosest(
  stories: readonly LibraryStory[],
  typed: string,
): LibraryStory | undefined {
  const beginning = stories.filter((candidate) => beginsWith(candidate, typed));
  if (beginning.length === 1) return beginning[0];
  const holding = stories.filter((candidate) => holds(candidate, typed));
  if (holding.length > 0) return holding.length === 1 ? holding[0] : undefined;

  const [closest, second] = closeStories(stories, typed);
  if (closest === undefined) return undefined;
  const clear = second === undefined || second.score - closest.score >= CLEAR_LEAD;
  return clear ? closest.found : undefined;
}

function beginsWith({ story, slug }: LibraryStory, typed: string): boolean {
  return foldHeadline(story.headline).startsWith(typed) || foldHeadline(slug).startsWith(typed);
}

function holds({ story, slug }: LibraryStory, typed: string): boolean {
  const fromWordStart = ` ${typed}`;
  return (
    ` ${foldHeadline(story.headline)}`.includes(fromWordStart) ||
    ` ${foldHeadline(slug)}`.includes(fromWordStart)
  );
}

function closeStories(stories: readonly LibraryStory[], typed: string): readonly CloseStory[] {
  const words = typed
    .split(' ')
    .filter((word) => word.length >= SHORTEST_FUZZY_WORD)
    .slice(0, WORDS_LIMIT);
  if (words.length === 0) return [];

  const fuse = new Fuse(stories, {
    keys: [{ name: 'headline', getFn: ({ story }) => foldHeadline(story.headline) }],
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: FUZZY_THRESHOLD,
    ignoreFieldNorm: true,
    includeScore: true,
  });
  return fuse
    .search(words.join(' '))
    .map(({ item, score }) => ({ found: item, score: score ?? 1 }));
}
