import { ciderStory, libraryStory, truceStory } from '../stories.js';
import { asked, type RankedQuestion } from './ranked-question.js';
import { bridgeStory, violinStory } from './stories.js';

/** Questions in other forms: fragments, imperatives, indirect questions, yes or no. */
export const forms: readonly RankedQuestion[] = [
  // fragments: a noun says what is asked for
  ...asked(
    bridgeStory,
    // a number of people; then the bridge that they built
    ['number of workers?', 'answer 11.2 (400), 11.1, 12.1'],
    // a name, not the number of cars before it
    ['name of the tunnel?', 'answer 1.2 (Morrow), 8.2, 1.1'],
  ),
  ...asked(
    violinStory,
    // a date to come, not the date when the police told of the find
    ['date of the concert?', 'answer 7.2 (December 12), 1.1, 6.1'],
    // the tuner; then what he said
    ['name of the tuner?', 'answer 3.1 (Julian Marsh), 3.2, 2.2'],
    // who owns it; then those who would tune it
    ['owner of the piano?', 'answer 4.1 (Edith Crane), 5.2, 3.1'],
  ),
  // imperatives: what the person wants told, not the telling
  ...asked(
    bridgeStory,
    [
      'explain why it was closed',
      'answer 1.1 (a diver found a crack in one of its pillars), 1.2, 11.1',
    ],
    // cars, then the closure that concerns them, then buses
    ['give me the number of cars', 'answer 1.2 (28,000), 1.1, 6.2'],
  ),
  ...asked(
    violinStory,
    [
      'Tell me where the violin was found.',
      'answer 1.1 (an old piano in the village of Petwick), 9.1, 6.1',
    ],
    ['explain why mr reiss was acquitted', 'answer 8.2 (for lack of evidence), 9.2, 8.1'],
  ),
  // indirect questions get what the plain ones get
  ...asked(
    bridgeStory,
    ['do you know when the bridge was opened?', 'answer 11.1 (1961), 1.1, 11.2'],
    ['Do you know how often divers inspect the pillars?', 'answer 10.2 (twice a year), 10.1, 1.1'],
  ),
  ...asked(
    violinStory,
    // its maker, then its state
    ['could you tell me who made the instrument', 'answer 2.1 (Carlo Menotti), 2.2, 9.1'],
    ['I would like to know who leads the inquiry', 'answer 5.1 (Inspector Lena Bosch), 5.2, 9.1'],
  ),
  // yes or no: the clause that tells
  ...asked(
    bridgeStory,
    // the promise, then the voice against it, then the other proposal
    [
      'are the ferries free',
      'answer 5.1 (Mayor Ada Lind promised free ferries for commuters from Thursday), 6.1, 5.2',
    ],
    // these repairs, not the damage of 1987 in the same words
    [
      'Will the repairs cost 11 million crowns?',
      'answer 4.2 (They will cost 11 million crowns), 12.2, 4.1',
    ],
    // it ended, and the sentences around are about what it may have done
    [
      'has the dredging ended?',
      'answer 9.2 (the dredging of the harbour, which ended in June), 9.1, 10.1',
    ],
    // that it is not known
    [
      "Is the crack's cause known?",
      'answer 9.1 (What caused the crack is not yet known), 9.2, 2.1',
    ],
  ),
  ...asked(
    violinStory,
    // the story says no; then her cake, then her piano
    ['Is Mrs Crane a suspect?', 'answer 5.1 (Mrs Crane was not a suspect), 5.2, 4.1'],
    // the theft of 1998, then the same theft's cello, then the arrests of the other
    [
      'was the earlier theft solved',
      'answer 12.1 (An earlier theft, in 1998, was never solved), 12.2, 8.1',
    ],
  ),
  // the story says no
  ...asked(truceStory, [
    'Has the plan been signed?',
    'answer 3.1 (the plan was not yet signed), 3.2, 2.2',
  ]),
  ...asked(ciderStory, [
    'did jonas rask ask for rent',
    'answer 4.1 (Jonas Rask asked for no rent), 2.1, 4.2',
  ]),
  ...asked(libraryStory, [
    'could the founder read',
    'answer 6.1 (a brewer who could not read), 4.2, 5.2',
  ]),
];
