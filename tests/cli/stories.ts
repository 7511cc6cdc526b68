/** A story written for these tests, in the format with front matter. */
export const bridge = `---
headline: New bridge over the Elm opens
published: 2026-05-04
people:
  - name: Oda Feld
    role: engineer
---

Oda Feld, the engineer, opened the bridge over the river Elm on Monday. It cost 12 million crowns.

“It will stand for a century,” Oda Feld said.

## Background

The old bridge was swept away by a flood in 2019.
`;

/** A story of two people with one surname. */
export const barn = `---
headline: Barn of Velm becomes a school
people:
  - name: Emil Falk
  - name: Jonas Falk
---

“I sell because I am old,” said Emil Falk.

“I buy because I am young,” said Jonas Falk.
`;

/** A story file without a headline. */
export const headless = '---\nsource: The Elm Courier\n---\n\nNobody wrote a headline.\n';

/** A story of which everything is found, and some of it doubtful. */
export const ferry = `---
headline: Ferry captain buys lighthouse
published: 2026-10-06
author: Nils Aker
source: The Osen Courier
url: https://courier.example/lighthouse
people:
  - name: Marta Quell
    role: a retired captain
    aliases: [Ms Quell]
  - name: Jon Quell
summary:
  short: ['Marta Quell, a retired captain, bought the lighthouse of Osen on Friday for 90,000 crowns.']
  medium: [She said that nobody had wanted it.]
  long: ['“I want children,” Ms Quell said, “to see the lamp lit.”']
related:
  - headline: Old ferry becomes a school
    url: https://courier.example/ferry
---

Marta Quell, a retired captain, bought the lighthouse of Osen on Friday for 90,000 crowns.

## The plans

“I want children,” Ms Quell said, “to see the lamp lit.” She said that nobody had wanted it.

“It is dear,” wrote Jon Quell in a letter. “Too dear” stands on the door.
`;
