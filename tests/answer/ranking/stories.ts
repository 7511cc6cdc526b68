import { indexed } from '../stories.js';

/** A long story with two closures, two repairs, two engineers and two offers to commuters. */
export const bridgeStory = indexed(`---
headline: Lindhaven closes its harbour bridge after diver finds crack
published: 2026-09-15
---

The harbour bridge of Lindhaven has been closed to all traffic since Sunday evening because a diver found a crack in one of its pillars. Some 28,000 cars a day have to take the tunnel at Morrow, which adds 40 minutes to the way into the city.

The crack is two metres long and runs through the third pillar from the north. “I could put my whole hand into it,” said Petra Olin, the diver.

City engineer Hanna Reeve ordered the closure within an hour. Her predecessor, Karl Osten, had called the bridge safe until 2040 when he retired in March.

Repairs will begin on October 5 and take seven months, Ms Reeve told the council on Monday. They will cost 11 million crowns, of which the state pays a third.

Mayor Ada Lind promised free ferries for commuters from Thursday. Her deputy, Tom Varga, had proposed to lower the fare of the buses instead.

“A free ferry that nobody can reach is no help to anybody,” Mr Varga said in the council. He wants the money to be spent on 60 extra buses.

Shopkeepers on the northern bank fear for their living. Iris Falk, who sells fish at the market, took 300 crowns on Monday; on a usual Monday she takes 2,000.

The hospital on the southern bank has moved two ambulances across the river. “We will not wait for a tunnel when a heart stops,” said Dr Noor Haddad, who leads the emergency ward.

What caused the crack is not yet known. Ms Reeve suspects the dredging of the harbour, which ended in June, but the firm Delta Marine, which dug the channel, denies this.

“Our ships never came closer than 50 metres to a pillar,” said Sven Aldo, a spokesman for Delta Marine. Divers inspect the pillars twice a year.

## Background

The bridge was opened in 1961 by Queen Maud. It was built by 400 workers and was then the longest in the country.

In 1987 a coal barge rammed the second pillar, killing two sailors. The bridge was shut for eleven weeks, and the damage cost 3 million crowns.

A group led by the teacher Olga Brandt has called for a second bridge since 2015. It has collected 9,000 signatures.
`);

/** A long story with two thefts, two suspects, two lawyers and two sums of millions. */
export const violinStory = indexed(`---
headline: Stolen violin found inside a piano after nine years
published: 2026-11-05
---

A violin that was stolen from the concert hall of Orlen in 2017 has been found inside an old piano in the village of Petwick. Police announced the find on Wednesday.

The instrument, made in 1734 by the master Carlo Menotti in Valdora, is worth 4 million euros. It has lost two strings but is otherwise unharmed.

Julian Marsh, a piano tuner, discovered it last Friday when he opened the piano to find out why its low notes sounded dull. “I thought somebody had left a cat in there,” Mr Marsh said.

The piano belongs to Edith Crane, a retired teacher, who bought it at an auction for 90 euros in 2019. She has not played it since her husband died.

Inspector Lena Bosch, who leads the inquiry, said that Mrs Crane was not a suspect. “She baked us a cake and asked whether we could tune the piano too,” Ms Bosch said.

The violin was played for twelve years by Mira Soltan, the first violinist of the Orlen orchestra. She wept when she held it again on Tuesday.

“I knew its voice after one note,” Ms Soltan said. She will play it in public on December 12, at the winter concert of the orchestra.

Two men were arrested over the theft in 2018, the night guard Pavel Dorn and the cloakroom attendant Otto Reiss. Mr Dorn was sentenced to three years in prison, while Mr Reiss was acquitted for lack of evidence.

Prosecutor Anton Weil wants to open the case again because fingerprints were found on the instrument. Sofia Klein, the lawyer of Mr Reiss, said that her client had nothing to fear.

The insurer Halden paid the orchestra 3.2 million euros after the theft. It now owns the violin and has offered to lend it to the orchestra for a single euro a year.

## Background

The violin vanished during a fire alarm on the evening of May 4, 2017. About 1,100 people had to leave the hall, and when Ms Soltan came back to her room eight minutes later, the case was empty.

An earlier theft, in 1998, was never solved. A cello worth 200,000 euros was taken from the same hall and has not been seen again.
`);
