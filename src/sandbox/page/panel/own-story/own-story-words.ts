import type { PanelProblem, PanelStory } from '../../../panel-stories.js';

/** Names of files that can be read, as a file field wants them. */
export const acceptedFiles = '.txt,.md,.html,.htm';

/** The largest file that the sandbox takes, bytes. */
const largest = 2_000_000;

/** Why a file can't be read, in a sentence; '' where it can be tried. */
export function fileProblem(name: string, size: number): string {
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? '';
  if (!acceptedFiles.split(',').includes(ending))
    return `${name} is no text, Markdown or HTML file. Save the article as one, or paste its text.`;
  if (size > largest) return `${name} is larger than 2 MB: bring in one article.`;
  return '';
}

/** Why a text is no story, with the line that is wrong where it is one. */
export function problemInWords({ error, line = 0 }: PanelProblem): string {
  return line > 0 ? `Line ${line}: ${error}` : error;
}

/** What was found in a story, in a sentence: `Read: 12 paragraphs, 3 people, 1 quote, 0 related headlines.` */
export function findingsInWords({ paragraphs, people, quotes, related }: PanelStory): string {
  const found = [
    counted(paragraphs.length, 'paragraph', 'paragraphs'),
    counted(people.length, 'person', 'people'),
    counted(quotes.length, 'quote', 'quotes'),
    counted(related.length, 'related headline', 'related headlines'),
  ];
  return `Read: ${found.join(', ')}.`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
