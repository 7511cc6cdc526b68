import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { splitOf } from '../../src/questions/question-folder.js';
import { readStoryLine, type StoryLine } from '../../src/questions/story-line.js';
import { readStory } from '../../src/story/read-story.js';

const folder = 'training/data';
const kinds = readdirSync(folder)
  .filter((file) => file.endsWith('.jsonl'))
  .map((file) => file.replace('.jsonl', ''));

function linesOf(kind: string): readonly StoryLine[] {
  const lines = readFileSync(`${folder}/${kind}.jsonl`, 'utf8').trimEnd().split('\n');
  return lines.map((text, i) => {
    const read = readStoryLine(text);
    if (!read.ok) throw new Error(`${folder}/${kind}.jsonl:${i + 1}: ${read.reason}`);
    return read.line;
  });
}

const stories = new Map(kinds.map((kind) => [kind, linesOf(kind)]));
const all = [...stories.values()].flat();

/** What is odd about a story's questions, a line each; none where everything is verbatim and in its place. */
function oddities({ id, story, questions }: StoryLine): readonly string[] {
  const reading = readStory(story);
  if (!reading.ok) return [`${id} is no story: ${reading.problem.reason}`];
  const { paragraphs } = reading.story;
  return questions.flatMap(({ q, sentences, answer }) => {
    const texts = sentences.map(
      ({ paragraph, start, end }) =>
        paragraphs[paragraph - 1]?.sentences.find((one) => one.start === start && one.end === end)
          ?.text,
    );
    if (texts.includes(undefined)) return [`${id}: "${q}" points at no whole sentence`];
    const [best] = texts;
    const verbatim = best === undefined ? answer === '' : answer !== '' && best.includes(answer);
    return verbatim ? [] : [`${id}: the answer of "${q}" is not in its first sentence`];
  });
}

/** A row of the README's table: the kind, and how many stories and questions are of it. */
function rowOf(kind: string, lines: readonly StoryLine[]): string {
  const split = (name: string) => lines.filter(({ id }) => splitOf(id) === name).length;
  const questions = lines.flatMap((line) => line.questions);
  const asked = (by: string) => questions.filter((one) => one.by === by);
  const told = (by: string) => {
    const share = asked(by).filter(({ sentences }) => sentences.length > 0).length;
    return asked(by).length === 0 ? '' : `${Math.round((100 * share) / asked(by).length)} %`;
  };
  const cells = [
    kind,
    lines.length,
    split('train'),
    split('validation'),
    split('test'),
    asked('reader').length,
    told('reader'),
    asked('writer').length,
    told('writer'),
  ];
  return `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |');
}

describe('the training data', () => {
  it.each(kinds)(
    '%s: each place is a whole sentence, each answer verbatim in the first',
    (kind) => {
      expect((stories.get(kind) ?? []).flatMap(oddities)).toEqual([]);
    },
  );

  it.each(kinds)('%s: its stories are in the order of their ids', (kind) => {
    const ids = (stories.get(kind) ?? []).map(({ id }) => id);
    expect(ids).toEqual(ids.toSorted());
    expect(ids.filter((id) => !id.startsWith(`${kind}-`))).toEqual([]);
  });

  it('has each id and each text once, so that no story is in two splits', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ story }) => story.replace(/^---.*?---/su, ''))).size).toBe(
      all.length,
    );
  });

  it('has writers’ questions of train stories alone, behind the readers’', () => {
    const whose = all.map(({ id, questions }) => ({
      id,
      by: questions.map(({ by }) => by).join(' '),
    }));
    expect(whose.filter(({ by }) => by === '' || by.includes('writer reader'))).toEqual([]);
    expect(whose.filter(({ id, by }) => splitOf(id) !== 'train' && by.includes('writer'))).toEqual(
      [],
    );
  });

  it('has a teaser where readers asked', () => {
    const odd = all.filter(
      ({ teaser, questions }) => (teaser === '') === questions.some(({ by }) => by === 'reader'),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it('is as large as the README says', () => {
    const rows = [...stories].map(([kind, lines]) => rowOf(kind, lines));
    const table = readFileSync(`${folder}/README.md`, 'utf8')
      .split('\n')
      .filter((line) => /^\| [a-z]+ \| \d/u.test(line));
    expect(table).toEqual([...rows, rowOf('all', all)]);
  });
});
