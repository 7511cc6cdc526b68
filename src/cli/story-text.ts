import { mentionsByParagraph } from '../story/people/about-person.js';
import { doubts } from '../story/doubts.js';
import { grouped } from '../story/grouped.js';
import { timeLineOf } from '../story/time/time-line.js';
import type { Person, Quote, ReportedStatement, Story, TimeMeaning } from '../story/types.js';
import { doubtText } from './doubt-text.js';
import type { Palette } from './palette.js';

/** A story's whole reading as `byline parse` prints it for people: the text, what was found in it, and what to check. */
export function storyText(story: Story, style: Palette): string {
  const dated = [story.author, story.source, story.published, story.url].filter(Boolean).join(', ');
  return [
    style.title(story.headline),
    ...(dated === '' ? [] : [style.dim(dated)]),
    '',
    ...paragraphLines(story, style),
    ...part(
      'People',
      story.people.map((person) => personLine(story, person, style)),
      style,
    ),
    ...part('Quotes', quoteLines(story, style), style),
    ...part(
      'Reported',
      story.reported.map((statement) => reportedLine(statement, style)),
      style,
    ),
    ...part('Time line', timeLines(story, style), style),
    ...part('Figures', figureLines(story, style), style),
    ...part('Summary, short', story.summary.short, style),
    ...part('Summary, medium', story.summary.medium, style),
    ...part('Summary, long', story.summary.long, style),
    ...part('Related headlines', story.related.map(relatedLine), style),
    ...part(
      'To check',
      doubts(story).map((doubt) => style.warning(doubtText(doubt))),
      style,
    ),
  ].join('\n');
}

function part(title: string, lines: readonly string[], style: Palette): readonly string[] {
  if (lines.length === 0) return ['', style.bold(title), style.dim('none')];
  return ['', style.bold(title), ...lines.map((line) => `- ${line}`)];
}

function paragraphLines(story: Story, style: Palette): readonly string[] {
  const headings = new Map(
    story.sections.flatMap(({ heading, paragraphs }) =>
      paragraphs.slice(0, 1).map((number) => [number, heading] as const),
    ),
  );
  return story.paragraphs.flatMap(({ number, text }) => {
    const heading = headings.get(number);
    return [
      ...(heading === undefined ? [] : [style.bold(heading)]),
      `${style.dim(String(number))} ${text}`,
    ];
  });
}

function personLine(story: Story, person: Person, style: Palette): string {
  const { name, role, aliases, mentions } = person;
  const paragraphs = [...mentionsByParagraph(story, person).keys()];
  const where = paragraphs.length === 0 ? '' : ` in ${inParagraphs(paragraphs)}`;
  const counted = `${mentions} ${mentions === 1 ? 'mention' : 'mentions'}${where}`;
  const also = aliases.length === 0 ? 'no other name' : `also ${aliases.join(', ')}`;
  return `${[name, role].filter(Boolean).join(', ')} ${style.dim(`(${counted}; ${also})`)}`;
}

function inParagraphs(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(', ')}`;
}

/** Each statement in one line, its parts joined. */
function quoteLines({ quotes }: Story, style: Palette): readonly string[] {
  return grouped(quotes, ({ statement }) => statement).map((parts) => {
    const words = parts.map(({ text }) => `“${text}”`).join(' ... ');
    const [first] = parts;
    return first === undefined ? words : `${whose(first, style)} ${words}`;
  });
}

function reportedLine(statement: ReportedStatement, style: Palette): string {
  return `${whose(statement, style)} ${statement.text}`;
}

/** Whose words they are, by which verb, in which paragraph, with a colon behind. */
function whose(words: Quote | ReportedStatement, style: Palette): string {
  const { speaker, source, verb, medium, paragraph } = words;
  const who = speaker || source;
  const how = [verb && `“${verb}”`, medium === 'said' ? '' : medium].filter(Boolean);
  const known = who === '' ? style.warning('speaker not found') : who;
  return `${known}${style.dim(`, ${[...how, `paragraph ${paragraph}`].join(', ')}:`)}`;
}

function timeLines(story: Story, style: Palette): readonly string[] {
  return timeLineOf(story).map(
    ({ time, sentence }) =>
      `${whenText(time.meaning)} ${style.dim(`(“${time.text}”, paragraph ${time.paragraph})`)} ${sentence.text}`,
  );
}

function whenText(meaning: TimeMeaning): string {
  switch (meaning.kind) {
    case 'day':
    case 'month':
    case 'year':
      return meaning.date;
    case 'span':
      return `${meaning.from} to ${meaning.to}`;
    case 'since':
      return `since ${meaning.from}`;
    case 'unresolved':
      return 'undated';
  }
}

function figureLines({ figures }: Story, style: Palette): readonly string[] {
  return figures.map(
    ({ text, paragraph, value, unit, of }) =>
      `${text} ${style.dim(`(${[value, unit, of].filter((part) => part !== '').join(' ')}, paragraph ${paragraph})`)}`,
  );
}

function relatedLine({ headline, url }: Story['related'][number]): string {
  return [headline, url].filter(Boolean).join(' ');
}
