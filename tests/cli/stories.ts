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
