import { describe, expect, it } from 'vitest';
import { isFurniture } from '../../../src/library/page/page-furniture.js';

describe('a line among an article’s paragraphs', () => {
  it.each([
    'Advertisement',
    'ADVERTISEMENT',
    'Story continues below advertisement',
    'Share this article',
    'Comments',
    'Read more: Ferry strike enters its second week',
    'ALSO READ | Old mill to become a school',
    'Related: Who paid for the bridge?',
    'Sign up for our morning newsletter, The Elm at Eight.',
    'Follow us on WhatsApp and never miss a story.',
    'Get the Courier in your inbox every day',
    'Published 6 October 2026',
    'Last updated at 9:30 on Tuesday',
    '4 min read',
    '2 hours ago',
    'By Nils Aker and Ida Rask',
    '(Reporting by Nils Aker in Tarnbrook; Editing by Ida Rask)',
    'Photo: Ida Rask',
    'Photograph by Ida Rask.',
    'Image source, Tarnbrook Council',
    'The bridge of Tarnbrook on Monday. (Ida Rask/Elm Pictures)',
    'The mayor at the bridge. (Handout photo)',
    'The mayor at the bridge. Nils Aker via Reuters',
    '© 2026 The Elm Courier',
    'All rights reserved.',
  ])('is none of its sentences: %s', (line) => {
    expect(isFurniture(line)).toBe(true);
  });

  it.each([
    'Share prices fell on Monday.',
    'Comments by the mayor angered the council.',
    'Related costs were paid by the town.',
    'Subscribers of the mill may vote in May.',
    'By Monday, the bridge was open again.',
    'By Monday the ferry had stopped, said Nils Aker.',
    'Published in 1912, the book made the town known.',
    'Photographs of the bridge were sold for 200 crowns.',
    'Photographs by the dozen lay on the mayor’s desk when the police came, she said. Nobody took them.',
    'The council (and the mayor) agreed.',
    'The vote (12 to 9) ended at 9:30.',
    'Images of the flood went around the world.',
    '“Sign up,” the captain told them.',
    'Watch keepers on the tower saw the fire first.',
    'The news came via Reuters, the mayor said.',
    'Two hours ago nobody knew.',
    'Copyrighted maps were burnt.',
  ])('is a sentence of it: %s', (line) => {
    expect(isFurniture(line)).toBe(false);
  });
});
