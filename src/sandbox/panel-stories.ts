/** A sentence of a paragraph in the side panel. */
export interface PanelSentence {
  /** UTF-16 offset of its first character in the paragraph's text. */
  readonly start: number;
  /** UTF-16 offset behind its last character in the paragraph's text. */
  readonly end: number;
}

/** A numbered paragraph of a story in the side panel. */
export interface PanelParagraph {
  /** From 1. */
  readonly number: number;
  /** The heading that it stands under, or ''. */
  readonly section: string;
  readonly text: string;
  /** In order; at least one. */
  readonly sentences: readonly PanelSentence[];
}

/** Somebody whom a story names, in the side panel. */
export interface PanelPerson {
  readonly name: string;
  /** What they are in the story, or ''. */
  readonly role: string;
  /** The other forms in which the story names them. */
  readonly aliases: readonly string[];
  /** How often the story names them. */
  readonly mentions: number;
}

/** A direct quote in the side panel. */
export interface PanelQuote {
  /** The person's name, or the story's words for whose it is, or ''. */
  readonly speaker: string;
  /** Without the quotation marks around it. */
  readonly text: string;
  /** The number of its paragraph, from 1. */
  readonly paragraph: number;
}

/** A headline that stands beside a story, in the side panel. */
export interface PanelRelated {
  readonly headline: string;
  /** Where it can be read, or ''. */
  readonly url: string;
}

/** A story among others: one of the list that `GET /page/panel/stories` gives. */
export interface PanelStoryLine {
  readonly slug: string;
  readonly headline: string;
  /** Whether it was brought into the page, and so can be taken out again. */
  readonly own: boolean;
}

/** What `GET /page/panel/stories` gives: the stories that the bot knows, the one meant by default first. */
export interface PanelStories {
  readonly stories: readonly PanelStoryLine[];
}

/** A story as the side panel shows it: what `GET /page/panel/stories/SLUG` gives. */
export interface PanelStory extends PanelStoryLine {
  /** The story in one sentence or two: its shortest summary. */
  readonly standfirst: string;
  /** ISO date or date and time, or ''. */
  readonly published: string;
  /** Who wrote it, or ''. */
  readonly author: string;
  /** Who published it, or ''. */
  readonly source: string;
  /** Where it can be read, or ''. */
  readonly url: string;
  readonly paragraphs: readonly PanelParagraph[];
  readonly people: readonly PanelPerson[];
  readonly quotes: readonly PanelQuote[];
  readonly related: readonly PanelRelated[];
  /** Up to six questions that it answers. */
  readonly questions: readonly string[];
}

/**
 * Why a request for the side panel wasn't done: 404 for what isn't there, 400 for a text that is no story. A body over
 * 2 MB gets a 413 without a line.
 */
export interface PanelProblem {
  /** What is wrong and what to do, in one or two sentences for people. */
  readonly error: string;
  /** The line of the text that is wrong, from 1; 0 where it is the text as a whole. */
  readonly line?: number;
}
