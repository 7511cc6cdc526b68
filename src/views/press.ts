import type { StorySlug } from '../story/types.js';

/**
 * What a button or a modal of Byline asks for. It stands in the `custom_id`, so that a restart forgets nothing:
 *
 * - `show`, `read` (page by page), `summary`, `people` and `time-line` (page by page), `quotes` (page by page; of one person, by
 *   their place in the story's people from 1, or of all where `person` is 0), `person`, `paragraph` (page by page):
 *   show that part of the story; `more`: the long summary, in a message of its own;
 * - `question`: ask what the button's label says (`place` tells the buttons of one message apart);
 * - `meant`: ask the question that stands beside the `place`th button of a message that asks back whom one means;
 * - `reveal`: the answer to the question of a daily post, which that post hides;
 * - `follow-up`: open a modal for a question, and what that modal sends;
 * - `not-right`: the answer shown was not right;
 * - `discuss`: open a thread about the story.
 *
 * Paragraphs, people and pages count from 1.
 */
export type Press =
  | {
      readonly kind: 'show' | 'more' | 'reveal' | 'follow-up' | 'discuss';
      readonly story: StorySlug;
    }
  | { readonly kind: 'summary'; readonly story: StorySlug; readonly length: SummaryLength }
  | PagedPress
  | { readonly kind: 'person'; readonly story: StorySlug; readonly person: number }
  | { readonly kind: 'not-right'; readonly story: StorySlug; readonly paragraph: number }
  | { readonly kind: 'question' | 'meant'; readonly story: StorySlug; readonly place: number };

/** A press that shows one page of something. */
export type PagedPress = {
  readonly story: StorySlug;
  readonly page: number;
  /** The button turns the page of the message that it stands in; without it the page comes in a message of its own. */
  readonly turns?: true;
} & (
  | { readonly kind: 'read' | 'people' | 'time-line' }
  | { readonly kind: 'quotes'; readonly person: number }
  | { readonly kind: 'paragraph'; readonly paragraph: number }
);

/** The three lengths of a summary. */
export type SummaryLength = 'short' | 'medium' | 'long';

/** What ends the `custom_id` of a button that turns pages. */
const TURNS = 'turn';

const summaryLengths: readonly SummaryLength[] = ['short', 'medium', 'long'];

/** The `custom_id` of a press; at most 100 characters, as Discord wants, since slugs have at most 60. */
export function pressId(press: Press): string {
  switch (press.kind) {
    case 'show':
    case 'more':
    case 'reveal':
    case 'follow-up':
    case 'discuss':
      return joined(press);
    case 'summary':
      return joined(press, press.length);
    case 'read':
    case 'people':
    case 'time-line':
      return joined(press, press.page, ...turning(press));
    case 'quotes':
      return joined(press, press.person, press.page, ...turning(press));
    case 'person':
      return joined(press, press.person);
    case 'paragraph':
      return joined(press, press.paragraph, press.page, ...turning(press));
    case 'not-right':
      return joined(press, press.paragraph);
    case 'question':
    case 'meant':
      return joined(press, press.place);
  }
}

function turning({ turns }: PagedPress): readonly string[] {
  return turns ? [TURNS] : [];
}

function joined({ kind, story }: Press, ...rest: readonly (string | number)[]): string {
  return [kind, story, ...rest].join(':');
}

/** Reads a `custom_id`; undefined where it is none of Byline's, or one of an older version. */
export function parsePress(customId: string): Press | undefined {
  const [kind, slug, ...rest] = customId.split(':');
  if (kind === undefined || slug === undefined || slug === '') return undefined;
  // The bot looks the slug up in its library; one that isn't there gives a clear word, not an error.
  const story = slug as StorySlug;
  const [first, second] = rest.map(wholeNumber);
  const turns = rest.at(-1) === TURNS ? { turns: true as const } : {};
  switch (kind) {
    case 'show':
    case 'more':
    case 'reveal':
    case 'follow-up':
    case 'discuss':
      return { kind, story };
    case 'summary': {
      const length = summaryLengths.find((one) => one === rest[0]);
      return length && { kind, story, length };
    }
    case 'read':
    case 'people':
    case 'time-line':
      return first ? { kind, story, page: first, ...turns } : undefined;
    case 'quotes':
      return first !== undefined && second
        ? { kind, story, person: first, page: second, ...turns }
        : undefined;
    case 'person':
      return first ? { kind, story, person: first } : undefined;
    case 'paragraph':
      return first && second
        ? { kind, story, paragraph: first, page: second, ...turns }
        : undefined;
    case 'not-right':
      return first ? { kind, story, paragraph: first } : undefined;
    case 'question':
    case 'meant':
      return first ? { kind, story, place: first } : undefined;
    default:
      return undefined;
  }
}

function wholeNumber(text: string): number | undefined {
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined;
}
