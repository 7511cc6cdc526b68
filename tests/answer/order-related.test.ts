import { expect, it } from 'vitest';
import { orderRelated } from '../../src/answer/order-related.js';
import { whaleStory } from './stories.js';

const bakery = { headline: 'Bakery in Velden wins a prize', url: '' };
const brewery = {
  headline: 'Brewery builds a tower near the harbour',
  url: 'https://example.org/brewery',
};
const herring = { headline: 'Herring shoal enters Skarvik harbour', url: '' };
const weather = { headline: 'Rain expected', url: '' };
const story = { ...whaleStory.story, related: [bakery, brewery, herring, weather] };

it('GIVEN no topic THEN those come first of whose words the story uses most', () => {
  expect(orderRelated(story)).toEqual([
    { related: herring, close: true },
    { related: brewery, close: true },
    { related: weather, close: true },
    { related: bakery, close: false },
  ]);
});

it('GIVEN a topic THEN what is close to it comes first, the others in the story’s order', () => {
  expect(orderRelated(story, 'the prise of a bakery')).toEqual([
    { related: bakery, close: true },
    { related: brewery, close: false },
    { related: herring, close: false },
    { related: weather, close: false },
  ]);
});

it('GIVEN a topic to which none is close THEN the story’s order', () => {
  expect(orderRelated(story, 'parliament elections')).toEqual(
    [bakery, brewery, herring, weather].map((related) => ({ related, close: false })),
  );
});

it('GIVEN a story without related headlines THEN none', () => {
  expect(orderRelated({ ...story, related: [] }, 'bakery')).toEqual([]);
});
