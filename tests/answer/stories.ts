import { indexStory, type StoryIndex } from '../../src/answer/story-index.js';
import { loadModel } from '../../src/library/load-model.js';
import { readStory } from '../../src/story/read-story.js';

const model = loadModel();

/** A story written for these tests, read and indexed. Throws where it cannot be read: then the test is wrong. */
export function indexed(text: string): StoryIndex {
  const reading = readStory(text);
  if (!reading.ok) throw new Error(`line ${reading.problem.line}: ${reading.problem.reason}`);
  return indexStory(reading.story, model);
}

export const ferryStory = indexed(`---
headline: Ferry strike on Ostrel enters its second week
published: 2026-03-12
people:
  - name: Ingrid Vasko
    role: union leader
    aliases: [Ms Vasko]
  - name: Tomas Brill
    role: director of Ostrel Lines
    aliases: [Mr Brill]
  - name: Mara Quist
    role: baker
    aliases: [Ms Quist]
---

The strike of the ferry crews on the island of Ostrel went into its second week on Monday. Some 340 sailors have left their ships since March 2, and only the hospital boat still sails.

Ingrid Vasko, the union leader, said that the crews would not return before the company paid for night shifts. “Nobody works in the dark for nothing,” Ms Vasko told a meeting in the harbour of Lunde.

Tomas Brill, the director of Ostrel Lines, offered a rise of 4 percent on Friday. The union turned it down within two hours because it did not cover the night shifts.

The island is running short of flour and diesel. Mara Quist, a baker in the village of Hamre, has closed her shop for three days. “I have eleven sacks left and four hundred customers,” Ms Quist said.

The government in Tarn wants to bring both sides together at the town hall on Thursday. If the talks fail, a judge could end the strike after 30 days.

## Background

Ostrel Lines has carried passengers to the island since 1954. In 2019 a strike over pensions lasted six weeks and cost the company 2.3 million crowns.
`);

export const libraryStory = indexed(`Flooded library of Tarnbrook saves its oldest books

The river Elm burst its banks on Tuesday night and flooded the cellar of the library in Tarnbrook. About 12,000 books stood under water by midnight.

Librarian Oda Feld and nine volunteers carried the oldest volumes to the attic. They worked until dawn and formed a chain on the stairs to pass the books from hand to hand.

“We saved the atlas first, because there is only one in the world,” said Ms Feld. The atlas was drawn in 1612 by the mapmaker Piet Harlan and is worth 900,000 crowns.

Wet books are now being frozen in a fish factory in Korsby so that mould cannot grow. Drying them will take two years, said Professor Lian Okoro, who restores paper at the university of Velden.

Mayor Bruno Hask wants to move the library to the old railway station on the hill. He told the council that the move would cost five million crowns.

The library was founded in 1877 by a brewer who could not read.
`);

export const whaleStory = indexed(`---
headline: Young whale freed from harbour of Skarvik after four days
people:
  - name: Runa Holt
    role: marine biologist
    aliases: [Dr Holt, Holt]
  - name: Jonas Eide
    role: harbour master
    aliases: [Mr Eide, Eide]
---

A young humpback whale that had strayed into the harbour of Skarvik swam back to the open sea on Sunday morning. Hundreds of people watched from the quay.

The animal, nine metres long, had followed a shoal of herring past the breakwater on Wednesday. A chain across the entrance then kept it from leaving.

Runa Holt, a marine biologist, played recordings of other whales under water to lead it out. “It answered us after twenty minutes,” said Dr Holt. “Then it simply followed the boat.”

Jonas Eide, the harbour master, closed the port to all ships from Wednesday to Sunday. “A whale is a guest, and guests have right of way,” Mr Eide said.

The closure cost fishermen about 80,000 euros. The town council will pay half of it, and a brewery has promised the rest.

Dr Holt expects the whale to reach its feeding grounds near Iceland in three weeks. It carries a small transmitter that was fixed to its back with a suction cup.
`);

export const ciderStory = indexed(`---
headline: Cider works of Velm reopens after the fire
published: 2026-10-19
people:
  - name: Emil Rask
    role: cider maker
  - name: Jonas Rask
    role: farmer
  - name: Lior Vent
    role: judge
  - name: Sanne Okoye
    role: spokeswoman of Nordlys
---

The cider works of Velm, which burned down in August, opened again on Saturday. Some 900 people came to taste the first barrels.

Emil Rask, the cider maker, thanked Jonas Rask, a farmer, for the barn in which the presses were saved. The two had not spoken for nine years.

“We pressed apples by lamplight for seven weeks,” said Emil Rask. He has hired four people from the village since then.

Jonas Rask asked for no rent. He will get two barrels at Christmas because he refused all money.

Lior Vent, a judge in Korsby, ruled in September that the insurance must pay for the roof. She gave the firm until Friday. It has appealed.

“We pay what the policy says and not a crown more,” said Sanne Okoye, the spokeswoman of Nordlys. The firm pays 300,000 crowns in Korsby. It offered 40,000 crowns in Tarn, where a mill burned down last year.
`);

export const truceStory = indexed(`---
headline: Truce on the Orva holds for a third day
published: 2026-05-04
people:
  - name: Danylo Zelinskyy
    role: president of Karsk
    aliases: [President Zelinskyy, Mr Zelinskyy]
  - name: Oleg Petrov
    role: spokesman of the Amber House
    aliases: [Mr Petrov]
  - name: Mohammed Qaddari
    role: mediator
    aliases: [Mr Qaddari]
  - name: Marten Rutte
    role: envoy
    aliases: [Mr Rutte]
---

The cease-fire on the river Orva held for a third day on Monday, said Mohammed Qaddari, the mediator. “Nobody has fired since Friday, and nobody wants to begin again,” Mr Qaddari said in the Amber House.

Danylo Zelinskyy, the president of Karsk, called the truce a beginning. The handover of 84 prisoners will take place at the bridge of Tamsk, and a schoolteacher has drawn up the lists.

Oleg Petrov, the spokesman of the Amber House, said that the plan was not yet signed. Marten Rutte, the envoy, spoke with both sides on the telephone.
`);

export const millStory = indexed(`---
headline: Water mill of Korsby turns again
published: 2026-05-05
people:
  - name: Ada Ruhl
    role: miller of Korsby
    aliases: [Ms Ruhl]
  - name: Otto Brenn
    role: Captain
    aliases: [Captain Brenn]
  - name: Lise
    role: cook
---

The water mill of Korsby began to turn on May 4 after a rest of nine years. In Brunwick, children danced on the dam until the evening.

“I greased the wheels with my own butter,” said Ada Ruhl, the miller of Korsby. Captain Brenn called it “quite loud”, and Lise baked the first bread.

Some 300 visitors came to the mill. About 40 litres of oil were used.

On Saturday the mill will open for schools. Ms Ruhl wants to teach in Tarnbrook as well.
`);

export const treatyStory = indexed(`---
headline: Talks on the river treaty begin in Velden
published: 2026-11-02
people:
  - name: Ilan Moro
    role: President of Arra
    aliases: [President Moro, Mr Moro]
  - name: Samir Qadir
    role: negotiator of the fishing union
    aliases: [Mr Qadir]
  - name: Petra Lund
    role: chief negotiator of Arra
    aliases: [Ms Lund]
  - name: Greta Oyen
    role: mayor of Velden
    aliases: [Ms Oyen]
  - name: Nora Pell
    role: foreign minister
    aliases: [Ms Pell]
  - name: Viktor Hale
    role: lamplighter
    aliases: [Mr Hale]
---

President Ilan Moro met two negotiators, Samir Qadir and Petra Lund, for talks on the river treaty on Monday. Greta Oyen, the mayor of Velden, took part in the talks as well.

Nora Pell, the foreign minister, did not take part in the talks. Viktor Hale, a lamplighter, kept the square bright all night.

Next week Ms Lund would meet Mr Hale for talks about lanterns.

The draft names four points: fishing rights, a common patrol, new dams and a court in Tarn. Arra, Belm and Corra signed an earlier treaty in 1998.

“The river does not read our maps,” said Greta Oyen. Samir Qadir, who has fished since he was ten, said that the dams were the hardest part.
`);

export const summitStory = indexed(`---
headline: Summit of the lakes ends in Hamre
published: 2026-11-13
people:
  - name: Rosa Klint
    role: premier
    aliases: [Ms Klint]
  - name: Ulf Dorn
    role: prince of Tarn
    aliases: [Mr Dorn]
  - name: Ida Wessel
    role: fisheries expert
  - name: Jon Arvik
    role: ferryman
---

The summit in the old customs house between Rosa Klint, the premier, and Ulf Dorn ended on Friday. Ida Wessel, who was involved in the negotiations, called it calm.

Jon Arvik sold coffee at the door. Ms Klint would meet Mr Dorn again for talks in Korsby on Sunday.
`);
