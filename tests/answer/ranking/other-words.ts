import { libraryStory } from '../stories.js';
import { asked, type RankedQuestion } from './ranked-question.js';
import { bridgeStory, violinStory } from './stories.js';

/** Questions in other words than the story's, and questions with slips. */
export const otherWords: readonly RankedQuestion[] = [
  ...asked(
    bridgeStory,
    // shutting is a closure
    ['Which engineer shut it?', 'answer 3.1 (City engineer Hanna Reeve), 12.2, 3.2'],
    // cheaper is a lower fare; the extra buses are another wish of his
    ['Who proposed cheaper buses?', 'answer 5.2 (Tom Varga), 5.1, 6.1'],
    // in charge is leading, of an emergency ward
    ['Who is in charge of emergencies?', 'answer 8.2 (Noor Haddad), 8.1, 5.2'],
  ),
  ...asked(
    violinStory,
    // to borrow is what lending is for the other side; not what the insurer paid
    ['what does it cost the orchestra to borrow it', 'answer 10.2 (single euro a year), 10.1, 7.2'],
    // a tuner is an expert for pianos
    ['which expert opened the piano', 'answer 3.1 (Julian Marsh), 9.1, 4.1'],
    // a blaze is a fire, and an alarm goes off when it rings
    ['When did the blaze alarm ring?', 'answer 11.1 (evening of May 4, 2017), 11.2, 3.1'],
  ),
  // established is founded
  ...asked(libraryStory, ['who established the library', 'answer 6.1 (a brewer), 5.1, 1.1']),
  // slips of the finger: the same as without
  ...asked(
    bridgeStory,
    ['how many singatures', 'answer 13.2 (9,000), 13.1, 4.2'],
    ['who promissed free ferrys', 'answer 5.1 (Ada Lind), 6.1, 5.2'],
    ['what did petar olin say', 'answer 2.2 (I could put my whole hand into it), 2.1, 3.1'],
  ),
  ...asked(
    violinStory,
    ['wher was it found', 'answer 1.1 (an old piano in the village of Petwick), 9.1, 1.2'],
    ['how long did mira soltan paly it', 'answer 6.1 (twelve years), 11.2, 7.1'],
    [
      'what did julien marsh say',
      'answer 3.2 (I thought somebody had left a cat in there), 3.1, 4.1',
    ],
    ['who was aquitted', 'answer 8.2 (Mr Reiss), 8.1, 9.1'],
  ),
];
