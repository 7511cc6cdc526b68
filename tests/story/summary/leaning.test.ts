import { describe, expect, it } from 'vitest';
import { leansBack } from '../../../src/story/summary/leaning.js';

describe('leansBack', () => {
  it.each([
    'He sailed to Lunnoy.',
    '“They sailed to Lunnoy,” said Runa Holt.',
    'But the ferry sailed.',
    'That was the end of the ferry.',
    'The two met in Lunnoy.',
    'One of them met Runa Holt.',
    'Runa Holt met both of them in Lunnoy.',
    'In other words, the ferry sailed.',
    'If that is so, the ferry sails.',
    'In school, he sang.',
    'When he arrived, Runa Holt sang.',
    '“The ferry sails,” she said.',
    'The ferry sails,” said Runa Holt.',
    'With its bell ringing, the ferry sailed.',
  ])('finds that this needs another sentence: %s', (sentence) => {
    expect(leansBack(sentence)).toBe(true);
  });

  it.each([
    'Runa Holt said she had sailed to Lunnoy.',
    'The captain said he had sailed.',
    'A jogger was hit while he crossed the road.',
    'In Lunnoy, Runa Holt sold her ferry.',
    'The ferry lost its bell.',
    'Many sailors said they had slept.',
    'The ferry sails “when he comes”, said Runa Holt.',
    'Heather Moor sang.',
    'Italy won.',
  ])('finds that this stands by itself: %s', (sentence) => {
    expect(leansBack(sentence)).toBe(false);
  });
});
