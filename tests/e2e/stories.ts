/** An invented story with people, quotes, figures and related headlines. */
export const lighthouse = `---
headline: Ferry captain buys Osen lighthouse
published: 2026-10-06
source: The Osen Courier
people:
  - name: Marta Quell
    role: a retired ferry captain
    aliases: [Ms Quell, Quell]
  - name: Jon Aberg
    role: Mayor of Osen
    aliases: [Mr Aberg]
related:
  - headline: Old ferry becomes a school
    url: https://courier.example/ferry(1)
  - headline: Harbour walk reopens
---

Marta Quell, a retired ferry captain, bought the lighthouse on Tuesday for 90,000 crowns. The tower had stood empty for eleven years.

“I want children to see how the lamp was lit by hand,” Ms Quell told visitors at the gate.

## The plans

Ms Quell wants to open a museum in Osen next spring because the town has no place for its seafaring past. Jon Aberg, the Mayor of Osen, said: “We should have bought it ourselves.”
`;

/** An older story that the lighthouse's related headlines name; more people and quotes than one page shows. */
export const harbourWalk = `---
headline: Harbour walk reopens
published: 2026-09-15
source: The Osen Courier
people:
  - name: Ida Rask
    role: head of the harbour works
  - name: Nils Berge
    role: a fisherman
  - name: Tova Lind
    role: a teacher
  - name: Per Holm
    role: owner of the fish bar
  - name: Siri Dahl
    role: a nurse
  - name: Olav Vik
    role: the harbour master
  - name: Eva Moen
    role: a painter
---

The harbour walk in Osen reopened on Saturday after four years of work. Ida Rask, head of the harbour works, cut the ribbon. The works cost 12 million crowns.

“The stones are the old ones,” Ida Rask said.

“I can mend my nets in the sun again,” said Nils Berge, a fisherman.

“My class will walk here each week,” said Tova Lind, a teacher.

“We sold out by noon,” said Per Holm, owner of the fish bar.

“The air does my patients good,” said Siri Dahl, a nurse.

“Nobody may fish from the steps,” said Olav Vik, the harbour master.

Eva Moen, a painter, sat on the last bench and said nothing at all.
`;

/** A story of two people with one surname, and of two men in one sentence. */
export const ciderWorks = `---
headline: Cider works of Velm reopens
published: 2026-10-19
people:
  - name: Emil Rask
    role: cider maker
  - name: Jonas Rask
    role: farmer
---

The cider works of Velm, which burned down in August, opened again on Saturday.

Emil Rask, the cider maker, thanked Jonas Rask, a farmer, for the barn in which the presses were saved.

“We pressed apples by lamplight for seven weeks,” said Emil Rask.

“A barn is there to be used,” said Jonas Rask.
`;

/** A story of a race with several who took part, one of them quoted. */
export const regatta = `---
headline: Old boats race at Lindau
published: 2026-11-20
people:
  - name: Lotte Brand
    role: boat builder
    aliases: [Ms Brand]
  - name: Ivo Stern
    role: retired pilot
    aliases: [Mr Stern]
  - name: Nele Voss
    role: sailmaker
---

Lotte Brand, a boat builder, won the race on Sunday. Ivo Stern and Nele Voss took part in the race as well.

“I waited for the wind all morning,” Ms Brand said at the pier.

Mr Stern, a retired pilot, lost his rudder at the second buoy. The sails were made by Nele Voss, a sailmaker.
`;
