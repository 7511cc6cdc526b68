import type { Story } from '../story/types.js';
import type { Palette } from './palette.js';

/** A story's reading as `byline parse` prints it for people. */
export function storyText(story: Story, style: Palette): string {
  const headings = new Map(
    story.sections.flatMap(({ heading, paragraphs }) =>
      paragraphs.slice(0, 1).map((number) => [number, heading] as const),
    ),
  );
  const dated = [story.source, story.published].filter((part) => part !== '').join(', ');
  return [
    style.title(story.headline),
    ...(dated === '' ? [] : [style.dim(dated)]),
    '',
    ...story.paragraphs.flatMap(({ number, text }) => {
      const heading = headings.get(number);
      return [
        ...(heading === undefined ? [] : [style.bold(heading)]),
        `${style.dim(`${number}`)} ${text}`,
      ];
    }),
    ...part(
      'People',
      story.people.map(
        (person) =>
          `${[person.name, person.role].filter(Boolean).join(', ')} ${style.dim(`(${person.mentions} ${person.mentions === 1 ? 'mention' : 'mentions'}; ${person.aliases.join(', ') || 'no other name'})`)}`,
      ),
      style,
    ),
    ...part(
      'Quotes',
      story.quotes.map(
        (quote) =>
          `"${quote.text}" ${style.dim(`${quote.speaker || 'speaker not told'}, paragraph ${quote.paragraph}`)}`,
      ),
      style,
    ),
    ...part(
      'Related headlines',
      story.related.map(({ headline, url }) => [headline, url].filter(Boolean).join(' ')),
      style,
    ),
    ...part('Summary', story.summary.medium, style),
  ].join('\n');
}

function part(title: string, lines: readonly string[], style: Palette): readonly string[] {
  if (lines.length === 0) return ['', style.bold(title), style.dim('none found')];
  return ['', style.bold(title), ...lines.map((line) => `- ${line}`)];
}
