import { ciderStory, ferryStory, libraryStory, millStory, whaleStory } from '../stories.js';
import { asked, type RankedQuestion } from './ranked-question.js';
import { bridgeStory, violinStory } from './stories.js';

/** Questions for why and for where. */
export const causesAndPlaces: readonly RankedQuestion[] = [
  ...asked(
    bridgeStory,
    // the clause behind "because"; then what the closure brought
    [
      'Why was the bridge closed?',
      'answer 1.1 (a diver found a crack in one of its pillars), 1.2, 11.1',
    ],
    // a tunnel's place, not the two that speak of tunnels or of traffic
    ['Where is the tunnel?', 'answer 1.2 (Morrow), 8.2, 1.1'],
    // the market, not the bank of the river in the sentence before
    ['Where does Iris Falk sell fish?', 'answer 7.2 (the market), 7.1, 8.1'],
    ['which tunnel do the cars take', 'answer 1.2 (Morrow), 1.1, 8.2'],
  ),
  ...asked(
    violinStory,
    // of two fates in one sentence the reason of the second
    ['Why was Mr Reiss acquitted?', 'answer 8.2 (for lack of evidence), 9.2, 8.1'],
    // the clause behind "because"
    [
      'why does the prosecutor want to open the case again',
      'answer 9.1 (fingerprints were found on the instrument), 9.2, 11.2',
    ],
    // where it was found, not where it was stolen
    [
      'Where was the violin found?',
      'answer 1.1 (an old piano in the village of Petwick), 9.1, 6.1',
    ],
    ['In which village was it found?', 'answer 1.1 (Petwick), 1.2, 9.1'],
    // where it was made
    ['Where was it made?', 'answer 2.1 (Valdora), 2.2, 1.2'],
  ),
  ...asked(
    ferryStory,
    // the clause behind "because"; then the offer itself
    [
      'Why did the union turn the offer down?',
      'answer 3.2 (it did not cover the night shifts), 3.1, 2.1',
    ],
  ),
  ...asked(
    libraryStory,
    // the cause inside a quotation ends with it
    ['Why did they save the atlas first?', 'answer 3.1 (there is only one in the world), 3.2, 2.2'],
    // the town, then how long it takes
    ['Where are the wet books being frozen?', 'answer 4.1 (Korsby), 4.2, 1.2'],
    // where to, not where from
    [
      'Where should the library move?',
      'answer 5.1 (the old railway station on the hill), 5.2, 6.1',
    ],
  ),
  ...asked(
    whaleStory,
    // a cause that no "because" marks
    [
      'Why could the whale not leave?',
      'answer 2.2 (A chain across the entrance then kept it from leaving), 1.1, 3.1',
    ],
    ['Where are its feeding grounds?', 'answer 6.1 (Iceland), 6.2, 5.2'],
  ),
  ...asked(
    ciderStory,
    // what he gets and why, then what he asked for
    ['Why does Jonas Rask get two barrels?', 'answer 4.2 (he refused all money), 4.1, 2.1'],
    // the mill in Tarn, not the cider works that burned down too
    ['where did a mill burn down', 'answer 6.3 (Tarn), 1.1, 6.2'],
  ),
  ...asked(
    millStory,
    // the town of the dance, not of the mill
    ['where did children dance', 'answer 1.2 (Brunwick), 1.1, 2.1'],
  ),
];
