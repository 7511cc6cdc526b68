import type { Doubt } from '../story/doubts.js';

/** So many characters are shown of a quote's or statement's words. */
const SHOWN = 60;

/** A doubtful point of a story's reading as a sentence for its editor, with what may be done. */
export function doubtText(doubt: Doubt): string {
  switch (doubt.kind) {
    case 'no-date':
      return 'No date of publication: put “published” into the front matter.';
    case 'no-people':
      return 'No people were found: name them under “people” where the story has some.';
    case 'empty-section':
      return `No paragraph stands below the heading “${doubt.heading}”.`;
    case 'no-speaker':
      return `Paragraph ${doubt.quote.paragraph}: nobody was found who said “${clipped(doubt.quote.text)}”.`;
    case 'no-source':
      return `Paragraph ${doubt.statement.paragraph}: nobody was found whose words are reported as “${clipped(doubt.statement.text)}”.`;
    case 'one-surname':
      return `${namesOf(doubt)} have one surname: check who is meant where it stands alone.`;
    case 'one-alias':
      return `${namesOf(doubt)} are both called ${doubt.alias}: check who is meant.`;
    case 'named-once':
      return `${doubt.person.name} is named once: check that this is a person and the full name.`;
  }
}

function namesOf({ people }: Extract<Doubt, { kind: 'one-surname' | 'one-alias' }>): string {
  const names = people.map(({ name }) => name);
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

function clipped(text: string): string {
  if (text.length <= SHOWN) return text;
  return `${text.slice(0, text.lastIndexOf(' ', SHOWN) + 1 || SHOWN).trimEnd()} ...`;
}
