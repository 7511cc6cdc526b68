import { ciderStory, ferryStory, libraryStory, treatyStory, truceStory } from '../stories.js';
import { asked, type RankedQuestion } from './ranked-question.js';
import { bridgeStory, violinStory } from './stories.js';

/** Questions for people and firms; each story has somebody else of a similar role. */
export const people: readonly RankedQuestion[] = [
  ...asked(
    bridgeStory,
    // who promised them, then who speaks against them, then who proposed something else
    ['Who promised free ferries?', 'answer 5.1 (Ada Lind), 6.1, 5.2'],
    // a queen, not the bridge's builders
    ['Which queen opened the bridge?', 'answer 11.1 (Queen Maud), 11.2, 1.1'],
    // the leader of the group, not of the ward
    ['Who leads the group for a second bridge?', 'answer 13.1 (Olga Brandt), 8.2, 12.2'],
    // a firm, not the engineer in the same sentence
    ['which firm dug the channel?', 'answer 9.2 (Delta Marine), 9.1, 10.1'],
    // the spokesman, then the firm that he speaks for
    ['who said that the ships never came close to a pillar', 'answer 10.1 (Sven Aldo), 10.2, 1.1'],
  ),
  ...asked(
    violinStory,
    // the other of the two accused in the same sentence; then their arrests
    ['Who was sentenced to prison?', 'answer 8.2 (Mr Dorn), 8.1, 9.1'],
    ['Who was acquitted?', 'answer 8.2 (Mr Reiss), 8.1, 9.1'],
    // a case at court, not the empty case of the violin
    ['Who wants to open the case again?', 'answer 9.1 (Anton Weil), 9.2, 11.2'],
    // the tuner with a name, not the find without one
    ['who discovered it', 'answer 3.1 (Julian Marsh), 3.2, 1.1'],
    // its maker, not its player
    ['Who made the violin?', 'answer 2.1 (Carlo Menotti), 6.1, 10.2'],
    // who leads the inquiry, with her title
    ['Who leads the inquiry?', 'answer 5.1 (Inspector Lena Bosch), 5.2, 4.2'],
    // the orchestra of the violinist; then the orchestra's concert
    ['Which orchestra does Mira Soltan play in?', 'answer 6.1 (Orlen orchestra), 7.2, 7.1'],
  ),
  ...asked(
    ferryStory,
    // a person, not the company that stands closer to the verb
    ['Who offered a rise?', 'answer 3.1 (Tomas Brill), 3.2, 2.2'],
    // who closed it; the sentences around are about the same need
    ['who closed her shop', 'answer 4.2 (Mara Quist), 4.3, 4.1'],
  ),
  ...asked(
    libraryStory,
    // nobody with a name
    ['Who founded the library?', 'answer 6.1 (a brewer), 5.1, 1.1'],
    // of a librarian and her helpers the one with a name
    ['who carried the volumes to the attic', 'answer 2.1 (Oda Feld), 2.2, 1.2'],
    // the mayor of the move; then what it costs
    ['who wants to move the library', 'answer 5.1 (Bruno Hask), 5.2, 4.2'],
  ),
  ...asked(
    truceStory,
    // not the mediator, who speaks of beginning again
    ['who called the truce a beginning', 'answer 2.1 (Danylo Zelinskyy), 1.2, 2.2'],
  ),
  ...asked(
    treatyStory,
    // who did not, though two sentences tell who did
    ['Who did not take part in the talks?', 'answer 2.1 (Nora Pell), 1.2, 2.2'],
    // the fisherman, then who spoke before him
    ['who has fished since he was ten', 'answer 5.2 (Samir Qadir), 5.1, 4.1'],
  ),
  ...asked(
    ciderStory,
    // the judge; then what she set the firm
    ['Who ruled that the insurance must pay?', 'answer 5.1 (Lior Vent), 5.2, 4.2'],
  ),
];
