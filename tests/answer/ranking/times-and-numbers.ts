import { ciderStory, ferryStory, libraryStory, millStory, whaleStory } from '../stories.js';
import { asked, type RankedQuestion } from './ranked-question.js';
import { bridgeStory, violinStory } from './stories.js';

/** Questions for times, durations, amounts and counts; each story has a second one that would fit. */
export const timesAndNumbers: readonly RankedQuestion[] = [
  ...asked(
    bridgeStory,
    // closed this week, not in 1987; then what it brought, then the bridge's other date
    ['When was the bridge closed?', 'answer 1.1 (Sunday evening), 1.2, 11.1'],
    // opened in 1961; the closure is the bridge's other event with a date
    ['when was the bridge opened?', 'answer 11.1 (1961), 1.1, 11.2'],
    // a duration, not the date in the same sentence; then the costs, and the detour's 40 minutes
    ['How long will the repairs take?', 'answer 4.1 (seven months), 1.2, 2.1'],
    // the closure of 1987, which has a duration; its cause comes next
    ['how long was the bridge shut', 'answer 12.2 (eleven weeks), 12.1, 2.1'],
    // a length, not a duration; then the sentences about the crack
    ['How long is the crack?', 'answer 2.1 (two metres), 9.1, 2.2'],
    // workers, not sailors; then the bridge's opening, then those whom it cost their lives
    ['How many workers built the bridge?', 'answer 11.2 (400), 11.1, 12.1'],
    // cars, not minutes
    ['how many cars cross the bridge every day', 'answer 1.2 (28,000), 1.1, 12.2'],
    // the buses that he wants more of; then his reason, then the buses whose fare he would lower
    ['How many extra buses does Varga want?', 'answer 6.2 (60), 6.1, 5.2'],
    // signatures, not the year beside them
    ['How many signatures have been collected?', 'answer 13.2 (9,000), 13.1, 12.2'],
    // of two amounts the one of that Monday, not the usual one
    ['How much did Iris Falk take on Monday?', 'answer 7.2 (300 crowns), 4.1, 7.1'],
    // when he retired, not until when he called the bridge safe
    ['When did Karl Osten retire?', 'answer 3.2 (March), 3.1, 4.1'],
    // a month behind the end; the sentences around it are about the same dredging
    ['When did the dredging end?', 'answer 9.2 (June), 9.1, 10.1'],
    // the ferries, then those who speak against them
    ['From when are the ferries free?', 'answer 5.1 (Thursday), 6.1, 5.2'],
    // those killed by the barge; then the damage that it did
    ['How many sailors died in 1987?', 'answer 12.1 (two), 12.2, 11.2'],
    // a year behind the accident, not the weeks behind the closure
    ['When did a coal barge ram the pillar?', 'answer 12.1 (1987), 12.2, 10.2'],
    // how often, not how close; the closure of the first sentence comes after the firm's word on pillars
    ['how often do divers inspect the pillars', 'answer 10.2 (twice a year), 10.1, 1.1'],
  ),
  ...asked(
    violinStory,
    // the year, not the price in the same sentence; then the other sentences about her and it
    ['When did Edith Crane buy the piano?', 'answer 4.1 (2019), 5.1, 4.2'],
    // "she" and "pay" fit the insurer and the inquiry too, but there the piano is missing
    ['How much did she pay for the piano?', 'answer 4.1 (90 euros), 10.1, 5.2'],
    // the cello, not the violin whose worth is told in the same words
    ['How much was the cello worth?', 'answer 12.2 (200,000 euros), 2.1, 12.1'],
    // years, not the eight minutes of the alarm
    ['How long did Mira Soltan play the violin?', 'answer 6.1 (twelve years), 11.2, 6.2'],
    // those who left, then why, then the hall of the first sentence
    ['How many people had to leave the hall?', 'answer 11.2 (1,100), 11.1, 1.1'],
    // the concert to come; then who played it, then what was not played
    ['When will she play it in public?', 'answer 7.2 (December 12), 6.1, 4.2'],
    // the arrests; then the sentences
    ['When were the two men arrested?', 'answer 8.1 (2018), 8.2, 2.2'],
    // the day of the find, not the day when the police told of it
    ['what day did Julian Marsh discover it', 'answer 3.1 (Friday), 3.2, 1.2'],
    // minutes that are counted, beside the one who came back
    ['How many minutes later did Ms Soltan come back?', 'answer 11.2 (eight), 7.1, 11.1'],
  ),
  ...asked(
    ferryStory,
    // a number beside the noun that is counted, not the date in the same sentence
    ['How many sailors have left their ships?', 'answer 1.2 (340), 1.1, 2.1'],
    // two strikes: the one over pensions is told in the background section; the next tells how long a strike may last
    ['How long did the strike over pensions last?', 'answer 6.2 (six weeks), 5.2, 1.1'],
    // a year, not the year of the strike over pensions beside it
    ['Since when has Ostrel Lines carried passengers?', 'answer 6.1 (1954), 3.1, 6.2'],
    // the day of the meeting, not the 30 days after it
    ['When is the meeting at the town hall?', 'answer 5.1 (Thursday), 5.2, 2.2'],
    // the rise, then its refusal
    ['How much of a rise did Brill offer?', 'answer 3.1 (4 percent), 3.2, 2.2'],
  ),
  ...asked(
    libraryStory,
    // an amount, not the year in the same sentence
    ['How much is the atlas worth?', 'answer 3.2 (900,000 crowns), 3.1, 5.2'],
    // the same sentence, now its year
    ['When was the atlas drawn?', 'answer 3.2 (1612), 3.1, 4.1'],
    // books under water, not books in a chain of hands
    ['How many books stood under water?', 'answer 1.2 (12,000), 1.1, 2.1'],
    // the duration of drying; then where the books are frozen before
    ['How long will drying take?', 'answer 4.2 (two years), 4.1, 5.1'],
  ),
  ...asked(
    whaleStory,
    // a length, not a duration; then the whale's way home
    ['How long is the whale?', 'answer 2.1 (nine metres), 6.1, 1.1'],
    // from when to when, not how long something else took
    ['when was the port closed', 'answer 4.1 (Wednesday to Sunday), 4.2, 1.1'],
  ),
  ...asked(
    ciderStory,
    // in Korsby, not in Tarn
    ['How much does the firm pay in Korsby?', 'answer 6.2 (300,000 crowns), 5.1, 5.2'],
    // in Tarn, not in Korsby
    ['How much did it offer in Tarn?', 'answer 6.3 (40,000 crowns), 6.2, 6.1'],
  ),
  ...asked(
    millStory,
    // visitors, then the other number of that day
    ['How many visitors came to the mill?', 'answer 3.1 (300), 3.2, 1.1'],
  ),
];
