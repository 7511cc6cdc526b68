import { readStory } from '../story/read-story.js';
import type { Story, StoryProblem, StorySlug } from '../story/types.js';
import { editedStoryFile } from './edited-story-file.js';
import { isPage, readPage } from './page/page-story.js';
import { FILE_LIMIT } from './read-text-file.js';
import { slugOf } from './slug.js';
import { storyFile } from './story-file.js';

/** What is to become a story of the library. */
export interface ImportedText {
  /** The story's text in either format of a story file, or a web page's HTML. */
  readonly text: string;
  /** The address that a page was fetched from; undefined for a file's text. */
  readonly address?: string | undefined;
  /** ISO date or date and time that replaces the text's own. */
  readonly published?: string | undefined;
}

/**
 * What reading it gave: the story, with the slug of its headline and the content of its story file, which reads as that
 * story; or why not.
 *
 * - `no-article`: the page's HTML holds no article that could be found, for this reason.
 * - `not-a-story`: the text could not be read as a story.
 */
export type ImportReading =
  | {
      readonly kind: 'read';
      readonly slug: StorySlug;
      readonly story: Story;
      readonly content: string;
    }
  | { readonly kind: 'no-article'; readonly reason: string }
  | { readonly kind: 'not-a-story'; readonly problem: StoryProblem };

const TOO_LARGE = 'The story has more than 4 MB: split it into several stories.';
const ONLY_AN_ADDRESS =
  'This is a web address, not a story’s text: give import the address itself, or copy the article’s text.';
const ADDRESS = /^\s*https?:\/\/\S+\s*$/i;

/** Reads a text or a page's HTML as the story that the library would have of it. */
export function readImport({ text, address = '', published }: ImportedText): ImportReading {
  if (!isPage(text)) return readText(text, published);
  const page = readPage(text, address);
  return page.ok ? readText(page.text, published) : { kind: 'no-article', reason: page.reason };
}

function readText(text: string, published: string | undefined): ImportReading {
  if (ADDRESS.test(text)) return notAStory(ONLY_AN_ADDRESS);
  const reading = readStory(text);
  if (!reading.ok) return { kind: 'not-a-story', problem: reading.problem };
  const dated = published === undefined ? reading.story : { ...reading.story, published };
  const content = editedStoryFile(text, dated) ?? storyFile(dated);
  const again = readStory(content);
  // the date that was given is checked like one in a file
  if (!again.ok) return notAStory(again.problem.reason);
  if (Buffer.byteLength(content) > FILE_LIMIT) return notAStory(TOO_LARGE);
  const { story } = again;
  return { kind: 'read', slug: slugOf(dated.headline), story, content };
}

function notAStory(reason: string): ImportReading {
  return { kind: 'not-a-story', problem: { line: 1, reason } };
}
