import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/story/read-story.js';
import type { ReportedStatement } from '../../../src/story/types.js';

const quay = 'Mayor Ann Lee met farmer Tom Hill and council spokesman Bert Oak on the quay.';

function reportedIn(...paragraphs: readonly string[]): readonly ReportedStatement[] {
  const text = [quay, ...paragraphs].join('\n\n');
  const reading = readStory(`---\nheadline: A day in Marrow\n---\n\n${text}`);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return reading.story.reported;
}

/** Who says what, in a paragraph behind one that names Ann Lee, Tom Hill and Bert Oak. */
const told = (...paragraphs: readonly string[]): readonly (readonly [string, string])[] =>
  reportedIn(...paragraphs).map(({ text, speaker, source }) => [speaker || `“${source}”`, text]);

describe('a reported statement', () => {
  it('tells its clause with its place, its verb, its sentence and whose it is', () => {
    const sentence = 'On Monday Lee said in a letter that the ferry was too old to sail.';
    expect(reportedIn(`Rain fell. ${sentence}`)).toEqual([
      {
        kind: 'indirect',
        text: 'the ferry was too old to sail',
        speaker: 'Ann Lee',
        source: '',
        paragraph: 2,
        start: 47,
        end: 76,
        verb: 'said',
        context: sentence,
        medium: 'written',
      },
    ]);
  });

  it.each([
    ['Lee said that the ferry was old.', 'Ann Lee', 'the ferry was old'],
    ['Lee said the ferry was old.', 'Ann Lee', 'the ferry was old'],
    ['Lee told the farmers that the ferry was old.', 'Ann Lee', 'the ferry was old'],
    ['Lee told the farmers she was tired.', 'Ann Lee', 'she was tired'],
    ['Lee said on Monday that the ferry was old.', 'Ann Lee', 'the ferry was old'],
    ['The ferry was very old, Lee said.', 'Ann Lee', 'The ferry was very old'],
    ['The ferry was very old, said Lee.', 'Ann Lee', 'The ferry was very old'],
    ['The ferry, said Lee, was old.', 'Ann Lee', 'The ferry, said Lee, was old'],
    ['According to Lee, the ferry was old.', 'Ann Lee', 'the ferry was old'],
    ['The ferry was very old, according to Lee.', 'Ann Lee', 'The ferry was very old'],
    ['Lee, who has sailed it for years, said it was old.', 'Ann Lee', 'it was old'],
    ['Lee pointed out that the ferry was old.', 'Ann Lee', 'the ferry was old'],
    ['Lee dismissed the plan as too dear.', 'Ann Lee', 'dismissed the plan as too dear'],
    ['Lee warned of a long winter.', 'Ann Lee', 'warned of a long winter'],
    ['Lee called for a new ferry.', 'Ann Lee', 'called for a new ferry'],
    ['Lee announced the end of the ferry.', 'Ann Lee', 'announced the end of the ferry'],
  ])('is found in: %s', (sentence, speaker, text) => {
    expect(told(sentence)).toEqual([[speaker, text]]);
  });

  it('is one of several in a sentence, each up to where the next begins', () => {
    expect(
      told(
        'Lee said that the ferry was old and warned that it could sink, adding that nobody had listened, but Hill denied the whole claim.',
      ),
    ).toEqual([
      ['Ann Lee', 'the ferry was old'],
      ['Ann Lee', 'it could sink'],
      ['Ann Lee', 'nobody had listened'],
      ['Tom Hill', 'denied the whole claim'],
    ]);
  });

  it('is not the main clause behind the one in which it stands', () => {
    expect(told('After Lee said that the ferry was old, Hill sold it.')).toEqual([
      ['Ann Lee', 'the ferry was old'],
    ]);
  });

  it('goes on behind a comma where nobody else speaks, and ends where somebody does', () => {
    expect(
      told(
        'Lee said that while the ferry was old, the town must maintain it.',
        'While Lee says that the ferry is old, Hill says that it is new, as ferries go.',
      ),
    ).toEqual([
      ['Ann Lee', 'while the ferry was old, the town must maintain it'],
      ['Ann Lee', 'the ferry is old'],
      ['Tom Hill', 'it is new, as ferries go'],
    ]);
  });

  it('keeps the words that it quotes, and is none where it only quotes', () => {
    expect(told('Lee said the ferry would sail “as long as it can”. Hill said: “It can.”')).toEqual(
      [['Ann Lee', 'the ferry would sail “as long as it can”']],
    );
  });

  it.each([
    ['The Marrow Ferry Office said that the quay was closed.', 'The Marrow Ferry Office'],
    ['On Monday a senior official said that the quay was closed.', 'a senior official'],
    ['A spokesman for Lee said that the quay was closed.', 'A spokesman for Lee'],
    ['According to a report by the port, the quay was closed.', 'a report by the port'],
  ])('has the story’s words for who says it where that is no person: %s', (sentence, source) => {
    expect(told(sentence)).toEqual([[`“${source}”`, 'the quay was closed']]);
  });

  it('is of whom he, she or a role means', () => {
    expect(
      told(
        'Lee was late. She said that the ferry was old.',
        'The farmer said that it was not. When asked about Oak, he said that he knew him well.',
      ),
    ).toEqual([
      ['Ann Lee', 'the ferry was old'],
      ['Tom Hill', 'it was not'],
      ['Tom Hill', 'he knew him well'],
    ]);
  });

  it.each([
    'Lee would not say that the ferry was old.',
    'Lee never said that the ferry was old.',
    'If Lee says that the ferry is old, it is old.',
    'It was announced that the ferry was old.',
    'They said that the ferry was old.',
    'Did Lee say, or who said that the ferry was old?',
    'The two states that own the ferry met.',
    'Lee faces charges over the ferry on the river.',
    'The clerk who said that the ferry was old left with Lee.',
    'Lee said yes. Hill said so.',
  ])('is none in: %s', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  it.each([
    ['Lee said that the ferry was old.', 'said'],
    ['Lee said in a statement that the ferry was old.', 'written'],
    ['Lee wrote that the ferry was old.', 'written'],
    ['Lee tweeted that the ferry was old.', 'posted'],
    ['Lee wrote on Bluesky that the ferry was old.', 'posted'],
  ])('is said, written or posted: %s', (sentence, medium) => {
    expect(reportedIn(sentence).map((one) => one.medium)).toEqual([medium]);
  });
});
