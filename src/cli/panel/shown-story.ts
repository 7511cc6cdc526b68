import type { LibraryStory } from '../../library/types.js';
import type { PanelParagraph, PanelStory, PanelStoryLine } from '../../sandbox/panel-stories.js';
import type { Story } from '../../story/types.js';

const mostQuestions = 6;

/**
 * A story as one of the side panel's list.
 *
 * @param own whether it was brought into the page
 */
export function shownLine({ slug, story }: LibraryStory, own: boolean): PanelStoryLine {
  return { slug, headline: story.headline, own };
}

/**
 * A story as the side panel shows it.
 *
 * @param own whether it was brought into the page
 */
export function shownStory(found: LibraryStory, own: boolean): PanelStory {
  const { story, questions } = found;
  const { published, author, source, url } = story;
  return {
    ...shownLine(found, own),
    standfirst: story.summary.short.join(' '),
    published,
    author,
    source,
    url,
    paragraphs: shownParagraphs(story),
    people: story.people.map(({ name, role, aliases, mentions }) => ({
      name,
      role,
      aliases,
      mentions,
    })),
    quotes: story.quotes.map((quote) => ({
      speaker: quote.speaker === '' ? quote.source : quote.speaker,
      text: quote.text,
      paragraph: quote.paragraph,
    })),
    related: story.related.map(({ headline, url: address }) => ({ headline, url: address })),
    questions: questions.slice(0, mostQuestions),
  };
}

function shownParagraphs({ sections, paragraphs }: Story): readonly PanelParagraph[] {
  const headings = new Map(
    sections.flatMap((section) => section.paragraphs.map((number) => [number, section.heading])),
  );
  return paragraphs.map(({ number, text, sentences }) => ({
    number,
    section: headings.get(number) ?? '',
    text,
    sentences: sentences.map(({ start, end }) => ({ start, end })),
  }));
}
