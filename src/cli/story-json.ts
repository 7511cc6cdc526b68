import type { Quote, ReportedStatement, Story } from '../story/types.js';

/** The JSON form of a story, as `byline parse --json` prints it: the contract of the command line. */
export function storyJson(story: Story) {
  const { headline, published, sections, related, summary } = story;
  return {
    headline,
    published,
    sections,
    paragraphs: story.paragraphs.map(({ number, text }) => ({ number, text })),
    quotes: [...story.quotes, ...story.reported].toSorted(byPlace).map(quoteJson),
    people: story.people.map(({ name, role, aliases, mentions }) => ({
      name,
      role,
      aliases,
      mentions,
    })),
    related,
    summary,
  };
}

function quoteJson({ text, speaker, paragraph, kind }: Quote | ReportedStatement) {
  return { text, speaker, paragraph, kind };
}

/** In the story's order; of what begins at one place, what was said in full before what is reported. */
function byPlace(a: Quote | ReportedStatement, b: Quote | ReportedStatement): number {
  return a.paragraph - b.paragraph || a.start - b.start;
}
