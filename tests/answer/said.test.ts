import { expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.js';
import { indexStory, type StoryIndex } from '../../src/answer/story-index.js';
import { loadModel } from '../../src/library/load-model.js';
import { readStory } from '../../src/story/read-story.js';

const market: StoryIndex = indexed(`---
headline: Fish market of Velm closes
people:
  - name: Arvid Stolt
    role: harbour master
  - name: Nora Tamm
    role: fishmonger
  - name: Ilse Brandt
    role: architect
---

The fish market of Velm closes in May. Arvid Stolt, the harbour master of the town, called the roof a danger for every stall.

“My grandmother sold herring at this very table,” said Nora Tamm. The town has hired Ilse Brandt, an architect from Korsby, for a new hall.
`);

function indexed(text: string): StoryIndex {
  const reading = readStory(text);
  if (!reading.ok) throw new Error(reading.problem.reason);
  return indexStory(reading.story, loadModel());
}

const said = (question: string) => {
  const { kind, passages } = answerQuestion(market, question);
  return [kind, passages[0]?.sentence];
};

test('GIVEN somebody who is quoted THEN what they say is the quotation', () => {
  expect(said('What did Nora Tamm say?')).toEqual([
    'answer',
    '“My grandmother sold herring at this very table,” said Nora Tamm.',
  ]);
});

test('GIVEN somebody whose words are reported THEN what they say is that sentence', () => {
  expect(said('What did Arvid Stolt say?')).toEqual([
    'answer',
    'Arvid Stolt, the harbour master of the town, called the roof a danger for every stall.',
  ]);
});

test('GIVEN somebody of whom the story tells no words THEN no sentence is given as what they say', () => {
  expect(said('What did Ilse Brandt say?')).toEqual([
    'passages',
    'The town has hired Ilse Brandt, an architect from Korsby, for a new hall.',
  ]);
});
