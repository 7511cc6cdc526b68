import type { LibraryStory } from '../library/types.js';
import type { Quote } from '../story/types.js';
import { backgroundOf } from './angles/background.js';
import type { Background } from './angles/background.js';
import { figureOf } from './angles/figure.js';
import type { FigureSentence } from './angles/figure.js';
import { introducedPersonOf } from './angles/introduced-person.js';
import type { IntroducedPerson } from './angles/introduced-person.js';
import { quoteOf } from './angles/quote.js';
import { riddleOf } from './angles/riddle.js';
import type { Riddle } from './angles/riddle.js';
import { angles } from './types.js';
import type { Angle } from './types.js';

/**
 * What a daily post shows of a story from one angle, in the story's own words. `story` is the whole at a glance: of it
 * the quote alone is chosen here, undefined where the story has none that is good.
 */
export type AnglePart =
  | { readonly angle: 'story'; readonly quote: Quote | undefined }
  | { readonly angle: 'quote'; readonly quote: Quote }
  | ({ readonly angle: 'person' } & IntroducedPerson)
  | ({ readonly angle: 'figure' } & FigureSentence)
  | ({ readonly angle: 'background' } & Background)
  | ({ readonly angle: 'question' } & Riddle);

// what can be read by itself is told by English words
const IN_ENGLISH: ReadonlySet<Angle> = new Set(['person', 'figure', 'background', 'question']);

/**
 * What a story shows from an angle; undefined where it has nothing good: a wrong or silly post is worse than none. A
 * story in another language than English shows the whole and a quote.
 */
export function anglePart(found: LibraryStory, angle: Angle): AnglePart | undefined {
  if (IN_ENGLISH.has(angle) && !/^en\b/iu.test(found.story.language)) return undefined;
  switch (angle) {
    case 'story':
      return { angle, quote: quoteOf(found.story) };
    case 'quote': {
      const quote = quoteOf(found.story);
      return quote && { angle, quote };
    }
    case 'person': {
      const person = introducedPersonOf(found.index);
      return person && { angle, ...person };
    }
    case 'figure': {
      const figure = figureOf(found.index);
      return figure && { angle, ...figure };
    }
    case 'background': {
      const background = backgroundOf(found.index);
      return background && { angle, ...background };
    }
    case 'question': {
      const riddle = riddleOf(found);
      return riddle && { angle, ...riddle };
    }
  }
}

// a story never changes, and the question alone takes as long as some answers
const known = new WeakMap<LibraryStory, readonly Angle[]>();

/** The angles from which a story can be shown; `story` always. Remembered as long as the story is. */
export function anglesOf(found: LibraryStory): readonly Angle[] {
  const before = known.get(found);
  if (before !== undefined) return before;
  const its = angles.filter((angle) => anglePart(found, angle) !== undefined);
  known.set(found, its);
  return its;
}
