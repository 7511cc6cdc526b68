import { ferryStory, libraryStory, truceStory, whaleStory } from '../stories.js';
import { asked, type RankedQuestion } from './ranked-question.js';
import { bridgeStory, violinStory } from './stories.js';

/** Questions for what somebody said, and for who said something. */
export const quotes: readonly RankedQuestion[] = [
  ...asked(
    bridgeStory,
    // the quotation, without its comma; then the crack that it is about
    ['What did Petra Olin say?', 'answer 2.2 (I could put my whole hand into it), 2.1, 3.1'],
    // the doctor's, not the fishmonger's trouble
    [
      'What did Dr Haddad say?',
      'answer 8.2 (We will not wait for a tunnel when a heart stops), 8.1, 9.1',
    ],
    // the quotation, then what the story says of the same divers and the same firm
    [
      'what did sven aldo say about the ships',
      'answer 10.1 (Our ships never came closer than 50 metres to a pillar), 10.2, 9.2',
    ],
    // his quotation before his proposal, which is not told as his words
    [
      'what did tom varga say',
      'answer 6.1 (A free ferry that nobody can reach is no help to anybody), 5.2, 5.1',
    ],
    [
      'What did Mr Varga say about the ferry?',
      'answer 6.1 (A free ferry that nobody can reach is no help to anybody), 5.2, 6.2',
    ],
    // the speaker, not the mayor who promised that ferry
    ['Who said “A free ferry that nobody can reach”?', 'answer 6.1 (Mr Varga), 6.2, 5.1'],
  ),
  ...asked(
    violinStory,
    // what he said, then what made him say it
    [
      'What did Julian Marsh say?',
      'answer 3.2 (I thought somebody had left a cat in there), 3.1, 2.2',
    ],
    // her own words; then words about somebody else's
    ['what did ms soltan say', 'answer 7.1 (I knew its voice after one note), 5.2, 11.2'],
    // the speaker; then what she will do
    ['Who said “I knew its voice after one note”?', 'answer 7.1 (Ms Soltan), 7.2, 3.1'],
    // thought is said too
    ['who thought of a cat', 'answer 3.2 (Mr Marsh), 3.1, 4.1'],
    // an indirect quote: the inspector, not Mrs Crane
    ['who said that mrs crane was not a suspect', 'answer 5.1 (Lena Bosch), 5.2, 4.1'],
    // by her office, of two things that she said the one about the cake
    [
      'What did the inspector say about the cake?',
      'answer 5.2 (She baked us a cake and asked whether we could tune the piano too), 5.1, 6.1',
    ],
  ),
  ...asked(
    ferryStory,
    // the quote, not the sentence with the full name
    [
      'What did Mara Quist say?',
      'answer 4.3 (I have eleven sacks left and four hundred customers), 4.2, 4.1',
    ],
    // the quote about the topic asked for, not the indirect one before it
    [
      'what did vasko say about the dark',
      'answer 2.2 (Nobody works in the dark for nothing), 2.1, 3.1',
    ],
  ),
  ...asked(
    libraryStory,
    // her words, then her work
    [
      'What did Oda Feld say?',
      'answer 3.1 (We saved the atlas first, because there is only one in the world), 2.1, 2.2',
    ],
  ),
  ...asked(
    whaleStory,
    // the quote, then what he did
    [
      'What did Jonas Eide say?',
      'answer 4.2 (A whale is a guest, and guests have right of way), 4.1, 3.3',
    ],
    // the first of two quotes in a row, then the second
    ['What did Dr Holt say?', 'answer 3.2 (It answered us after twenty minutes), 3.3, 6.1'],
  ),
  ...asked(
    truceStory,
    // what the question repeats stands in the quotation, not in the sentence before it
    ['Who said that nobody has fired since Friday?', 'answer 1.2 (Mr Qaddari), 1.1, 2.1'],
  ),
];
