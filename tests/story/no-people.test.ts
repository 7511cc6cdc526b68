import { describe, expect, it } from 'vitest';
import { named, peopleIn } from './people-in.js';

describe('somebody named first in a short paragraph', () => {
  it.each([
    'By Tuesday Mayor Tom Hill had left.',
    'By the sea, Tom Hill said no.',
    'Mayor Tom Hill wrote on Twitter that it was late.',
    'Two deaths were reported from Osen, Tom Hill said.',
    'Tom Hill contributed to the fund.',
    'Support our bell, said Tom Hill.',
    'Picture a bell, said Tom Hill.',
  ])('is a person: %s', (paragraph) => {
    expect(peopleIn('The bell rang.', paragraph, 'It was late.').map(({ name }) => name)).toEqual([
      'Tom Hill',
    ]);
  });
});

describe('what is no person', () => {
  it.each([
    ['organisations', 'The Thomas Moor Foundation and the Green Party met the Harbour Council.'],
    ['a hospital and a church', 'Saint Mary’s Hospital stands by St. Paul’s Church.'],
    ['a company that says something', 'Keldman Sachsen said profits rose in Hong Kong.'],
    ['a country that says something', 'Sri Lanka said no. Burkina Faso and El Salvador agreed.'],
    ['a company', 'The energy company Osen Power said no. Osen Power said yes.'],
    ['places', 'Mount Edith, Lake Victoria, North Carolina and Fort Henry are far.'],
    ['streets', 'Amber Road, Charles Bridge and Victoria Station were shut.'],
    ['a law', 'The Anna Moor Act and the Keld Amendment were passed.'],
    ['ships', 'The ferry Maria Lund, the HMS Tom Hill and the Anna Karin sank.'],
    ['a storm', 'Hurricane Anna and Storm Bill passed.'],
    ['awards', 'He won the Martin Keld Award and the Anna Moor Prize.'],
    ['a title of a work', 'Everybody read “Anna Karen” and “Harry Pott”.'],
    ['a photo credit', 'Paul Stern via Getty Images.'],
    ['a photo credit of an agency', 'Tom Hill/AP'],
    ['a photo credit in a caption', 'The quay at dawn. Photo: Tom Hill'],
    ['a byline', 'By Tom Hill, Marrow Correspondent'],
    ['who reported', 'Reporting by Tom Hill; editing by Ann Lee'],
    ['a newsletter', 'Sign up for our newsletter, The Morning Lantern with Tom Hill'],
    ['a podcast', 'Listen to Tom Hill on our podcast every morning.'],
    ['an account to follow', 'Follow Nora Quill on Twitter.'],
    ['a headline', 'Mayor Tom Hill Opens Bridge As Thousands Cheer In Rain'],
  ])('%s', (_, paragraph) => {
    expect(peopleIn('The bell rang.', paragraph, 'It was late.')).toEqual([]);
  });

  it('the author, where a note at the end tells of them', () => {
    expect(peopleIn('The bell rang.', 'Tom Hill is a reporter for the Marrow Lantern.')).toEqual(
      [],
    );
  });

  it('a credit at the end of a caption, though it is told of others', () => {
    expect(
      named(
        peopleIn('The bell rang.', 'Mayor Ann Lee rings the bell. (Photo by Tom Hill)', 'End.'),
      ),
    ).toEqual([]);
  });
});
