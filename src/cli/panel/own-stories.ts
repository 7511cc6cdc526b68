import type { Library, LibraryStory } from '../../library/types.js';

/** A story that was brought into the page. */
export interface OwnStory {
  readonly found: LibraryStory;
  /** The content of its story file. */
  readonly content: string;
}

/** A library to which stories are added while the bot runs, and the ones added. They are kept in memory alone. */
export interface OpenLibrary {
  /** The stories added come first, the last of them leading, so that it is the one meant where nothing says which. */
  readonly library: Library;
  /** Adds a story, in place of an own one with its slug; one of the content folder with its slug is hidden meanwhile. */
  readonly add: (own: OwnStory) => void;
  /** Takes an own story out again; false where there is none of that slug. */
  readonly remove: (slug: string) => boolean;
  /** The own story of that slug; undefined where there is none. */
  readonly own: (slug: string) => OwnStory | undefined;
}

/** Opens a library to own stories. */
export function openToOwn(library: Library): OpenLibrary {
  let owns: readonly OwnStory[] = [];
  let stories = library.stories;

  function change(changed: readonly OwnStory[]): void {
    owns = changed;
    const slugs = new Set<string>(owns.map(({ found }) => found.slug));
    stories = [
      ...owns.map(({ found }) => found),
      ...library.stories.filter(({ slug }) => !slugs.has(slug)),
    ];
  }
  const without = (slug: string): readonly OwnStory[] =>
    owns.filter(({ found }) => found.slug !== slug);

  return {
    library: {
      get stories() {
        return stories;
      },
      problems: library.problems,
    },
    add: (own) => change([own, ...without(own.found.slug)]),
    remove(slug) {
      const left = without(slug);
      const removes = left.length < owns.length;
      if (removes) change(left);
      return removes;
    },
    own: (slug) => owns.find(({ found }) => found.slug === slug),
  };
}
